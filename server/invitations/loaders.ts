import "server-only";
import type { InvitationOffer, InvitationView } from "@/lib/schemas/people/invitation";
import type { TeamView } from "@/lib/schemas/triage/team";
import { findActor, requireActor } from "@/server/auth/session";
import { findInvitation, listInvitations } from "@/server/invitations/queries";
import { hashToken } from "@/server/secrets/secrets";
import { listTeams } from "@/server/teams/queries";

/** Open invitations, and the teams somebody can be invited into, for administrators. */
export async function loadInvitations(): Promise<{
  invitations: InvitationView[];
  teams: TeamView[];
}> {
  const { scope } = await requireActor("administrator");
  const [invitations, teams] = await Promise.all([listInvitations(scope), listTeams(scope)]);
  return { invitations, teams };
}

/** What the mailed link offers and who looks at it; null when it works no more. */
export async function loadInvitation(
  token: string,
): Promise<(InvitationOffer & { signedInAs: string | null }) | null> {
  const [offer, actor] = await Promise.all([findInvitation(hashToken(token)), findActor()]);
  return offer && { ...offer, signedInAs: actor?.email ?? null };
}
