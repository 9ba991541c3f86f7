import { systemDb } from "@/server/db/client";
import { jobDefinitions } from "@/server/jobs/definitions";
import { remember } from "@/server/remember";

/** Jobs that ended in a PermanentFailure and still wait for graphile to let go of them: id → error. */
const doomed = () => remember("doomed-jobs", () => new Map<string, string>());

/** Marks a job whose further attempts are pointless. A crash before the sweep only costs one more attempt. */
export function doomJob(id: string, error: string): void {
  doomed().set(id, error);
}

/** Moves doomed jobs to the failed ones, as soon as their worker has unlocked them. */
export async function failDoomedJobs(): Promise<void> {
  for (const [id, error] of [...doomed()]) {
    const count = await systemDb().$executeRaw`
      SELECT graphile_worker.permanently_fail_jobs(ARRAY[${id}::bigint], ${error})`;
    if (count > 0) doomed().delete(id);
  }
}

/**
 * Fails jobs of a name this version does not know, which no worker would ever take. Not before five minutes: during an
 * upgrade a newer process may be about to take them.
 */
export async function failUnknownJobs(): Promise<void> {
  await systemDb().$executeRaw`
    SELECT graphile_worker.permanently_fail_jobs(
      ARRAY(
        SELECT "id" FROM graphile_worker.jobs
        WHERE "task_identifier" <> ALL(${Object.keys(jobDefinitions)}) AND "attempts" < "max_attempts"
        AND "run_at" < now() - interval '5 minutes'
      ),
      'This version of Segue knows no job of this name.')`;
}
