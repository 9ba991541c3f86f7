import type { MemberView } from "@/lib/schemas/desk";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { freshSince } from "@/server/presence/queries";

/** Everybody a conversation can be given to, by name, and whether he is there now. */
export async function listMembers(scope: AccountScope): Promise<MemberView[]> {
  const [memberships, presences] = await Promise.all([
    tenantDb(scope).membership.findMany({
      orderBy: { user: { name: "asc" } },
      select: { availability: true, user: { select: { id: true, name: true } } },
    }),
    tenantDb(scope).presence.findMany({
      where: { kind: "agent", heartbeatAt: { gt: freshSince() } },
      select: { subjectId: true },
    }),
  ]);
  const present = new Set(presences.map((presence) => presence.subjectId));
  return memberships.map(({ availability, user }) => ({
    ...user,
    isOnline: availability === "online" && present.has(user.id),
  }));
}
