import { v7 as makeId } from "uuid";
import { type BulkSteps, type BulkTargets, mostBulk } from "@/lib/schemas/triage/bulk";
import { workBulk } from "@/server/bulk/commands/work-bulk";
import { now } from "@/server/clock";
import { listFilteredIds } from "@/server/conversations/queries/list-conversations";
import type { AccountScope } from "@/server/db/scope";
import { type TenantTx, tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { enqueue } from "@/server/jobs/enqueue";
import type { Actor } from "@/server/members/actor";

/** As few are done at once, without the queue: an agent waits for them. */
const atOnce = 25;

type StartResult = { ok: true; runId: string } | { ok: false; reason: "nothing_chosen" };

/** Begins to change conversations: few at once, more by a job that tells how far it is. */
export async function startBulk(
  actor: Actor,
  input: { targets: BulkTargets; steps: BulkSteps },
): Promise<StartResult> {
  const { scope, userId } = actor;
  const ids = await findTargets(scope, actor, input.targets);
  if (ids.length === 0) return { ok: false, reason: "nothing_chosen" };
  const runId = makeId();
  const isQueued = ids.length > atOnce;
  await withEvents(scope, async (tx, emit) => {
    // Dates become text here, as they would in the column.
    const steps = JSON.parse(JSON.stringify(input.steps));
    await tx.bulkRun.create({
      data: {
        ...{ id: runId, accountId: scope, userId, steps, total: ids.length },
        createdAt: now(),
      },
    });
    await tx.$executeRaw`
      INSERT INTO "BulkItem" ("accountId", "runId", "position", "conversationId")
      SELECT ${scope}::uuid, ${runId}::uuid, wanted."position" - 1, wanted."id"
      FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS wanted("id", "position")`;
    emit({ type: "bulk.updated", payload: { runId } });
    if (isQueued) await queueBulk(tx, { accountId: scope, runId });
  });
  if (!isQueued) await workBulk(scope, runId);
  return { ok: true, runId };
}

/** Only conversations that there are: those of others are nobody's business. */
async function findTargets(
  scope: AccountScope,
  actor: Actor,
  targets: BulkTargets,
): Promise<string[]> {
  if ("filter" in targets) return listFilteredIds(scope, actor, targets.filter, mostBulk);
  const wanted = [...new Set(targets.ids)];
  const rows = await tenantDb(scope).conversation.findMany({
    where: { id: { in: wanted } },
    select: { id: true },
  });
  const known = new Set(rows.map(({ id }) => id));
  return wanted.filter((id) => known.has(id));
}

/** One run has one worker at a time: its undoing waits for it. */
export async function queueBulk(
  tx: TenantTx,
  payload: { accountId: string; runId: string },
): Promise<void> {
  await enqueue("bulk.work", payload, { tx, queue: `bulk:${payload.runId}` });
}
