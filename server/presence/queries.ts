import type { VisitorPresence } from "@/lib/events";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** A socket whose heartbeat is older is gone: its process was killed. */
export const presenceMs = 30_000;

/** The oldest heartbeat that still counts. */
export const freshSince = (): Date => new Date(now().getTime() - presenceMs);

/** Whether the visitor looks at the widget, is on the site, or has left. */
export async function findVisitorPresence(
  scope: AccountScope,
  { contactId }: { contactId: string },
): Promise<VisitorPresence> {
  const rows = await tenantDb(scope).presence.findMany({
    where: { kind: "visitor", contactId, heartbeatAt: { gt: freshSince() } },
    select: { isOpen: true },
  });
  if (rows.some((row) => row.isOpen)) return "reading";
  return rows.length > 0 ? "on_site" : "away";
}

/** Whether somebody can answer now: a member who is set to online and has an open dashboard. */
export async function isAgentOnline(scope: AccountScope): Promise<boolean> {
  const [row] = await tenantDb(scope).$queryRaw<Array<{ isOnline: boolean }>>`
    SELECT EXISTS (
      SELECT 1 FROM "Presence" p JOIN "Membership" m
        ON m."accountId" = p."accountId" AND m."userId" = p."subjectId"
      WHERE p."accountId" = ${scope}::uuid AND p."kind" = 'agent'
        AND p."heartbeatAt" > ${freshSince()}::timestamptz AND m."availability" = 'online'
    ) AS "isOnline"`;
  return row?.isOnline ?? false;
}
