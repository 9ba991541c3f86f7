import { taskInput } from "@/lib/schemas/knowledge/task";
import { now } from "@/server/clock";
import { grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { fetchPage } from "@/server/imports/fetch-page";
import { listWork, type Work } from "@/server/imports/list-work";
import { log } from "@/server/log";

type Payload = { accountId: string; taskId: string };

const mostReported = 50;

/** Does a task item by item and keeps its progress. Run again after a crash it does all again, which changes nothing. */
export async function runTask({ accountId, taskId }: Payload): Promise<void> {
  const scope = grantScope(accountId);
  const db = tenantDb(scope);
  const row = await db.knowledgeTask.findFirst({ where: { id: taskId } });
  if (!row || row.state === "done" || row.state === "failed") return;
  const where = { id: taskId };
  const input = taskInput.parse({ kind: row.kind, ...asObject(row.input) });
  const work = await listWork(scope, input, fetchPage);
  if (!work.ok) {
    const data = { state: "failed" as const, report: [work.reason], finishedAt: now() };
    await db.knowledgeTask.updateMany({ where, data });
    return;
  }
  const total = work.items.length;
  const begun = { state: "running" as const, total, done: 0, failed: 0 };
  await db.knowledgeTask.updateMany({ where, data: begun });
  const report: string[] = [];
  for (const item of work.items) {
    const problem = await tryItem(item);
    if (problem && report.length < mostReported) report.push(`${item.name}: ${problem}.`);
    const count = problem ? { failed: { increment: 1 } } : { done: { increment: 1 } };
    await db.knowledgeTask.updateMany({ where, data: { ...count, report } });
  }
  await db.knowledgeTask.updateMany({
    where,
    data: { state: "done", input: {}, finishedAt: now() },
  });
}

const asObject = (value: unknown): object => (typeof value === "object" && value ? value : {});

/** One item that fails must not stop the others. */
async function tryItem({ name, run }: Work): Promise<string | null> {
  try {
    return await run();
  } catch (error) {
    log.warn({ error, name }, "an item of a knowledge task failed");
    return "something went wrong";
  }
}
