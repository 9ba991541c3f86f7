import { z } from "zod";
import { letterSettings, letterWords } from "@/lib/schemas/mail/letter-settings";
import { mailLocales } from "@/lib/words/mail-locales";

export const letterTemplates = [
  "answer",
  "answer_by_mail",
  "unproved",
  "participant",
  "transcript",
  "password_reset",
  "agent_notice",
  "round_trip",
] as const;
export type LetterTemplate = (typeof letterTemplates)[number];

export const previewLetterInput = z.object({
  inboxId: z.uuid(),
  template: z.enum(letterTemplates),
  locale: z.enum(mailLocales),
  /** As they stand in the editor, saved or not. */
  words: letterWords,
  logoUrl: letterSettings.shape.logoUrl,
});
export type PreviewLetterInput = z.infer<typeof previewLetterInput>;

/** What one language of an inbox's letters is saved as; the logo is the same in all. */
export const saveLetterInput = previewLetterInput.omit({ template: true });
export type SaveLetterInput = z.infer<typeof saveLetterInput>;

export type LetterPreview = {
  subject: string;
  from: string;
  html: string;
  text: string;
  /** Of the card in the chat that asks for an address. */
  prompt: string;
};
