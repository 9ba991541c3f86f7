"use server";

import { assignInput, type ConversationView, setStatusInput } from "@/lib/schemas/conversation";
import { assignConversation } from "@/server/conversations/commands/assign-conversation";
import { setConversationStatus } from "@/server/conversations/commands/set-conversation-status";
import { getConversation } from "@/server/conversations/queries/get-conversation";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

export const setConversationStatusAction = defineAction(
  { schema: setStatusInput },
  async (actor, input): Promise<ConversationView> => {
    const result = await setConversationStatus(actor.scope, actor, input);
    if (!result.ok) throw new AppError("not_found", "This conversation no longer exists.");
    return getConversation(actor.scope, { id: input.conversationId });
  },
);

export const assignConversationAction = defineAction(
  { schema: assignInput },
  async (actor, input): Promise<ConversationView> => {
    const result = await assignConversation(actor.scope, actor, input);
    if (result.ok) return getConversation(actor.scope, { id: input.conversationId });
    switch (result.reason) {
      case "not_found":
        throw new AppError("not_found", "This conversation no longer exists.");
      case "not_a_member":
        throw new AppError("invalid_input", "This person is no longer in the workspace.", {
          field: "assigneeId",
        });
    }
  },
);
