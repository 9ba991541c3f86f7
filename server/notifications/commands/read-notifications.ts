import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";

type Member = { userId: string };

/** The member has looked at one conversation's, or at all of them when null. Told to all his tabs. */
export async function readNotifications(
  scope: AccountScope,
  { userId }: Member,
  { conversationId }: { conversationId: string | null },
): Promise<void> {
  await withEvents(scope, async (tx, emit) => {
    const { count } = await tx.notification.updateMany({
      where: { userId, readAt: null, ...(conversationId && { conversationId }) },
      data: { readAt: now(), pushDueAt: null, emailDueAt: null },
    });
    if (count > 0) {
      emit({ type: "notification.read", payload: { conversationId, userIds: [userId] } });
    }
  });
}

/** He has read a conversation up to `seq`: what was raised for it or before is settled. */
export async function readUpTo(
  scope: AccountScope,
  { userId }: Member,
  { conversationId, seq }: { conversationId: string; seq: number },
): Promise<void> {
  await withEvents(scope, async (tx, emit) => {
    const { count } = await tx.notification.updateMany({
      where: { userId, conversationId, readAt: null, seq: { lte: seq } },
      data: { readAt: now(), pushDueAt: null, emailDueAt: null },
    });
    if (count > 0) {
      emit({ type: "notification.read", payload: { conversationId, userIds: [userId] } });
    }
  });
}
