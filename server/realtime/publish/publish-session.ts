import { refreshVisitor } from "@/server/auth/visitor";
import { listReadableIds } from "@/server/conversations/queries/widget-conversations";
import type { Realtime } from "@/server/realtime/realtime-server";
import { agentSessionRoom, conversationRoom, roomsOf, visitorRoom } from "@/server/realtime/rooms";

/** Ends every socket of a revoked sign-in or visitor's session, in all processes. */
export function endSockets(realtime: Realtime, sessionId: string): void {
  realtime.agent.in(agentSessionRoom(sessionId)).disconnectSockets(true);
  realtime.widget.in(visitorRoom(sessionId)).disconnectSockets(true);
}

/** Lets the open sockets of a session that was just proved follow all it may read now. */
export async function followSession(realtime: Realtime, sessionId: string): Promise<void> {
  const session = await refreshVisitor(sessionId);
  if (!session) return;
  const ids = await listReadableIds(session);
  realtime.widget
    .in(visitorRoom(sessionId))
    .socketsJoin([...roomsOf(session), ...ids.map(conversationRoom)]);
}
