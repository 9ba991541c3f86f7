import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const kept = 50;

/** Notes that a session has come to a page. The page it is on already counts once; the newest fifty are kept. */
export async function notePageVisit(
  scope: AccountScope,
  { sessionId, url }: { sessionId: string; url: string },
): Promise<void> {
  // The page names itself; only what can be opened without harm is offered to agents.
  if (!/^https?:\/\//i.test(url)) return;
  const db = tenantDb(scope);
  const added = await db.$executeRaw`
    INSERT INTO "PageVisit" ("id", "accountId", "sessionId", "url", "visitedAt")
    SELECT ${makeId()}::uuid, ${scope}::uuid, ${sessionId}::uuid, ${url}, ${now()}
    WHERE ${url} IS DISTINCT FROM (
      SELECT "url" FROM "PageVisit"
      WHERE "accountId" = ${scope}::uuid AND "sessionId" = ${sessionId}::uuid
      ORDER BY "id" DESC LIMIT 1)`;
  if (added === 0) return;
  await db.$executeRaw`
    DELETE FROM "PageVisit" WHERE "accountId" = ${scope}::uuid AND "sessionId" = ${sessionId}::uuid
      AND "id" IN (
        SELECT "id" FROM "PageVisit"
        WHERE "accountId" = ${scope}::uuid AND "sessionId" = ${sessionId}::uuid
        ORDER BY "id" DESC OFFSET ${kept})`;
}
