"use server";

import {
  type ChangedConversations,
  changeConversationsInput,
} from "@/lib/schemas/triage/conversation-change";
import { changeConversations } from "@/server/conversations/commands/change-conversations";
import { changeRefusalWords } from "@/server/conversations/policy";
import { viewConversations } from "@/server/conversations/queries/get-conversation";
import { defineAction } from "@/server/http/action";

/** Status, assignee, team, priority and labels, of one conversation or of many. */
export const changeConversationsAction = defineAction(
  { schema: changeConversationsInput },
  async (actor, input): Promise<ChangedConversations> => {
    const refused = await changeConversations(actor.scope, actor, input);
    return {
      items: await viewConversations(actor.scope, input.conversationIds),
      refused: refused.map(({ conversationId, reason }) => ({
        conversationId,
        message: changeRefusalWords[reason],
      })),
    };
  },
);
