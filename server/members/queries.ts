import type { MemberView } from "@/lib/schemas/desk";
import type { AvailabilityChoice } from "@/lib/schemas/member";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import type { Actor } from "@/server/members/actor";
import type { PersonRow, SessionRow } from "@/server/members/present";
import { listPresentUserIds } from "@/server/presence/queries";

/** Everybody a conversation can be given to, by name, and whether he is there now. */
export async function listMembers(scope: AccountScope): Promise<MemberView[]> {
  const [memberships, present] = await Promise.all([
    tenantDb(scope).membership.findMany({
      orderBy: { user: { name: "asc" } },
      select: { availability: true, user: { select: { id: true, name: true } } },
    }),
    listPresentUserIds(scope),
  ]);
  return memberships.map(({ availability, user }) => ({
    ...user,
    isOnline: availability === "online" && present.has(user.id),
  }));
}

/** The account's members by name, with their open sessions, and whether they are here or when they last were. */
export async function listPeople(scope: AccountScope): Promise<PersonRow[]> {
  const db = tenantDb(scope);
  const [members, sessions, open, present] = await Promise.all([
    db.membership.findMany({
      select: {
        userId: true,
        role: true,
        availability: true,
        user: { select: { name: true, email: true } },
      },
      orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
    }),
    db.session.groupBy({ by: ["userId"], _max: { lastSeenAt: true } }),
    db.session.groupBy({
      by: ["userId"],
      where: { revokedAt: null, expiresAt: { gt: now() } },
      _count: true,
    }),
    listPresentUserIds(scope),
  ]);
  const lastSeen = new Map(sessions.map((row) => [row.userId, row._max.lastSeenAt]));
  const openCount = new Map(open.map((row) => [row.userId, row._count]));
  return members.map(({ user, ...member }) => ({
    ...member,
    ...user,
    isPresent: present.has(member.userId),
    lastSeenAt: lastSeen.get(member.userId) ?? null,
    sessionCount: openCount.get(member.userId) ?? 0,
  }));
}

/** The actor's own open sessions, in all his accounts, newest use first. */
export function listOwnSessions(actor: Actor): Promise<SessionRow[]> {
  return systemDb().session.findMany({
    where: { userId: actor.userId, revokedAt: null, expiresAt: { gt: now() } },
    select: { id: true, userAgent: true, address: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: "desc" },
    take: 50,
  });
}

/** What closes a member's words in mails of this account; "" for none, and for whoever has left. */
export async function getSignature(scope: AccountScope, userId: string): Promise<string> {
  const member = await tenantDb(scope).membership.findFirst({
    where: { userId },
    select: { signature: true },
  });
  return member?.signature ?? "";
}

/** Whether a mailed reset link would work now. */
export async function isResetLinkValid(tokenHash: string): Promise<boolean> {
  const where = { tokenHash, usedAt: null, expiresAt: { gt: now() } };
  return (await systemDb().passwordReset.count({ where })) > 0;
}

/** What the member set himself to. */
export async function getAvailability(actor: Actor): Promise<AvailabilityChoice> {
  const member = await tenantDb(actor.scope).membership.findFirstOrThrow({
    where: { userId: actor.userId },
    select: { availability: true, isAutomatic: true },
  });
  return member.isAutomatic ? "automatic" : member.availability;
}

/** Whether the user works in this workspace. */
export async function isMemberOf(input: { userId: string; accountId: string }): Promise<boolean> {
  return (await systemDb().membership.count({ where: input })) > 0;
}

/** The workspaces a user works in, by name. */
export async function listWorkspaces(
  userId: string,
): Promise<Array<{ accountId: string; account: { name: string } }>> {
  return systemDb().membership.findMany({
    where: { userId },
    select: { accountId: true, account: { select: { name: true } } },
    orderBy: [{ account: { name: "asc" } }, { accountId: "asc" }],
  });
}
