import type { Prisma } from "@/server/db/client";
import { type EndedSession, endSessions } from "@/server/members/commands/end-sessions";

/**
 * Gives a user a new password and ends his sessions, in whatever account, except the one that asked. Unused mailed links
 * stop working. Part of the caller's transaction, which announces the ended sessions after its commit.
 */
export async function setPassword(
  tx: Prisma.TransactionClient,
  input: { userId: string; passwordHash: string; keepSessionId?: string },
): Promise<EndedSession[]> {
  const { userId, passwordHash, keepSessionId } = input;
  // First of all, for its row lock: sign-ins with the old password end before it or fail after it.
  await tx.user.update({ where: { id: userId }, data: { passwordHash } });
  await tx.passwordReset.deleteMany({ where: { userId, usedAt: null } });
  await tx.signInLink.deleteMany({ where: { userId, usedAt: null } });
  return endSessions(tx, { userId, ...(keepSessionId && { id: { not: keepSessionId } }) });
}
