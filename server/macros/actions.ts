"use server";

import { revalidatePath } from "next/cache";
import { changeMacroInput, macroIdInput, macroInput } from "@/lib/schemas/triage/macro";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { changeMacro, createMacro, deleteMacro } from "@/server/macros/commands";

const page = "/app/settings/macros";

function refusal(reason: "name_taken" | "not_found"): AppError {
  return reason === "name_taken"
    ? new AppError("conflict", "There is a macro of this name already.", { field: "name" })
    : new AppError("not_found", "This macro no longer exists.");
}

export const createMacroAction = defineAction({ schema: macroInput }, async (actor, input) => {
  const result = await createMacro(actor, input);
  if (!result.ok) throw refusal(result.reason);
  revalidatePath(page);
  return null;
});

export const changeMacroAction = defineAction(
  { schema: changeMacroInput },
  async (actor, input) => {
    const result = await changeMacro(actor, input);
    if (!result.ok) throw refusal(result.reason);
    revalidatePath(page);
    return null;
  },
);

export const deleteMacroAction = defineAction({ schema: macroIdInput }, async (actor, input) => {
  await deleteMacro(actor, input);
  revalidatePath(page);
  return null;
});
