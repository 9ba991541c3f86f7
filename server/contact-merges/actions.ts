"use server";

import { revalidatePath } from "next/cache";
import { type MergeRefusal, mergePairInput, undoMergeInput } from "@/lib/schemas/contacts/merge";
import { mergeContacts, undoMerge } from "@/server/contact-merges/commands";
import { previewMerge } from "@/server/contact-merges/queries";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

const refusals: Record<MergeRefusal, string> = {
  not_found: "One of the two no longer exists.",
  same_contact: "This is one contact already.",
  both_identified: "Both are signed in as different people on your site. They cannot be one.",
  already_merged: "The two are one already.",
};

export const previewMergeAction = defineAction({ schema: mergePairInput }, async (actor, input) => {
  const preview = await previewMerge(actor.scope, input);
  if (!preview) throw new AppError("not_found", refusals.not_found);
  return preview;
});

export const mergeContactsAction = defineAction(
  { schema: mergePairInput },
  async (actor, input) => {
    const result = await mergeContacts(actor.scope, actor, input);
    if (!result.ok) throw new AppError("conflict", refusals[result.reason]);
    revalidatePath("/app/contacts", "layout");
    return { contactId: result.contactId };
  },
);

export const undoMergeAction = defineAction({ schema: undoMergeInput }, async (actor, input) => {
  const result = await undoMerge(actor.scope, input);
  if (!result.ok) throw new AppError("gone", "This can no longer be undone.");
  revalidatePath("/app/contacts", "layout");
  return null;
});
