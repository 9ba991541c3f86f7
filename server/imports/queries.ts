import { z } from "zod";
import type { TaskView } from "@/lib/schemas/knowledge/task";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const report = z.array(z.string()).catch([]);

/** The newest tasks with their progress. */
export async function listTasks(scope: AccountScope): Promise<TaskView[]> {
  const rows = await tenantDb(scope).knowledgeTask.findMany({
    select: {
      ...{ id: true, kind: true, state: true, total: true, done: true, failed: true },
      ...{ report: true, createdAt: true },
    },
    orderBy: { id: "desc" },
    take: 10,
  });
  return rows.map((row) => ({
    ...row,
    report: report.parse(row.report),
    createdAt: row.createdAt.toISOString(),
  }));
}
