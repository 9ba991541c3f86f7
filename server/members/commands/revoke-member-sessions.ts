import { systemDb } from "@/server/db/client";
import { AppError } from "@/server/errors";
import type { Actor } from "@/server/members/actor";
import { announceEnded, endSessions } from "@/server/members/commands/end-sessions";
import { canManageMembers } from "@/server/members/policy";

/** Ends every session of a member in the actor's account. Returns how many there were. */
export async function revokeMemberSessions(
  actor: Actor,
  input: { userId: string },
): Promise<{ endedCount: number }> {
  if (!canManageMembers(actor)) throw new AppError("forbidden");
  const ended = await systemDb().$transaction((tx) =>
    endSessions(tx, { userId: input.userId, accountId: actor.scope }),
  );
  announceEnded(ended);
  return { endedCount: ended.length };
}
