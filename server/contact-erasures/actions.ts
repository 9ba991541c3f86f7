"use server";

import { revalidatePath } from "next/cache";
import { contactIdInput } from "@/lib/schemas/contacts/contact";
import { requestErasure } from "@/server/contact-erasures/commands";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

export const eraseContactAction = defineAction(
  { schema: contactIdInput, role: "administrator" },
  async (actor, input) => {
    const result = await requestErasure(actor, input);
    if (!result.ok) throw new AppError("not_found", "This contact no longer exists.");
    revalidatePath("/app/contacts", "layout");
    return null;
  },
);
