import type { AccountScope } from "@/server/db/scope";
import { grantScope } from "@/server/db/scope";
import { beat, dropSilentSockets } from "@/server/presence/commands";
import { findVisitorPresence, isAgentOnline } from "@/server/presence/queries";
import type { Realtime } from "@/server/realtime/realtime-server";
import { recheckSessions } from "@/server/realtime/recheck-sessions";
import { accountRoom } from "@/server/realtime/rooms";

/** Tells the agents where a visitor is now. Nothing while he has no contact yet. */
export async function tellVisitorPresence(
  realtime: Realtime,
  visitor: { scope: AccountScope; contactId: string | null },
): Promise<void> {
  const { scope, contactId } = visitor;
  if (contactId === null) return;
  const state = await findVisitorPresence(scope, { contactId });
  realtime.agent.to(accountRoom(scope)).emit("presence", { contactId, state });
}

/** Remembers per account what the widgets of this process were told last. */
export function createAvailability(realtime: Realtime) {
  const told = new Map<string, boolean>();

  async function tell(scope: AccountScope): Promise<void> {
    const isOnline = await isAgentOnline(scope);
    if (told.get(scope) === isOnline) return;
    told.set(scope, isOnline);
    realtime.widget.to(accountRoom(scope)).emit("presence", { isAgentOnline: isOnline });
  }

  return {
    /** Looks again and tells the account's widgets when it changed. */
    tell,
    /** The same for every account with a widget here. An agent may have set himself to busy, or his process died. */
    async tellAll(): Promise<void> {
      const rooms = [...realtime.widget.adapter.rooms.keys()];
      const prefix = accountRoom("");
      const accountIds = rooms
        .filter((room) => room.startsWith(prefix))
        .map((room) => room.slice(prefix.length));
      for (const accountId of told.keys()) {
        if (!accountIds.includes(accountId)) told.delete(accountId);
      }
      for (const accountId of accountIds) await tell(grantScope(accountId));
    },
  };
}

export type Availability = ReturnType<typeof createAvailability>;

/**
 * Beats for the sockets of this process, ends those whose session is over, and buries those of processes that died. The
 * result stops it.
 */
export function startHeartbeat(
  realtime: Realtime,
  options: { availability: Availability; everyMs: number },
): () => void {
  const tick = async () => {
    await beat(socketIdsOf(realtime));
    await recheckSessions(realtime);
    for (const { accountId, contactId } of await dropSilentSockets()) {
      await tellVisitorPresence(realtime, { scope: grantScope(accountId), contactId });
    }
    await options.availability.tellAll();
  };
  const timer = setInterval(
    () => realtime.afterwork.run("presence heartbeat failed", tick),
    options.everyMs,
  );
  timer.unref();
  return () => clearInterval(timer);
}

/** Every socket of this process. */
export const socketIdsOf = ({ agent, widget }: Realtime): string[] => [
  ...agent.sockets.keys(),
  ...widget.sockets.keys(),
];
