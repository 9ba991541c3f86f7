import { hashPassword, verifyPassword } from "@/server/auth/password";
import { systemDb } from "@/server/db/client";
import type { Actor } from "@/server/members/actor";
import { announceEnded } from "@/server/members/commands/end-sessions";
import { setPassword } from "@/server/members/commands/set-password";

type ChangeResult = { ok: true; endedCount: number } | { ok: false; reason: "wrong_password" };

/** Changes the actor's own password, which he must know, and ends all his other sessions. */
export async function changePassword(
  actor: Actor,
  input: { currentPassword: string; password: string },
): Promise<ChangeResult> {
  const { userId, sessionId } = actor;
  if (!(await knowsPassword(actor, input.currentPassword))) {
    return { ok: false, reason: "wrong_password" };
  }
  const passwordHash = await hashPassword(input.password);
  const ended = await systemDb().$transaction((tx) =>
    setPassword(tx, { userId, passwordHash, keepSessionId: sessionId }),
  );
  announceEnded(ended);
  return { ok: true, endedCount: ended.length };
}

/** Whether this is the actor's own password. The caller limits how often it may be asked. */
export async function knowsPassword(
  { userId }: Pick<Actor, "userId">,
  password: string,
): Promise<boolean> {
  const user = await systemDb().user.findUniqueOrThrow({
    where: { id: userId },
    select: { passwordHash: true },
  });
  return verifyPassword(user.passwordHash, password);
}
