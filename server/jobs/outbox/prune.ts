import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";

const keepDays = 7;
const chunk = 5_000;

/** Deletes dispatched events older than a week, in chunks that hold no long locks. */
export async function pruneEvents(): Promise<void> {
  const before = new Date(now().getTime() - keepDays * 24 * 60 * 60 * 1_000);
  // Ids rise with time: the scan ends at the first young event instead of reading the table.
  const prune = () => systemDb().$executeRaw`
    DELETE FROM "DomainEvent" WHERE "id" IN (
      SELECT "id" FROM "DomainEvent"
      WHERE "id" < COALESCE(
        (SELECT "id" FROM "DomainEvent" WHERE "createdAt" >= ${before} ORDER BY "id" LIMIT 1),
        9223372036854775807)
      AND "dispatchedAt" < ${before}
      ORDER BY "id" LIMIT ${chunk})`;
  while ((await prune()) === chunk);
}
