import type { InvitationOffer, InvitationView } from "@/lib/schemas/people/invitation";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** Invitations that nobody has accepted yet, the newest first. */
export async function listInvitations(scope: AccountScope): Promise<InvitationView[]> {
  const db = tenantDb(scope);
  const [rows, teams] = await Promise.all([
    db.invitation.findMany({ orderBy: { id: "desc" }, take: 200 }),
    db.team.findMany({ where: { deletedAt: null }, select: { id: true, name: true } }),
  ]);
  return rows.map(({ id, email, role, teamIds, invitedByName, sentAt, expiresAt }) => ({
    ...{ id, email, role, invitedByName },
    teams: teams.filter((team) => teamIds.includes(team.id)).map(({ name }) => name),
    sentAt: sentAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    isExpired: expiresAt <= now(),
  }));
}

/** What a mailed link offers, or null when it works no more. */
export async function findInvitation(tokenHash: string): Promise<InvitationOffer | null> {
  const row = await systemDb().invitation.findFirst({
    where: { tokenHash, expiresAt: { gt: now() } },
    select: { email: true, role: true, invitedByName: true, account: { select: { name: true } } },
  });
  if (!row) return null;
  const { account, ...offer } = row;
  const memberships = await systemDb().membership.count({ where: { user: { email: row.email } } });
  return { ...offer, workspace: account.name, who: memberships > 0 ? "known" : "new" };
}
