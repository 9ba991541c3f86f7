"use server";

import { revalidatePath } from "next/cache";
import { jobInput } from "@/lib/schemas/job";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { retryJob } from "@/server/jobs/commands";

export const retryJobAction = defineAction({ schema: jobInput }, async (actor, input) => {
  const result = await retryJob(actor, input);
  if (!result.ok) throw new AppError("not_found", "This job runs already or has succeeded.");
  revalidatePath("/app/settings/jobs");
  return null;
});
