import { AppError } from "@/server/errors";
import type { RequestTranscriptResult } from "@/server/mail/transcripts/request-transcript";

type Refusal = Extract<RequestTranscriptResult, { ok: false }>["reason"];

const forAgents: Record<Refusal, string> = {
  not_found: "There is no such conversation or recipient.",
  gone: "There is no such recipient any more.",
  no_address: "No email address is known. Ask for one in the chat.",
  nothing_said: "Nothing has been said yet.",
  unproved: "This address is not confirmed yet. Answer first: the transcript can follow.",
  limited: "This conversation was sent several times already. Try again in an hour.",
  muted: "Emails about this conversation were stopped by the customer.",
  suppressed: "This address cannot be reached: a mail bounced or was reported.",
  revoked: "This address is no longer used.",
  refused: "The owner of this address said it was not him.",
  blocked: "The contact is blocked.",
};

/** A refused transcript as agents read it. */
export const agentRefusal = (reason: Refusal): AppError =>
  new AppError(reason === "not_found" ? "not_found" : "conflict", forAgents[reason]);

/** The same for visitors, who are not told what is known of an address. */
export function visitorRefusal(reason: Refusal): AppError {
  switch (reason) {
    case "not_found":
    case "gone":
      return new AppError("not_found", "There is no such conversation.");
    case "no_address":
      return new AppError("conflict", "Leave your email address first.");
    case "nothing_said":
      return new AppError("conflict", "Nothing has been said yet.");
    case "unproved":
      return new AppError(
        "conflict",
        "Wait for an answer first: then the conversation can be sent.",
      );
    case "limited":
      return new AppError("rate_limited", "It was sent several times already. Try again later.", {
        retryAfter: 3600,
      });
    case "muted":
    case "suppressed":
    case "revoked":
    case "refused":
    case "blocked":
      return new AppError("conflict", "This address cannot be reached. Leave another one.");
  }
}
