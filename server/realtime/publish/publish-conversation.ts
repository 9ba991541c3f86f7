import { presentConversation, presentConversationForWidget } from "@/server/conversations/present";
import { findConversationRows } from "@/server/conversations/queries/conversation-rows";
import { listWidgetConversations } from "@/server/conversations/queries/widget-conversations";
import type { ConversationRow } from "@/server/conversations/row";
import type { AccountScope } from "@/server/db/scope";
import { tellVisitorPresence } from "@/server/realtime/presence";
import type { Realtime } from "@/server/realtime/realtime-server";
import { accountRoom, contactRoom, conversationRoom, visitorRoom } from "@/server/realtime/rooms";

/** The widget rooms whose sockets may read a conversation, by the rule of `canReadConversation`. */
export function readersOf(
  row: Pick<ConversationRow, "inboxId" | "contactId" | "startedBySessionId">,
): string[] {
  const { startedBySessionId } = row;
  return [contactRoom(row), ...(startedBySessionId ? [visitorRoom(startedBySessionId)] : [])];
}

/** Tells of a new conversation, and lets the visitor's sockets follow it before anything else of it is published. */
export function createConversationPublisher(realtime: Realtime) {
  return async (scope: AccountScope, conversationId: string): Promise<void> => {
    const [[row], [widgetRow]] = await Promise.all([
      findConversationRows(scope, { where: { id: conversationId }, take: 1 }),
      listWidgetConversations(scope, [conversationId]),
    ]);
    if (!row || !widgetRow) return;
    const room = conversationRoom(conversationId);
    realtime.widget.in(readersOf(row)).socketsJoin(room);
    realtime.agent
      .to(accountRoom(scope))
      .emit("conversation.created", { conversation: presentConversation(row) });
    realtime.widget
      .to(room)
      .emit("conversation.created", { conversation: presentConversationForWidget(widgetRow) });
    await tellVisitorPresence(realtime, { scope, contactId: row.contactId });
  };
}
