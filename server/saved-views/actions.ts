"use server";

import { savedViewIdInput, savedViewInput } from "@/lib/schemas/triage/saved-view";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { deleteView, saveView } from "@/server/saved-views/commands";

export const saveViewAction = defineAction({ schema: savedViewInput }, saveView);

export const deleteViewAction = defineAction({ schema: savedViewIdInput }, async (actor, input) => {
  const result = await deleteView(actor, input);
  if (!result.ok) throw new AppError("forbidden", "This view belongs to somebody else.");
  return null;
});
