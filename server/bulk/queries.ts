import type { BulkRunView } from "@/lib/schemas/triage/bulk";
import { presentBulkRun } from "@/server/bulk/present";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** A bulk change, or null when it was pruned. */
export async function findBulkRun(scope: AccountScope, runId: string): Promise<BulkRunView | null> {
  const row = await tenantDb(scope).bulkRun.findFirst({ where: { id: runId } });
  return row && presentBulkRun(row);
}
