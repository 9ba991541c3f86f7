"use server";

import { revalidatePath } from "next/cache";
import { centerInput } from "@/lib/schemas/knowledge/center";
import { AppError } from "@/server/errors";
import { saveCenter } from "@/server/help-center/commands";
import { defineAction } from "@/server/http/action";

export const saveCenterAction = defineAction(
  { schema: centerInput, role: "administrator" },
  async ({ scope }, input) => {
    const result = await saveCenter(scope, input);
    if (!result.ok) {
      throw new AppError("conflict", "This address is taken. Choose another.", { field: "slug" });
    }
    revalidatePath("/app/articles/help-center");
    return null;
  },
);
