/**
 * Presence is rows, so that every process sees the same and a killed one is noticed. Heartbeats follow the real clock
 * (the database's): tests move ours, and open sockets would seem dead.
 */
import type { VisitorPresence } from "@/lib/events";
import { queryPrepared } from "@/server/db/prepared";
import type { AccountScope } from "@/server/db/scope";
import { sql } from "@/server/db/sql";
import { type TenantDb, type TenantTx, tenantDb } from "@/server/db/tenant";

/** Whether the visitor looks at the widget, is on the site, or has left. Within a transaction pass it as `db`. */
export async function findVisitorPresence(
  scope: AccountScope,
  { contactId }: { contactId: string },
  db: TenantDb | TenantTx = tenantDb(scope),
): Promise<VisitorPresence> {
  const [row] = await db.$queryRaw<Array<{ isOpen: boolean | null }>>`
    SELECT bool_or("isOpen") AS "isOpen" FROM "Presence"
    WHERE "accountId" = ${scope}::uuid AND "contactId" = ${contactId}::uuid AND "kind" = 'visitor'
      AND "heartbeatAt" > now() - interval '30 seconds'`;
  if (row?.isOpen) return "reading";
  return row?.isOpen === false ? "on_site" : "away";
}

/** Whether somebody can answer now: a member who is set to online and has an open dashboard. */
export async function isAgentOnline(scope: AccountScope): Promise<boolean> {
  const [row] = await queryPrepared<{ isOnline: boolean }>(
    "agent-online",
    sql`
    SELECT EXISTS (
      SELECT 1 FROM "Presence" p JOIN "Membership" m
        ON m."accountId" = p."accountId" AND m."userId" = p."subjectId"
      WHERE p."accountId" = ${scope}::uuid AND p."kind" = 'agent'
        AND p."heartbeatAt" > now() - interval '30 seconds' AND m."availability" = 'online'
    ) AS "isOnline"`,
  );
  return row?.isOnline ?? false;
}

/** The users who have a dashboard open, whatever they set themselves to. */
export async function listPresentUserIds(scope: AccountScope): Promise<Set<string>> {
  const rows = await tenantDb(scope).$queryRaw<Array<{ userId: string }>>`
    SELECT DISTINCT "subjectId" AS "userId" FROM "Presence"
    WHERE "accountId" = ${scope}::uuid AND "kind" = 'agent'
      AND "heartbeatAt" > now() - interval '30 seconds'`;
  return new Set(rows.map((row) => row.userId));
}
