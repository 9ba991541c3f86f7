"use server";

import { answerRatingInput } from "@/lib/schemas/assistant/answer";
import { rateAnswerAsAgent } from "@/server/assistant/commands/rate-answer";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

export const rateAnswerAction = defineAction(
  { schema: answerRatingInput },
  async (actor, input) => {
    const result = await rateAnswerAsAgent(actor.scope, input);
    if (!result.ok) throw new AppError("not_found", "This answer can no longer be rated.");
    return null;
  },
);
