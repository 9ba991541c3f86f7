"use server";

import { revalidatePath } from "next/cache";
import { addNoteInput, editNoteInput, noteIdInput } from "@/lib/schemas/contacts/note";
import { addNote, deleteNote, editNote } from "@/server/contact-notes/commands";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

const notOwn = () => new AppError("not_found", "This note is gone, or somebody else's.");

const refresh = () => revalidatePath("/app/contacts", "layout");

export const addNoteAction = defineAction({ schema: addNoteInput }, async (actor, input) => {
  const result = await addNote(actor, input);
  if (!result.ok) throw new AppError("not_found", "This contact no longer exists.");
  refresh();
  return null;
});

export const editNoteAction = defineAction({ schema: editNoteInput }, async (actor, input) => {
  const result = await editNote(actor, input);
  if (!result.ok) throw notOwn();
  refresh();
  return null;
});

export const deleteNoteAction = defineAction({ schema: noteIdInput }, async (actor, input) => {
  const result = await deleteNote(actor, input);
  if (!result.ok) throw notOwn();
  refresh();
  return null;
});
