import "server-only";
import type { MemberView } from "@/lib/schemas/desk";
import type { TeamView } from "@/lib/schemas/triage/team";
import { requireActor } from "@/server/auth/session";
import { listMembers } from "@/server/members/queries";
import { listTeams } from "@/server/teams/queries";

/** The teams and everybody who could be in one, for administrators. */
export async function loadTeams(): Promise<{ teams: TeamView[]; members: MemberView[] }> {
  const { scope } = await requireActor("administrator");
  const [teams, members] = await Promise.all([listTeams(scope), listMembers(scope)]);
  return { teams, members };
}
