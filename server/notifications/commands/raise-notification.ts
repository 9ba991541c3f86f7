import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { writeNotifications } from "@/server/notifications/commands/write-notifications";
import {
  listConcerned,
  listWilling,
  type Occasion,
} from "@/server/notifications/queries/recipients";

export type Raise = Occasion & {
  /** Who did it, where it was a member: he is not told of it. */
  actorId?: string | undefined;
  actorName?: string | undefined;
};

/**
 * Raises one notification a member for what happened in a conversation. What he has read already raises nothing; an
 * unread one takes it along. Running it twice tells of the same twice, at most.
 */
export async function raiseNotification(scope: AccountScope, occasion: Raise): Promise<void> {
  const { conversationId, kind, actorId, actorName } = occasion;
  const concerned = await listConcerned(scope, occasion);
  const others = concerned.filter((userId) => userId !== actorId);
  const willing = others.length > 0 ? await listWilling(scope, kind, others) : [];
  if (willing.length === 0 && kind !== "assigned") return;
  await withEvents(scope, async (tx, emit) => {
    if (kind === "assigned") {
      const userIds = await settleNews(tx, scope, conversationId, concerned);
      if (userIds.length > 0)
        emit({ type: "notification.read", payload: { conversationId, userIds } });
    }
    const members = willing.map((member) => ({ ...member, conversationId }));
    const raised = await writeNotifications(tx, scope, { kind, actorName, members });
    const userIds = raised.map(({ userId }) => userId);
    if (userIds.length > 0)
      emit({ type: "notification.raised", payload: { conversationId, userIds } });
  });
}

/** Somebody has the new conversation: for the others it is none any more. */
async function settleNews(
  tx: TenantTx,
  scope: AccountScope,
  conversationId: string,
  assignees: string[],
): Promise<string[]> {
  if (assignees.length === 0) return [];
  const rows = await tx.$queryRaw<Array<{ userId: string }>>`
    UPDATE "Notification" SET "readAt" = ${now()}::timestamptz, "pushDueAt" = NULL, "emailDueAt" = NULL
    WHERE "accountId" = ${scope}::uuid AND "conversationId" = ${conversationId}::uuid
      AND "kind" = 'conversation_created' AND "readAt" IS NULL AND "userId" <> ALL(${assignees}::uuid[])
    RETURNING "userId"`;
  return rows.map(({ userId }) => userId);
}
