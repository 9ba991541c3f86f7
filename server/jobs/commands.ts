import { systemDb } from "@/server/db/client";
import { AppError } from "@/server/errors";
import { canSeeJobs } from "@/server/jobs/policy";
import { failedJobsOf } from "@/server/jobs/queries";
import type { Actor } from "@/server/members/actor";

type RetryResult = { ok: true } | { ok: false; reason: "job_not_found" };

/** Gives a failed job of the actor's account all its attempts again, starting now. */
export async function retryJob(actor: Actor, input: { jobId: string }): Promise<RetryResult> {
  if (!canSeeJobs(actor)) throw new AppError("forbidden");
  const count = await systemDb().$executeRaw`
    SELECT graphile_worker.reschedule_jobs(
      ARRAY(
        SELECT j."id" FROM graphile_worker.jobs j
        WHERE j."id" = ${input.jobId}::bigint AND ${failedJobsOf(actor.scope)}
      ),
      run_at := now(), attempts := 0)`;
  return count > 0 ? { ok: true } : { ok: false, reason: "job_not_found" };
}
