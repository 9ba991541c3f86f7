/**
 * Which workers live. graphile-worker frees the jobs of a killed worker after four hours; here a worker that has not
 * written its heartbeat for 30 s is taken for dead. Times are the database's own: a heartbeat tells of real processes,
 * so a clock that tests have moved must not end them.
 */
import { systemDb } from "@/server/db/client";
import { log } from "@/server/log";

/** How often a worker says that it lives. */
export const heartbeatEveryMs = 5_000;

const silentAfter = "30 seconds";

/** Writes the heartbeat of a worker, by graphile's pool id. */
export async function beat(workerId: string): Promise<void> {
  await systemDb().$executeRaw`
    INSERT INTO "Worker" ("id", "heartbeatAt") VALUES (${workerId}, now())
    ON CONFLICT ("id") DO UPDATE SET "heartbeatAt" = now()`;
}

/** Forgets a worker that has stopped in order. */
export async function forgetWorker(workerId: string): Promise<void> {
  await systemDb().worker.deleteMany({ where: { id: workerId } });
}

/** Frees the jobs of silent workers, and those locked by a worker nobody knows any more. */
export async function releaseSilentWorkers(): Promise<void> {
  const rows = await systemDb().$queryRaw<{ id: string }[]>`
    WITH dead AS (
      DELETE FROM "Worker" WHERE "heartbeatAt" < now() - ${silentAfter}::interval RETURNING "id"
    )
    SELECT "id" FROM dead
    UNION
    SELECT j."locked_by" FROM graphile_worker.jobs j
    WHERE j."locked_at" < now() - ${silentAfter}::interval
    AND NOT EXISTS (SELECT 1 FROM "Worker" w WHERE w."id" = j."locked_by")`;
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.id);
  log.warn({ workers: ids }, "workers gone silent, their jobs run again");
  await systemDb().$executeRaw`SELECT graphile_worker.force_unlock_workers(${ids})`;
}
