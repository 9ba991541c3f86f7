import { consentAnswer } from "@/lib/inbox/start-answers";
import { AppError } from "@/server/errors";
import type { AppendResult } from "@/server/messages/commands/new-message";
import { appendRefusal } from "@/server/messages/policy";
import type { MessageRow } from "@/server/messages/row";

type Sent = { ok: true; message: MessageRow; conversationRev: number; isRepeat: boolean };

export type SendVisitorMessageResult =
  | Sent
  | {
      ok: false;
      reason:
        | "session_ended"
        | "not_found"
        | "conversation_closed"
        | "blocked"
        | "hash_required"
        | "consent_missing"
        | "client_id_taken"
        | "attachment_not_found";
    }
  /** `field` is an input field: "form.email". */
  | { ok: false; reason: "form_invalid"; field: string; message: string };

/** The append's outcome in the words of this command. */
export function sentOrRefused(result: AppendResult): SendVisitorMessageResult {
  if (result.ok) return result;
  const { reason } = result;
  return { ok: false, reason: reason === "conversation_not_found" ? "not_found" : reason };
}

/** A refusal as visitors read it. */
export function refusalOf(refused: Extract<SendVisitorMessageResult, { ok: false }>): AppError {
  switch (refused.reason) {
    case "session_ended":
      return new AppError("unauthenticated", "This session has ended. Reload the page.");
    case "not_found":
      return appendRefusal({ ok: false, reason: "conversation_not_found" });
    case "conversation_closed":
      return new AppError("conversation_closed");
    case "blocked":
      return new AppError("forbidden", "Messages from here are not taken at the moment.");
    case "hash_required":
      return new AppError("forbidden", "Sign in on this site to tell us who you are.", {
        field: "form",
      });
    case "consent_missing":
      return new AppError("invalid_input", "Read what you agree to, then send again.", {
        field: `form.${consentAnswer}`,
      });
    case "client_id_taken":
    case "attachment_not_found":
      return appendRefusal({ ok: false, reason: refused.reason });
    case "form_invalid":
      return new AppError("invalid_input", refused.message, { field: refused.field });
  }
}
