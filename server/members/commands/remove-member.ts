import { AppError } from "@/server/errors";
import { withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";
import { endSessions } from "@/server/members/commands/end-sessions";
import { lockAdministrators } from "@/server/members/commands/lock-administrators";
import { canManageMembers } from "@/server/members/policy";

type RemoveResult =
  | { ok: true; unassignedCount: number }
  | { ok: false; reason: "member_not_found" | "last_administrator" };

/**
 * Takes a member out of the account: his sessions end, his conversations become unassigned, his messages stay. The last
 * administrator stays, also when two are removed at once.
 */
export async function removeMember(actor: Actor, input: { userId: string }): Promise<RemoveResult> {
  if (!canManageMembers(actor)) throw new AppError("forbidden");
  const { scope } = actor;
  const { userId } = input;
  return withEvents(scope, async (tx, emit): Promise<RemoveResult> => {
    const { hasOthers } = await lockAdministrators(tx, scope, userId);
    if (!hasOthers) return { ok: false, reason: "last_administrator" };
    // The member's own lock: an assignment under way ends before it or finds him gone.
    const member = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Membership" WHERE "accountId" = ${scope}::uuid AND "userId" = ${userId}::uuid
      FOR UPDATE`;
    if (member.length === 0) return { ok: false, reason: "member_not_found" };
    const unassigned = await tx.conversation.updateManyAndReturn({
      where: { assigneeId: userId },
      data: { assigneeId: null, rev: { increment: 1 } },
      select: { id: true },
    });
    for (const { id } of unassigned) {
      emit({
        type: "conversation.updated",
        payload: { conversationId: id, changed: ["assigneeId"] },
      });
    }
    for (const { id } of await endSessions(tx, { userId, accountId: scope })) {
      emit.stored({ type: "session.revoked", payload: { sessionId: id } });
    }
    await tx.membership.deleteMany({ where: { userId } });
    return { ok: true, unassignedCount: unassigned.length };
  });
}
