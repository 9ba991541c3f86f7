"use server";

import { revalidatePath } from "next/cache";
import {
  changeToolInput,
  createToolInput,
  toolIdInput,
  tryToolInput,
} from "@/lib/schemas/assistant/tool";
import { changeTool, createTool, deleteTool } from "@/server/assistant/commands/save-tool";
import { tryTool } from "@/server/assistant/commands/try-tool";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

const page = "/app/settings/assistant";

function refusal(reason: "name_taken" | "not_found" | "too_many"): AppError {
  if (reason === "name_taken")
    return new AppError("conflict", "Another tool has this name.", { field: "name" });
  return reason === "too_many"
    ? new AppError("conflict", "An assistant has at most 20 tools.")
    : new AppError("not_found", "This tool no longer exists.");
}

export const createToolAction = defineAction({ schema: createToolInput }, async (actor, input) => {
  const result = await createTool(actor, input);
  if (!result.ok) throw refusal(result.reason);
  revalidatePath(page, "layout");
  return null;
});

export const changeToolAction = defineAction({ schema: changeToolInput }, async (actor, input) => {
  const result = await changeTool(actor, input);
  if (!result.ok) throw refusal(result.reason);
  revalidatePath(page, "layout");
  return null;
});

export const deleteToolAction = defineAction({ schema: toolIdInput }, async (actor, input) => {
  await deleteTool(actor, input);
  revalidatePath(page, "layout");
  return null;
});

export const tryToolAction = defineAction({ schema: tryToolInput }, tryTool);
