import { findActors } from "@/server/auth/handshake";
import { listLiveVisitorIds } from "@/server/auth/visitor";
import type { Realtime } from "@/server/realtime/realtime-server";

/**
 * Looks again at the sessions behind the sockets of this process, all at once. One that was revoked ends its sockets at
 * once by an announcement; the process that would have made it may have been killed. Names and roles are renewed, too.
 */
export async function recheckSessions({ agent, widget }: Realtime): Promise<void> {
  const agents = [...agent.sockets.values()];
  const actors = await findActors(unique(agents.map((socket) => socket.data.actor.sessionId)));
  for (const socket of agents) {
    const actor = actors.get(socket.data.actor.sessionId);
    if (actor) socket.data.actor = actor;
    else socket.disconnect(true);
  }
  const visitors = [...widget.sockets.values()];
  const living = await listLiveVisitorIds(unique(visitors.map(({ data }) => data.session.id)));
  for (const socket of visitors) {
    if (!living.has(socket.data.session.id)) socket.disconnect(true);
  }
}

const unique = (ids: string[]): string[] => [...new Set(ids)];
