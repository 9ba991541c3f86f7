import type { AppendResult } from "@/server/messages/commands/new-message";
import type { MessageRow } from "@/server/messages/row";

type Sent = { ok: true; message: MessageRow; conversationRev: number; isRepeat: boolean };

export type SendVisitorMessageResult =
  | Sent
  | {
      ok: false;
      reason:
        | "not_found"
        | "conversation_closed"
        | "blocked"
        | "hash_required"
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
