import "server-only";
import type { FailedJobView } from "@/lib/schemas/job";
import { requireActor } from "@/server/auth/session";
import { presentFailedJob } from "@/server/jobs/present";
import { listFailedJobs } from "@/server/jobs/queries";

/** A page of failed jobs, for administrators. */
export async function loadFailedJobs(input: {
  after?: string | undefined;
}): Promise<{ items: FailedJobView[]; nextCursor: string | null }> {
  const { scope } = await requireActor("administrator");
  const { items, nextCursor } = await listFailedJobs(scope, { ...input, limit: 50 });
  return { items: items.map(presentFailedJob), nextCursor };
}
