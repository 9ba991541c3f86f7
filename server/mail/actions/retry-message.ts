"use server";

import { z } from "zod";
import { defineAction } from "@/server/http/action";
import { retryMessage } from "@/server/mail/sending/retry-message";
import { retryRefusal } from "@/server/mail/sending/word-retry-refusal";

/** Tries the failed emails of one message again, for whoever reads the conversation. */
export const retryMessageAction = defineAction(
  { schema: z.object({ messageId: z.uuid() }) },
  async (actor, input): Promise<{ outcome: "arrived" | "sent_again" }> => {
    const result = await retryMessage(actor.scope, input);
    if (!result.ok) throw retryRefusal(result.reason);
    return { outcome: result.outcome };
  },
);
