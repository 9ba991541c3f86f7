import { systemDb } from "@/server/db/client";
import type { Actor } from "@/server/members/actor";
import { announceEnded, endSessions } from "@/server/members/commands/end-sessions";

type RevokeResult = { ok: true } | { ok: false; reason: "session_not_found" };

/** Ends one of the actor's own sessions, in whatever account; signing out ends the current one. */
export async function revokeSession(
  actor: Actor,
  input: { sessionId: string },
): Promise<RevokeResult> {
  const ended = await systemDb().$transaction((tx) =>
    endSessions(tx, { id: input.sessionId, userId: actor.userId }),
  );
  announceEnded(ended);
  return ended.length > 0 ? { ok: true } : { ok: false, reason: "session_not_found" };
}
