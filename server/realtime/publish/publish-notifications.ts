import type { AccountScope } from "@/server/db/scope";
import { listRaised } from "@/server/notifications/queries/list-notifications";
import type { Realtime } from "@/server/realtime/realtime-server";
import { memberRoom } from "@/server/realtime/rooms";

/** Tells each member what he has to look at now. */
export async function publishNotifications(
  realtime: Realtime,
  scope: AccountScope,
  raised: { conversationId: string; userIds: string[] },
): Promise<void> {
  for (const { userId, notification } of await listRaised(scope, raised)) {
    realtime.agent
      .to(memberRoom({ accountId: scope, userId }))
      .emit("notification.created", { notification });
  }
}

/** Tells the tabs of these members that they have looked. */
export function tellRead(
  realtime: Realtime,
  scope: AccountScope,
  { conversationId, userIds }: { conversationId: string | null; userIds: string[] },
): void {
  const rooms = userIds.map((userId) => memberRoom({ accountId: scope, userId }));
  if (rooms.length > 0) realtime.agent.to(rooms).emit("notification.read", { conversationId });
}
