import { z } from "zod";
import { systemDb } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { sql } from "@/server/db/sql";
import { accountFlag } from "@/server/jobs/enqueue";

export type FailedJobRow = {
  id: string;
  name: string;
  error: string | null;
  attempts: number;
  lastRunAt: Date;
};

type FailedJobPage = { items: FailedJobRow[]; nextCursor: string | null };

const cursorSchema = z
  .string()
  .regex(/^\d{1,15}-\d{1,19}$/)
  .transform((cursor) => {
    const [at, id] = cursor.split("-");
    return { at: new Date(Number(at)), id: String(id) };
  });

/**
 * Which failed jobs an account sees: its own; the oldest account also those that belong to none.
 * The queue's public view has no payload, so the account rides on a flag.
 */
export const failedJobsOf = (scope: AccountScope) => sql`
  j."attempts" >= j."max_attempts" AND j."locked_at" IS NULL AND (
    j."flags" ? ${accountFlag(scope)}
    OR (
      j."flags" IS NULL
      AND ${scope}::uuid = (SELECT "id" FROM "Account" ORDER BY "createdAt", "id" LIMIT 1)
    )
  )`;

/** Jobs that have used up their attempts, those that failed last first. Cursors that make no sense start over. */
export async function listFailedJobs(
  scope: AccountScope,
  input: { after?: string | undefined; limit: number },
): Promise<FailedJobPage> {
  const cursor = cursorSchema.safeParse(input.after).data;
  // The queue keeps no time of the last run, but it has moved run_at by the back-off of that run.
  const rows = await systemDb().$queryRaw<FailedJobRow[]>`
    SELECT * FROM (
      SELECT j."id"::text, j."task_identifier" AS "name", j."last_error" AS "error", j."attempts"::int,
        date_trunc('milliseconds', greatest(
          j."updated_at", j."run_at" - exp(least(j."attempts", 10)) * interval '1 second'
        )) AS "lastRunAt"
      FROM graphile_worker.jobs j WHERE ${failedJobsOf(scope)}
    ) failed
    WHERE ${cursor ? sql`("lastRunAt", "id"::bigint) < (${cursor.at}, ${cursor.id}::bigint)` : sql`true`}
    ORDER BY "lastRunAt" DESC, "id"::bigint DESC
    LIMIT ${input.limit + 1}`;
  const items = rows.slice(0, input.limit);
  const last = items.at(-1);
  const nextCursor =
    rows.length > input.limit && last ? `${last.lastRunAt.getTime()}-${last.id}` : null;
  return { items, nextCursor };
}
