/**
 * Works through a bulk change. Safe to run again at any point: what an item was before is kept before it is changed, and
 * messages carry an id that follows from the item.
 */
import { bulkSteps } from "@/lib/schemas/triage/bulk";
import { changeItem, restoreItem } from "@/server/bulk/commands/change-item";
import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";

/** Between two words about how far it is. */
const portion = 25;

type Run = Prisma.BulkRunGetPayload<{ include: { member: { include: { user: true } } } }>;

/** Changes, or takes back, whatever of the run is left. Ends early when its state is changed meanwhile. */
export async function workBulk(scope: AccountScope, runId: string): Promise<void> {
  const run = await tenantDb(scope).bulkRun.findFirst({
    where: { id: runId },
    include: { member: { include: { user: true } } },
  });
  if (!run || (run.state !== "running" && run.state !== "undoing")) return;
  const { state } = run;
  for (;;) {
    const items = await nextItems(scope, run);
    const refusals: string[] = [];
    for (const item of items) {
      const problem = await workItem(scope, run, item);
      if (problem !== null) refusals.push(problem);
    }
    const isDone = items.length < portion;
    const goesOn = await noteProgress(scope, {
      runId,
      state,
      done: items.length,
      refusals,
      isDone,
    });
    if (isDone || !goesOn) return;
  }
}

type Item = Prisma.BulkItemGetPayload<object>;

/** The last that was changed is taken back first. */
async function nextItems(scope: AccountScope, run: Run): Promise<Item[]> {
  return tenantDb(scope).bulkItem.findMany(
    run.state === "running"
      ? { where: { runId: run.id, changedAt: null }, orderBy: { position: "asc" }, take: portion }
      : {
          where: { runId: run.id, changedAt: { not: null }, restoredAt: null },
          orderBy: { position: "desc" },
          take: portion,
        },
  );
}

/** Why it could not be changed; null when it was, or needed no change. */
async function workItem(scope: AccountScope, run: Run, item: Item): Promise<string | null> {
  const { name } = run.member.user;
  const actor = { userId: run.userId, name };
  const steps = bulkSteps.parse(run.steps);
  const problem =
    run.state === "running"
      ? await changeItem(scope, actor, { item, steps })
      : await restoreItem(scope, actor, { item, steps });
  await tenantDb(scope).bulkItem.updateMany({
    where: { runId: item.runId, position: item.position },
    data: run.state === "running" ? { changedAt: now() } : { restoredAt: now() },
  });
  return problem;
}

type Progress = {
  runId: string;
  state: "running" | "undoing";
  done: number;
  refusals: string[];
  isDone: boolean;
};

/** Answers whether the run is still in this state. */
async function noteProgress(scope: AccountScope, progress: Progress): Promise<boolean> {
  const { runId, state, done, refusals, isDone } = progress;
  const ended = state === "running" ? "done" : "undone";
  return withEvents(scope, async (tx, emit) => {
    const { count } = await tx.bulkRun.updateMany({
      where: { id: runId, state },
      data: {
        done: { increment: done },
        refused: { increment: refusals.length },
        ...(isDone && { state: ended, finishedAt: now() }),
      },
    });
    if (refusals[0]) {
      await tx.bulkRun.updateMany({
        where: { id: runId, problem: null },
        data: { problem: refusals[0] },
      });
    }
    emit({ type: "bulk.updated", payload: { runId } });
    return count > 0;
  });
}
