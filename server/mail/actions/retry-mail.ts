"use server";

import { z } from "zod";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { type RetryMailResult, retryMail } from "@/server/mail/sending/retry-mail";

type Refusal = Extract<RetryMailResult, { ok: false }>["reason"];

const refusals: Record<Refusal, string> = {
  not_failed: "This email has not failed, or was tried again already.",
  provider_unreachable:
    "The mail provider cannot be asked whether it has sent this email. Try again later.",
  nothing_to_send:
    "Nothing is left to send: it was read in the chat, or the address takes no mail.",
};

/** Tries a failed email again. Answers whether it had arrived after all, or goes out anew. */
export const retryMailAction = defineAction(
  { schema: z.object({ outboundEmailId: z.uuid() }), role: "administrator" },
  async (actor, input): Promise<{ outcome: "arrived" | "sent_again" }> => {
    const result = await retryMail(actor.scope, input);
    if (!result.ok) throw new AppError("conflict", refusals[result.reason]);
    return { outcome: result.outcome };
  },
);
