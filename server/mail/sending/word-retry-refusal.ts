import { AppError } from "@/server/errors";
import type { RetryMailResult } from "@/server/mail/sending/retry-mail";

type Refusal = Extract<RetryMailResult, { ok: false }>["reason"];

const refusals: Record<Refusal, string> = {
  not_failed: "This email has not failed, or was tried again already.",
  provider_unreachable:
    "The mail provider cannot be asked whether it has sent this email. Try again later.",
  nothing_to_send:
    "Nothing is left to send: it was read in the chat, or the address takes no mail.",
};

/** Why a mail cannot be tried again, as people read it. */
export const retryRefusal = (reason: Refusal): AppError =>
  new AppError("conflict", refusals[reason]);
