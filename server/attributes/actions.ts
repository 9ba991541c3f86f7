"use server";

import { revalidatePath } from "next/cache";
import {
  changeDefinitionInput,
  definitionIdInput,
  definitionInput,
  setAttributeInput,
} from "@/lib/schemas/attribute";
import {
  changeDefinition,
  defineAttribute,
  deleteDefinition,
  setAttribute,
} from "@/server/attributes/commands";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

const page = "/app/settings/attributes";

function refusal(reason: "key_taken" | "not_found" | "options_missing"): AppError {
  if (reason === "options_missing")
    return new AppError("invalid_input", "Write one choice a line.", { field: "options" });
  return reason === "key_taken"
    ? new AppError("conflict", "There is an attribute of this key already.", { field: "key" })
    : new AppError("not_found", "This attribute has been deleted meanwhile.");
}

export const defineAttributeAction = defineAction(
  { schema: definitionInput, role: "administrator" },
  async (actor, input) => {
    const result = await defineAttribute(actor, input);
    if (!result.ok) throw refusal(result.reason);
    revalidatePath(page);
    return null;
  },
);

export const changeDefinitionAction = defineAction(
  { schema: changeDefinitionInput, role: "administrator" },
  async (actor, input) => {
    const result = await changeDefinition(actor, input);
    if (!result.ok) throw refusal(result.reason);
    revalidatePath(page);
    return null;
  },
);

export const deleteDefinitionAction = defineAction(
  { schema: definitionIdInput, role: "administrator" },
  async (actor, input) => {
    await deleteDefinition(actor, input);
    revalidatePath(page);
    return null;
  },
);

export const setAttributeAction = defineAction(
  { schema: setAttributeInput },
  async ({ scope }, input) => {
    const result = await setAttribute(scope, input);
    if (!result.ok) {
      throw result.reason === "wrong_value"
        ? new AppError("invalid_input", result.message, { field: "value" })
        : new AppError("not_found", "This is no longer there.");
    }
    if (input.subject === "contact") revalidatePath("/app/contacts", "layout");
    return null;
  },
);
