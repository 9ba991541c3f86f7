"use server";

import {
  type ChangedConversations,
  changeConversationsInput,
} from "@/lib/schemas/triage/conversation-change";
import {
  type ChangeRefusal,
  changeConversations,
} from "@/server/conversations/commands/change-conversations";
import { viewConversations } from "@/server/conversations/queries/get-conversation";
import { defineAction } from "@/server/http/action";

const words: Record<ChangeRefusal, string> = {
  not_found: "This conversation no longer exists.",
  not_a_member: "This person is no longer in the workspace.",
  no_such_team: "This team no longer exists.",
};

/** Status, assignee, team, priority and labels, of one conversation or of many. */
export const changeConversationsAction = defineAction(
  { schema: changeConversationsInput },
  async (actor, input): Promise<ChangedConversations> => {
    const refused = await changeConversations(actor.scope, actor, input);
    return {
      items: await viewConversations(actor.scope, input.conversationIds),
      refused: refused.map(({ conversationId, reason }) => ({
        conversationId,
        message: words[reason],
      })),
    };
  },
);
