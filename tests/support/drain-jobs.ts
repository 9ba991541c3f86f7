import { systemDb } from "@/server/db/client";
import { jobDefinitions } from "@/server/jobs/definitions";
import { dispatchBatch } from "@/server/jobs/outbox/dispatcher";

type DueJob = { id: bigint; name: string; payload: unknown; queueId: number | null };

/** As many at once as the real runner. */
const concurrency = 4;

/**
 * Dispatches stored events and runs the jobs due, until nothing is left to do. A failed attempt waits until
 * `retryJobsNow`. The jobs run here, without the connections and polls of a real worker.
 */
export async function drainJobs(): Promise<void> {
  for (let round = 0; round < 100; round += 1) {
    const events = await dispatchBatch();
    const jobs = await systemDb().$queryRaw<DueJob[]>`
      SELECT j."id", t."identifier" AS "name", j."payload",
        j."job_queue_id" AS "queueId"
      FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t."id" = j."task_id"
      WHERE j."run_at" <= now() AND j."attempts" < j."max_attempts" AND j."locked_at" IS NULL
      ORDER BY j."priority", j."run_at", j."id" LIMIT ${concurrency}`;
    if (events === 0 && jobs.length === 0) return;
    // Of one queue one at a time, as the real runner.
    const first = jobs.filter(
      ({ queueId }, at) =>
        queueId === null || jobs.findIndex((job) => job.queueId === queueId) === at,
    );
    await Promise.all(first.map(runJob));
  }
  throw new Error("The jobs do not come to an end.");
}

async function runJob({ id, name, payload }: DueJob): Promise<void> {
  const definition = Object.entries(jobDefinitions).find(([known]) => known === name)?.[1];
  try {
    await definition?.run(payload);
    await systemDb().$executeRaw`SELECT graphile_worker.complete_jobs(ARRAY[${id}::bigint])`;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await systemDb().$executeRaw`
      UPDATE graphile_worker._private_jobs SET "attempts" = "attempts" + 1, "last_error" = ${message},
        "run_at" = now() + interval '1 hour' WHERE "id" = ${id}`;
  }
}

/** Lets failed jobs run again at once. */
export async function retryJobsNow(): Promise<void> {
  await systemDb().$executeRaw`UPDATE graphile_worker._private_jobs SET "run_at" = now()`;
}
