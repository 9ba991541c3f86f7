"use server";

import { revalidatePath } from "next/cache";
import { changeTeamInput, teamIdInput, teamInput } from "@/lib/schemas/triage/team";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { changeTeam, createTeam, deleteTeam } from "@/server/teams/commands";

const page = "/app/settings/teams";

function refusal(reason: "name_taken" | "not_found"): AppError {
  return reason === "name_taken"
    ? new AppError("conflict", "There is a team of this name already.", { field: "name" })
    : new AppError("not_found", "This team no longer exists.");
}

export const createTeamAction = defineAction({ schema: teamInput }, async (actor, input) => {
  const result = await createTeam(actor, input);
  if (!result.ok) throw refusal(result.reason);
  revalidatePath(page);
  return null;
});

export const changeTeamAction = defineAction({ schema: changeTeamInput }, async (actor, input) => {
  const result = await changeTeam(actor, input);
  if (!result.ok) throw refusal(result.reason);
  revalidatePath(page);
  return null;
});

export const deleteTeamAction = defineAction({ schema: teamIdInput }, async (actor, input) => {
  await deleteTeam(actor, input);
  revalidatePath(page);
  return null;
});
