import "server-only";
import type { MemberView } from "@/lib/schemas/desk";
import type { LabelView } from "@/lib/schemas/triage/label";
import type { MacroView } from "@/lib/schemas/triage/macro";
import type { TeamView } from "@/lib/schemas/triage/team";
import { requireActor } from "@/server/auth/session";
import { listLabels } from "@/server/labels/queries";
import { listMacros } from "@/server/macros/queries";
import { listMembers } from "@/server/members/queries";
import { listTeams } from "@/server/teams/queries";

type MacrosPage = {
  macros: MacroView[];
  choices: { members: MemberView[]; teams: TeamView[]; labels: LabelView[] };
};

/** The macros and what they can give, for administrators. */
export async function loadMacros(): Promise<MacrosPage> {
  const { scope } = await requireActor("administrator");
  const [macros, members, teams, labels] = await Promise.all([
    listMacros(scope),
    listMembers(scope),
    listTeams(scope),
    listLabels(scope),
  ]);
  return { macros, choices: { members, teams, labels } };
}
