"use server";

import { revalidatePath } from "next/cache";
import { keptQuestionInput, tryInput } from "@/lib/schemas/assistant/view";
import { dropQuestion, keepQuestion } from "@/server/assistant/commands/keep-question";
import { tryQuestion } from "@/server/assistant/commands/try-question";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

const page = "/app/settings/assistant";

export const tryQuestionAction = defineAction({ schema: tryInput }, (actor, input) =>
  tryQuestion(actor, input),
);

export const keepQuestionAction = defineAction({ schema: tryInput }, async (actor, input) => {
  const result = await keepQuestion(actor, input);
  if (!result.ok) throw new AppError("conflict", "100 questions are kept already. Remove one.");
  revalidatePath(page, "layout");
  return null;
});

export const dropQuestionAction = defineAction(
  { schema: keptQuestionInput },
  async (actor, input) => {
    await dropQuestion(actor, input);
    revalidatePath(page, "layout");
    return null;
  },
);
