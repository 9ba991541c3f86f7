import { workBulk } from "@/server/bulk/commands/work-bulk";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";

/** Job bulk.work: goes on with a bulk change, or with taking it back. */
export async function runBulk(payload: { accountId: string; runId: string }): Promise<void> {
  await workBulk(grantScope(payload.accountId), payload.runId);
}

const keptDays = 7;

/** Sweep: bulk changes that nobody can want to undo any more. */
export async function pruneBulkRuns(): Promise<void> {
  const before = new Date(now().getTime() - keptDays * 86_400_000);
  await systemDb().bulkRun.deleteMany({ where: { finishedAt: { lt: before } } });
}
