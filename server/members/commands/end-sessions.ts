import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { announce } from "@/server/events/announce";

export type EndedSession = { id: string; accountId: string };

/** What this needs of a transaction, tenant's or not. */
type Writer = {
  session: {
    updateManyAndReturn(args: {
      where: Prisma.SessionWhereInput;
      data: { revokedAt: Date };
      select: { id: true; accountId: true };
    }): Promise<EndedSession[]>;
  };
  domainEvent: {
    createMany(args: { data: Prisma.DomainEventCreateManyInput[] }): Promise<unknown>;
  };
};

/**
 * Revokes the open sessions that match, with one session.revoked event each, inside the caller's transaction. A user's
 * sessions may lie in several accounts, hence no scope: the caller puts one into `where`, or a user.
 * @returns the sessions ended, for `announceEnded` after the commit.
 */
export async function endSessions(
  tx: Writer,
  where: Prisma.SessionWhereInput,
): Promise<EndedSession[]> {
  const ended = await tx.session.updateManyAndReturn({
    where: { ...where, revokedAt: null, expiresAt: { gt: now() } },
    data: { revokedAt: now() },
    select: { id: true, accountId: true },
  });
  await tx.domainEvent.createMany({
    data: ended.map(({ id, accountId }) => ({
      accountId,
      type: "session.revoked",
      payload: { sessionId: id },
      createdAt: now(),
    })),
  });
  return ended;
}

/** Closes the sockets of ended sessions at once. Call after the commit. */
export function announceEnded(ended: EndedSession[]): void {
  for (const { id, accountId } of ended) {
    announce(grantScope(accountId), [{ type: "session.revoked", payload: { sessionId: id } }]);
  }
}
