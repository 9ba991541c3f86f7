import type { DirectoryView, MessagePage, ThreadSideView, ThreadView } from "@/lib/schemas/desk";
import { listSigns } from "@/server/assistant/queries/list-assistants";
import { listDefinitions } from "@/server/attributes/queries";
import { listCanned } from "@/server/canned-responses/queries";
import { listContactNotes } from "@/server/contact-notes/queries";
import { listPossibleDuplicates } from "@/server/contacts/queries";
import { getContinuityHint } from "@/server/continuity/hint";
import { listLinkSessions } from "@/server/continuity/mailed-links/list-link-sessions";
import { getConversation } from "@/server/conversations/queries/get-conversation";
import { countUnread, findOwnMarks } from "@/server/conversations/queries/list-conversations";
import { listOtherConversations } from "@/server/conversations/queries/list-other-conversations";
import type { AccountScope } from "@/server/db/scope";
import { listDrafts } from "@/server/drafts/queries";
import { listInboxes } from "@/server/inboxes/queries";
import { listLabels } from "@/server/labels/queries";
import { listMacros } from "@/server/macros/queries";
import type { Actor } from "@/server/members/actor";
import { listMembers } from "@/server/members/queries";
import { presentMessage } from "@/server/messages/present";
import { listMessages } from "@/server/messages/queries";
import { findVisitorPresence } from "@/server/presence/queries";
import { listSavedViews } from "@/server/saved-views/queries";
import { listTeams } from "@/server/teams/queries";
import { findVisit } from "@/server/visits/queries";

const pageSize = 50;

/**
 * A conversation with its newest messages and what stands beside them.
 * @throws AppError not_found
 */
export async function viewThread(
  scope: AccountScope,
  actor: Pick<Actor, "userId">,
  { number }: { number: number },
): Promise<ThreadView> {
  const conversation = await getConversation(scope, { number });
  const [page, unread, own, drafts, side] = await Promise.all([
    viewMessages(scope, { conversationId: conversation.id }),
    countUnread(scope, actor, [conversation.id]),
    findOwnMarks(scope, actor, [conversation.id]),
    listDrafts(scope, actor, { conversationId: conversation.id }),
    viewThreadSide(scope, conversation),
  ]);
  const unreadCount = unread.get(conversation.id) ?? 0;
  const item = { ...conversation, unreadCount, ...own(conversation.id) };
  return { ...page, conversation: item, drafts, side };
}

/** A page of messages, oldest first: the newest, or those before `beforeSeq`. */
export async function viewMessages(
  scope: AccountScope,
  page: { conversationId: string; beforeSeq?: number },
): Promise<MessagePage> {
  const { items, nextCursor } = await listMessages(scope, { ...page, limit: pageSize });
  return { items: items.map(presentMessage), hasOlder: nextCursor !== null };
}

/** What stands beside the messages and changes by itself. */
export async function viewThreadSide(
  scope: AccountScope,
  conversation: { id: string; contact: { id: string; email: string | null } },
): Promise<ThreadSideView> {
  const { id, contact } = conversation;
  const [presence, hint, others, duplicates, linkSessions, notes, visit] = await Promise.all([
    findVisitorPresence(scope, { contactId: contact.id }),
    getContinuityHint(scope, { conversationId: id }),
    listOtherConversations(scope, { id, contactId: contact.id }),
    listPossibleDuplicates(scope, contact),
    listLinkSessions(scope, { conversationId: id }),
    listContactNotes(scope, contact.id),
    findVisit(scope, { id, contactId: contact.id }),
  ]);
  return { presence, hint, others, duplicates, linkSessions, notes, visit };
}

/** What all conversations of the workspace share. */
export async function viewDirectory(actor: Actor): Promise<DirectoryView> {
  const { scope } = actor;
  const [members, teams, labels, inboxes, views, canned, macros, definitions, signs] =
    await Promise.all([
      listMembers(scope),
      listTeams(scope),
      listLabels(scope),
      listInboxes(scope),
      listSavedViews(actor),
      listCanned(scope),
      listMacros(scope),
      listDefinitions(scope),
      listSigns(scope),
    ]);
  return {
    ...{ members, teams, labels, views, canned, macros, definitions, signs },
    inboxes: inboxes.map(({ id, name }) => ({ id, name })),
  };
}
