import type { LabelInput } from "@/lib/schemas/triage/label";
import { violatedIndex } from "@/server/db/unique-violation";
import { AppError } from "@/server/errors";
import { withEvents } from "@/server/events/with-events";
import { canManageLabels } from "@/server/labels/policy";
import type { Actor } from "@/server/members/actor";

type SaveResult = { ok: true } | { ok: false; reason: "title_taken" | "not_found" };

const titleIndex = "Label_accountId_title_key";

function refuseTaken(error: unknown): SaveResult {
  if (violatedIndex(error) === titleIndex) return { ok: false, reason: "title_taken" };
  throw error;
}

/** Makes a label. */
export async function createLabel(actor: Actor, input: LabelInput): Promise<SaveResult> {
  if (!canManageLabels(actor)) throw new AppError("forbidden");
  return withEvents(actor.scope, async (tx, emit): Promise<SaveResult> => {
    await tx.label.create({ data: { ...input, accountId: actor.scope } });
    emit({ type: "directory.updated", payload: { part: "labels" } });
    return { ok: true };
  }).catch(refuseTaken);
}

/** Renames or recolours a label, on all conversations at once. */
export async function changeLabel(
  actor: Actor,
  { labelId, ...data }: LabelInput & { labelId: string },
): Promise<SaveResult> {
  if (!canManageLabels(actor)) throw new AppError("forbidden");
  return withEvents(actor.scope, async (tx, emit): Promise<SaveResult> => {
    const { count } = await tx.label.updateMany({ where: { id: labelId }, data });
    if (count === 0) return { ok: false, reason: "not_found" };
    emit({ type: "directory.updated", payload: { part: "labels" } });
    return { ok: true };
  }).catch(refuseTaken);
}

/** Deletes a label, from all conversations too. Deleting it again does nothing. */
export async function deleteLabel(actor: Actor, { labelId }: { labelId: string }): Promise<void> {
  if (!canManageLabels(actor)) throw new AppError("forbidden");
  await withEvents(actor.scope, async (tx, emit) => {
    const { count } = await tx.label.deleteMany({ where: { id: labelId } });
    if (count > 0) emit({ type: "directory.updated", payload: { part: "labels" } });
  });
}
