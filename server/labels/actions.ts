"use server";

import { revalidatePath } from "next/cache";
import { changeLabelInput, labelIdInput, labelInput } from "@/lib/schemas/triage/label";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { changeLabel, createLabel, deleteLabel } from "@/server/labels/commands";

const page = "/app/settings/labels";

function refusal(reason: "title_taken" | "not_found"): AppError {
  return reason === "title_taken"
    ? new AppError("conflict", "There is a label of this name already.", { field: "title" })
    : new AppError("not_found", "This label no longer exists.");
}

export const createLabelAction = defineAction({ schema: labelInput }, async (actor, input) => {
  const result = await createLabel(actor, input);
  if (!result.ok) throw refusal(result.reason);
  revalidatePath(page);
  return null;
});

export const changeLabelAction = defineAction(
  { schema: changeLabelInput },
  async (actor, input) => {
    const result = await changeLabel(actor, input);
    if (!result.ok) throw refusal(result.reason);
    revalidatePath(page);
    return null;
  },
);

export const deleteLabelAction = defineAction({ schema: labelIdInput }, async (actor, input) => {
  await deleteLabel(actor, input);
  revalidatePath(page);
  return null;
});
