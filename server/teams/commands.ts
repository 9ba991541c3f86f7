import type { TeamInput } from "@/lib/schemas/triage/team";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { violatedIndex } from "@/server/db/unique-violation";
import { AppError } from "@/server/errors";
import { withEvents } from "@/server/events/with-events";
import { enqueue } from "@/server/jobs/enqueue";
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
    const where = { id: teamId, deletedAt: null };
    const { count } = await tx.team.updateMany({ where, data });
    if (count === 0) return { ok: false, reason: "not_found" };
    await tx.teamMember.deleteMany({ where: { teamId } });
    await fillTeam(tx, actor.scope, { teamId, memberIds });
    emit({ type: "directory.updated", payload: { part: "teams" } });
    return { ok: true };
  }).catch(refuseTaken);
}

/**
 * Deletes a team: nobody sees it any more. Its conversations stay with their assignees; a job lets them go in portions,
 * since there may be very many. Deleting it again does nothing.
 */
export async function deleteTeam(actor: Actor, { teamId }: { teamId: string }): Promise<void> {
  if (!canManageTeams(actor)) throw new AppError("forbidden");
  await withEvents(actor.scope, async (tx, emit) => {
    // Its name is free for another one at once.
    const { count } = await tx.team.updateMany({
      where: { id: teamId, deletedAt: null },
      data: { deletedAt: now(), name: `deleted ${teamId}` },
    });
    if (count === 0) return;
    await tx.teamMember.deleteMany({ where: { teamId } });
    emit({ type: "directory.updated", payload: { part: "teams" } });
    await enqueue("teams.dissolve", { accountId: actor.scope, teamId }, { tx });
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
