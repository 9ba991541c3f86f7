import { z } from "zod";

const text = z
  .string()
  .trim()
  .min(1, "Write something.")
  .max(5_000, "Use at most 5,000 characters.");

export const addNoteInput = z.object({ contactId: z.uuid(), text });
export const noteIdInput = z.object({ noteId: z.uuid() });
export const editNoteInput = noteIdInput.extend({ text });

/** What an agent wrote down about a contact. */
export type ContactNoteView = {
  id: string;
  /** Null once its author has left. */
  authorId: string | null;
  authorName: string;
  text: string;
  createdAt: string;
  isEdited: boolean;
};

/** Where a customer's browser is, and what it looked at. */
export type VisitView = {
  /** In words, like "Firefox on Linux"; null when not known. */
  browser: string | null;
  /** Town and country, where the proxy in front tells them. */
  place: string | null;
  /** The newest first. */
  pages: Array<{ id: string; url: string; visitedAt: string }>;
};
