"use server";

import { revalidatePath } from "next/cache";
import { checkImportInput, importIdInput } from "@/lib/schemas/contacts/import";
import { cancelImport, checkImport, startImport } from "@/server/contact-imports/commands";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

const pages = "/app/contacts/import";

const notOpen = () => new AppError("conflict", "This import has gone on meanwhile. Look again.");

export const checkImportAction = defineAction(
  { schema: checkImportInput, role: "administrator" },
  async (actor, input) => {
    const result = await checkImport(actor, input);
    if (!result.ok) throw notOpen();
    revalidatePath(pages, "layout");
    return null;
  },
);

export const startImportAction = defineAction(
  { schema: importIdInput, role: "administrator" },
  async (actor, input) => {
    const result = await startImport(actor, input);
    if (!result.ok) throw notOpen();
    revalidatePath(pages, "layout");
    return null;
  },
);

export const cancelImportAction = defineAction(
  { schema: importIdInput, role: "administrator" },
  async (actor, input) => {
    const result = await cancelImport(actor, input);
    if (!result.ok) throw notOpen();
    revalidatePath(pages, "layout");
    return null;
  },
);
