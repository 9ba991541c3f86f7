import type { AccountScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";
import { writeNotifications } from "@/server/notifications/commands/write-notifications";
import { listTold } from "@/server/notifications/queries/recipients";

/**
 * Tells members of what customers wrote in these conversations: as raising one for each would, in a few statements for
 * all. Running it twice tells of the same twice, at most.
 */
export async function raiseMessages(scope: AccountScope, conversationIds: string[]): Promise<void> {
  const members = await listTold(scope, conversationIds);
  if (members.length === 0) return;
  await withEvents(scope, async (tx, emit) => {
    const raised = await writeNotifications(tx, scope, { kind: "message_created", members });
    const byConversation = Map.groupBy(raised, ({ conversationId }) => conversationId);
    for (const [conversationId, rows] of byConversation) {
      const userIds = rows.map(({ userId }) => userId);
      emit({ type: "notification.raised", payload: { conversationId, userIds } });
    }
  });
}
