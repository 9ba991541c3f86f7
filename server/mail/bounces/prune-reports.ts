import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";

/** Far longer than a provider repeats a report; the mail's own state stays. */
const keptMs = 30 * 24 * 60 * 60 * 1_000;
const chunk = 5_000;

/** Sweep email-events.prune: deletes what providers reported more than thirty days ago, in chunks. */
export async function pruneReports(): Promise<void> {
  const before = new Date(now().getTime() - keptMs);
  const prune = () => systemDb().$executeRaw`
    DELETE FROM "EmailEvent" WHERE "id" IN (
      SELECT "id" FROM "EmailEvent" WHERE "receivedAt" < ${before}::timestamptz
      ORDER BY "receivedAt" LIMIT ${chunk} FOR UPDATE SKIP LOCKED)`;
  while ((await prune()) === chunk);
}
