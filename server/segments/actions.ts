"use server";

import { revalidatePath } from "next/cache";
import { saveSegmentInput, segmentIdInput } from "@/lib/schemas/contacts/filter";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { deleteSegment, saveSegment } from "@/server/segments/commands";

export const saveSegmentAction = defineAction(
  { schema: saveSegmentInput },
  async ({ scope }, input) => {
    const result = await saveSegment(scope, input);
    if (!result.ok) {
      throw new AppError("conflict", "There is a segment of this name.", { field: "name" });
    }
    revalidatePath("/app/contacts");
    return null;
  },
);

export const deleteSegmentAction = defineAction(
  { schema: segmentIdInput },
  async ({ scope }, input) => {
    await deleteSegment(scope, input);
    revalidatePath("/app/contacts");
    return null;
  },
);
