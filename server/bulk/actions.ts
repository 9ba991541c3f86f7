"use server";

import { type BulkRunView, bulkIdInput, startBulkInput } from "@/lib/schemas/triage/bulk";
import { startBulk } from "@/server/bulk/commands/start-bulk";
import { undoBulk } from "@/server/bulk/commands/undo-bulk";
import { findBulkRun } from "@/server/bulk/queries";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

const gone = () => new AppError("not_found", "This change is too long ago.");

/** Changes conversations by their ids, or all that a list would show. */
export const startBulkAction = defineAction(
  { schema: startBulkInput },
  async (actor, input): Promise<BulkRunView> => {
    const started = await startBulk(actor, input);
    if (!started.ok) throw new AppError("not_found", "None of these conversations is there.");
    const run = await findBulkRun(actor.scope, started.runId);
    if (!run) throw gone();
    return run;
  },
);

export const undoBulkAction = defineAction({ schema: bulkIdInput }, async (actor, input) => {
  const result = await undoBulk(actor, input);
  if (!result.ok) throw gone();
  return null;
});
