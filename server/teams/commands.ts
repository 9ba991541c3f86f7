import type { TeamInput } from "@/lib/schemas/triage/team";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { violatedIndex } from "@/server/db/unique-violation";
import { AppError } from "@/server/errors";
import { withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";
import { canManageTeams } from "@/server/teams/policy";

type SaveResult = { ok: true } | { ok: false; reason: "name_taken" | "not_found" };

function refuseTaken(error: unknown): SaveResult {
  if (violatedIndex(error) === "Team_accountId_name_key") {
    return { ok: false, reason: "name_taken" };
  }
  throw error;
}

/** Makes a team of members; ids of people who are not in the workspace are left out. */
export async function createTeam(actor: Actor, input: TeamInput): Promise<SaveResult> {
  if (!canManageTeams(actor)) throw new AppError("forbidden");
  const { memberIds, ...data } = input;
  return withEvents(actor.scope, async (tx, emit): Promise<SaveResult> => {
    const { id } = await tx.team.create({ data: { ...data, accountId: actor.scope } });
    await fillTeam(tx, actor.scope, { teamId: id, memberIds });
    emit({ type: "directory.updated", payload: { part: "teams" } });
    return { ok: true };
  }).catch(refuseTaken);
}

/** Renames a team and sets who is in it. */
export async function changeTeam(
  actor: Actor,
  { teamId, memberIds, ...data }: TeamInput & { teamId: string },
): Promise<SaveResult> {
  if (!canManageTeams(actor)) throw new AppError("forbidden");
  return withEvents(actor.scope, async (tx, emit): Promise<SaveResult> => {
    const { count } = await tx.team.updateMany({ where: { id: teamId }, data });
    if (count === 0) return { ok: false, reason: "not_found" };
    await tx.teamMember.deleteMany({ where: { teamId } });
    await fillTeam(tx, actor.scope, { teamId, memberIds });
    emit({ type: "directory.updated", payload: { part: "teams" } });
    return { ok: true };
  }).catch(refuseTaken);
}

/** Deletes a team. Its conversations stay with their assignees and belong to no team. */
export async function deleteTeam(actor: Actor, { teamId }: { teamId: string }): Promise<void> {
  if (!canManageTeams(actor)) throw new AppError("forbidden");
  await withEvents(actor.scope, async (tx, emit) => {
    // Waits for whoever gives it a conversation just now; afterwards nobody finds it.
    await tx.$queryRaw`
      SELECT 1 FROM "Team" WHERE "accountId" = ${actor.scope}::uuid AND "id" = ${teamId}::uuid
      FOR UPDATE`;
    const freed = await tx.conversation.updateManyAndReturn({
      where: { teamId },
      data: { teamId: null, rev: { increment: 1 } },
      select: { id: true },
    });
    const { count } = await tx.team.deleteMany({ where: { id: teamId } });
    if (count === 0) return;
    emit({ type: "directory.updated", payload: { part: "teams" } });
    for (const { id } of freed) {
      emit({ type: "conversation.updated", payload: { conversationId: id, changed: ["teamId"] } });
    }
  });
}

async function fillTeam(
  tx: TenantTx,
  scope: AccountScope,
  { teamId, memberIds }: { teamId: string; memberIds: string[] },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "TeamMember" ("accountId", "teamId", "userId")
    SELECT ${scope}::uuid, ${teamId}::uuid, "userId" FROM "Membership"
    WHERE "accountId" = ${scope}::uuid AND "userId" = ANY(${memberIds}::uuid[])`;
}
