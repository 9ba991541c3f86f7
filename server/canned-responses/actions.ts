"use server";

import { revalidatePath } from "next/cache";
import {
  cannedIdInput,
  cannedInput,
  changeCannedInput,
} from "@/lib/schemas/writing/canned-response";
import { changeCanned, createCanned, deleteCanned } from "@/server/canned-responses/commands";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

const page = "/app/settings/canned";

function refusal(reason: "shortcut_taken" | "not_found"): AppError {
  return reason === "shortcut_taken"
    ? new AppError("conflict", "This shortcut is taken. Choose another.", { field: "shortcut" })
    : new AppError("not_found", "This answer no longer exists.");
}

export const createCannedAction = defineAction({ schema: cannedInput }, async (actor, input) => {
  const result = await createCanned(actor, input);
  if (!result.ok) throw refusal(result.reason);
  revalidatePath(page);
  return null;
});

export const changeCannedAction = defineAction(
  { schema: changeCannedInput },
  async (actor, input) => {
    const result = await changeCanned(actor, input);
    if (!result.ok) throw refusal(result.reason);
    revalidatePath(page);
    return null;
  },
);

export const deleteCannedAction = defineAction({ schema: cannedIdInput }, async (actor, input) => {
  await deleteCanned(actor, input);
  revalidatePath(page);
  return null;
});
