import type { ConversationFilter } from "@/lib/schemas/conversation";
import type { ConversationListView } from "@/lib/schemas/desk";
import {
  countConversations,
  listConversations,
} from "@/server/conversations/queries/list-conversations";
import type { AccountScope } from "@/server/db/scope";
import type { Actor } from "@/server/members/actor";

/** A page of the list with the figures on its tabs. */
export async function viewConversationList(
  scope: AccountScope,
  actor: Pick<Actor, "userId">,
  filter: ConversationFilter,
): Promise<ConversationListView> {
  const [page, counts] = await Promise.all([
    listConversations(scope, actor, filter),
    countConversations(scope, actor, filter),
  ]);
  return { ...page, counts };
}
