"use server";

import { z } from "zod";
import { type CopilotState, copilotInput } from "@/lib/schemas/assistant/copilot";
import { findCopilot } from "@/server/assistant/copilot/find-copilot";
import { makeDraft } from "@/server/assistant/copilot/make-draft";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { createFloodGuard } from "@/server/rate-limit/flood-guard";

const words = {
  not_found: "This conversation no longer exists.",
  no_model: "No model is configured on this server.",
  no_assistant: "Make an assistant first, under Settings, Assistant.",
  budget: "The assistant's tokens are used up. An administrator can raise the limits.",
  timeout: "The model did not answer in time. Try again.",
  unusable: "The model gave nothing usable. Try again.",
} as const;

const mayAsk = createFloodGuard({
  ...{ points: 20, seconds: 60 },
  message: "These are very many drafts. Wait a moment.",
});

export const makeDraftAction = defineAction({ schema: copilotInput }, async (actor, input) => {
  await mayAsk(actor.userId);
  const result = await makeDraft(actor, input);
  if (result.ok) return result.draft;
  const code = result.reason === "not_found" ? "not_found" : "unavailable";
  throw new AppError(code, words[result.reason]);
});

/** What the menu offers: drafts, or what is missing for them. */
export const copilotStateAction = defineAction(
  { schema: z.object({ conversationId: z.uuid() }) },
  async ({ scope }, { conversationId }): Promise<CopilotState> => {
    const found = await findCopilot(scope, conversationId);
    if (found.ok) return "ready";
    if (found.reason === "not_found") throw new AppError("not_found", words.not_found);
    return found.reason;
  },
);
