import type { ConversationChangesFilter, ConversationFilter } from "@/lib/schemas/conversation";
import type { ConversationChangesView, ConversationListView } from "@/lib/schemas/desk";
import {
  listChangedConversations,
  readListCursor,
} from "@/server/conversations/queries/list-changed-conversations";
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
  const updatedAfter = await readListCursor(scope);
  const [page, counts] = await Promise.all([
    listConversations(scope, actor, filter),
    countConversations(scope, actor, filter),
  ]);
  return { ...page, counts, updatedAfter };
}

/** What changed since a list was read, with the figures on its tabs as they are now. */
export async function viewConversationChanges(
  scope: AccountScope,
  actor: Pick<Actor, "userId">,
  filter: ConversationChangesFilter,
): Promise<ConversationChangesView> {
  const [changes, counts] = await Promise.all([
    listChangedConversations(scope, actor, filter),
    countConversations(scope, actor, filter),
  ]);
  return { ...changes, counts };
}
