"use server";

import { z } from "zod";
import { defineAction } from "@/server/http/action";
import { retryMail } from "@/server/mail/sending/retry-mail";
import { retryRefusal } from "@/server/mail/sending/word-retry-refusal";

/** Tries a failed email again. Answers whether it had arrived after all, or goes out anew. */
export const retryMailAction = defineAction(
  { schema: z.object({ outboundEmailId: z.uuid() }), role: "administrator" },
  async (actor, input): Promise<{ outcome: "arrived" | "sent_again" }> => {
    const result = await retryMail(actor.scope, input);
    if (!result.ok) throw retryRefusal(result.reason);
    return { outcome: result.outcome };
  },
);
