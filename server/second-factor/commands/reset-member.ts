import { systemDb } from "@/server/db/client";
import { AppError } from "@/server/errors";
import type { Actor } from "@/server/members/actor";
import { announceEnded, endSessions } from "@/server/members/commands/end-sessions";
import { canManageMembers } from "@/server/members/policy";
import { forgetSecondFactor } from "@/server/second-factor/commands/set-up";

type ResetResult =
  | { ok: true }
  | { ok: false; reason: "member_not_found" | "other_workspaces" | "not_set_up" };

type QueueMail = (
  tx: Pick<ReturnType<typeof systemDb>, "outboundEmail">,
  mail: { accountId: string; to: string; userName: string; byName: string },
) => Promise<unknown>;

/**
 * Takes the second factor away from a member who has lost it, and ends his sessions. Who belongs to further workspaces
 * is not for the administrators of one to weaken.
 */
export async function resetSecondFactor(
  actor: Actor,
  { userId, queueMail }: { userId: string; queueMail: QueueMail },
): Promise<ResetResult> {
  if (!canManageMembers(actor)) throw new AppError("forbidden");
  const result = await systemDb().$transaction(async (tx) => {
    const memberships = await tx.membership.findMany({
      where: { userId },
      select: { accountId: true, user: { select: { email: true, name: true } } },
    });
    const own = memberships.find(({ accountId }) => accountId === actor.scope);
    if (!own) return "member_not_found";
    if (memberships.length > 1) return "other_workspaces";
    if ((await tx.secondFactor.count({ where: { userId } })) === 0) return "not_set_up";
    await forgetSecondFactor(tx, userId);
    const { email: to, name: userName } = own.user;
    await queueMail(tx, { accountId: actor.scope, to, userName, byName: actor.name });
    return endSessions(tx, { userId });
  });
  if (typeof result === "string") return { ok: false, reason: result };
  announceEnded(result);
  return { ok: true };
}
