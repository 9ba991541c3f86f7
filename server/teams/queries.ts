import type { TeamView } from "@/lib/schemas/triage/team";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** The workspace's teams by name, with who is in them. */
export async function listTeams(scope: AccountScope): Promise<TeamView[]> {
  const teams = await tenantDb(scope).team.findMany({
    where: { deletedAt: null },
    orderBy: { name: "asc" },
    select: {
      ...{ id: true, name: true, description: true, isByTurns: true },
      members: { select: { userId: true } },
    },
  });
  return teams.map(({ id, name, description, isByTurns, members }) => ({
    ...{ id, name, isByTurns },
    description: description ?? "",
    memberIds: members.map((member) => member.userId),
  }));
}
