import { queueBulk } from "@/server/bulk/commands/start-bulk";
import { withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";

type UndoResult = { ok: true } | { ok: false; reason: "not_found" | "too_late" };

/**
 * Takes a bulk change back: what is still as the change left it becomes what it was. One that is under way stops first.
 * What was said to customers stays said.
 */
export async function undoBulk(actor: Actor, { runId }: { runId: string }): Promise<UndoResult> {
  const { scope, userId } = actor;
  return withEvents(scope, async (tx, emit): Promise<UndoResult> => {
    const run = await tx.bulkRun.findFirst({ where: { id: runId, userId } });
    if (!run) return { ok: false, reason: "not_found" };
    const { count } = await tx.bulkRun.updateMany({
      where: { id: runId, userId, state: { in: ["running", "done"] } },
      data: { state: "undoing", done: 0, refused: 0, problem: null, finishedAt: null },
    });
    if (count === 0) return { ok: false, reason: "too_late" };
    emit({ type: "bulk.updated", payload: { runId } });
    await queueBulk(tx, { accountId: scope, runId });
    return { ok: true };
  });
}
