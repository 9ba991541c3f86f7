"use server";

import { revalidatePath } from "next/cache";
import {
  assistantIdInput,
  changeAssistantInput,
  newAssistantInput,
} from "@/lib/schemas/assistant/view";
import {
  changeAssistant,
  createAssistant,
  deleteAssistant,
} from "@/server/assistant/commands/save-assistant";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

const page = "/app/settings/assistant";

export const createAssistantAction = defineAction(
  { schema: newAssistantInput },
  async (actor, input) => {
    const { id } = await createAssistant(actor, input);
    revalidatePath(page, "layout");
    return { id };
  },
);

export const changeAssistantAction = defineAction(
  { schema: changeAssistantInput },
  async (actor, input) => {
    const result = await changeAssistant(actor, input);
    if (!result.ok) throw new AppError("not_found", "This assistant no longer exists.");
    revalidatePath(page, "layout");
    return null;
  },
);

export const deleteAssistantAction = defineAction(
  { schema: assistantIdInput },
  async (actor, input) => {
    await deleteAssistant(actor, input);
    revalidatePath(page, "layout");
    return null;
  },
);
