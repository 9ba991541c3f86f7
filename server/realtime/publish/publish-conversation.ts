import { presentConversation, presentConversationForWidget } from "@/server/conversations/present";
import { findConversationRows } from "@/server/conversations/queries/conversation-rows";
import {
  findReaders,
  listWidgetConversations,
} from "@/server/conversations/queries/widget-conversations";
import type { AccountScope } from "@/server/db/scope";
import { tellVisitorPresence } from "@/server/realtime/presence";
import type { Realtime } from "@/server/realtime/realtime-server";
import { accountRoom, contactRoom, conversationRoom, visitorRoom } from "@/server/realtime/rooms";

/** Lets everybody who may read the conversation follow it, by the rule of `canReadConversation`. */
function admit(
  realtime: Realtime,
  row: {
    id: string;
    inboxId: string;
    contactId: string;
    startedBySessionId: string | null;
    isMergedIn: boolean;
  },
): void {
  const starter = row.startedBySessionId ? [visitorRoom(row.startedBySessionId)] : [];
  const contact = row.isMergedIn ? [] : [contactRoom(row)];
  if (contact.length + starter.length === 0) return;
  realtime.widget.in([...contact, ...starter]).socketsJoin(conversationRoom(row.id));
}

/** Lets the sockets of its new contact follow a conversation that has moved. */
export async function admitReaders(
  realtime: Realtime,
  scope: AccountScope,
  conversationId: string,
): Promise<void> {
  const row = await findReaders(scope, conversationId);
  if (row) admit(realtime, row);
}

/** Tells of a new conversation, and lets the visitor's sockets follow it before anything else of it is published. */
export async function publishConversation(
  realtime: Realtime,
  scope: AccountScope,
  conversationId: string,
): Promise<void> {
  const [[row], [widgetRow]] = await Promise.all([
    findConversationRows(scope, { where: { id: conversationId }, take: 1 }),
    listWidgetConversations(scope, [conversationId]),
  ]);
  if (!row || !widgetRow) return;
  admit(realtime, row);
  realtime.agent
    .to(accountRoom(scope))
    .emit("conversation.created", { conversation: presentConversation(row) });
  realtime.widget
    .to(conversationRoom(conversationId))
    .emit("conversation.created", { conversation: presentConversationForWidget(widgetRow) });
  await tellVisitorPresence(realtime, { scope, contactId: row.contactId });
}
