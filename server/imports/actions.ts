"use server";

import { revalidatePath } from "next/cache";
import { taskInput } from "@/lib/schemas/knowledge/task";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { startTask } from "@/server/imports/commands";

export const startTaskAction = defineAction(
  { schema: taskInput, role: "administrator" },
  async (actor, input) => {
    const result = await startTask(actor, input);
    if (!result.ok) throw new AppError("conflict", "Another import is still running. Wait for it.");
    revalidatePath("/app/articles/import");
    return null;
  },
);
