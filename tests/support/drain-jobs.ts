import { Logger, runOnce, type TaskList } from "graphile-worker";
import { databaseUrl, systemDb } from "@/server/db/client";
import { jobDefinitions } from "@/server/jobs/definitions";
import { dispatchBatch } from "@/server/jobs/outbox/dispatcher";

const taskList: TaskList = Object.fromEntries(
  Object.entries(jobDefinitions).map(([name, definition]) => [name, definition.run]),
);
const silent = new Logger(() => () => undefined);

/** Dispatches stored events and runs the jobs due, until nothing is left to do. Failed attempts wait for later. */
export async function drainJobs(): Promise<void> {
  for (let round = 0; round < 50; round += 1) {
    const events = await dispatchBatch();
    await runOnce({ connectionString: databaseUrl(), maxPoolSize: 2, taskList, logger: silent });
    const [waiting] = await systemDb().$queryRaw<Array<{ count: bigint }>>`
      SELECT count(*) AS count FROM graphile_worker.jobs WHERE run_at <= now() AND locked_at IS NULL
        AND attempts < max_attempts`;
    if (events === 0 && waiting?.count === 0n) return;
  }
  throw new Error("The jobs do not come to an end.");
}

/** Lets failed jobs run again at once. */
export async function retryJobsNow(): Promise<void> {
  await systemDb().$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;
}
