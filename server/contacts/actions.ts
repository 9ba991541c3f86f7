"use server";

import { revalidatePath } from "next/cache";
import { blockContactInput, contactInput, editContactInput } from "@/lib/schemas/contacts/contact";
import { blockContact, createContact, editContact } from "@/server/contacts/commands/edit-contact";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

const pages = "/app/contacts";

const gone = () => new AppError("not_found", "This contact no longer exists.");

export const createContactAction = defineAction({ schema: contactInput }, async (actor, input) => {
  if (!(input.name ?? input.email ?? input.phone)) {
    throw new AppError("invalid_input", "Give a name, an address or a number.", { field: "name" });
  }
  const created = await createContact(actor.scope, input);
  revalidatePath(pages);
  return created;
});

export const editContactAction = defineAction(
  { schema: editContactInput },
  async (actor, input) => {
    const result = await editContact(actor.scope, input);
    if (!result.ok) throw gone();
    revalidatePath(pages, "layout");
    return null;
  },
);

export const blockContactAction = defineAction(
  { schema: blockContactInput },
  async (actor, input) => {
    const result = await blockContact(actor.scope, input);
    if (!result.ok) throw gone();
    revalidatePath(pages, "layout");
    return null;
  },
);
