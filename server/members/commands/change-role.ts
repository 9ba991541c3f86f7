import type { Role } from "@/server/db/generated/enums";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";
import type { Actor } from "@/server/members/actor";
import { lockAdministrators } from "@/server/members/commands/lock-administrators";
import { canManageMembers } from "@/server/members/policy";

type ChangeRoleResult =
  | { ok: true }
  | { ok: false; reason: "member_not_found" | "last_administrator" };

/** Gives a member another role. The last administrator stays one, also when two are demoted at once. */
export async function changeRole(
  actor: Actor,
  input: { userId: string; role: Role },
): Promise<ChangeRoleResult> {
  if (!canManageMembers(actor)) throw new AppError("forbidden");
  const { userId, role } = input;
  return tenantDb(actor.scope).$transaction(async (tx): Promise<ChangeRoleResult> => {
    const { hasOthers } = await lockAdministrators(tx, actor.scope, userId);
    if (role !== "administrator" && !hasOthers) return { ok: false, reason: "last_administrator" };
    const { count } = await tx.membership.updateMany({ where: { userId }, data: { role } });
    return count > 0 ? { ok: true } : { ok: false, reason: "member_not_found" };
  });
}
