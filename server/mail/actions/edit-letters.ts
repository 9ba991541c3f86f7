"use server";

import {
  type LetterPreview,
  previewLetterInput,
  saveLetterInput,
} from "@/lib/schemas/mail/letter-preview";
import type { LetterSettings } from "@/lib/schemas/mail/letter-settings";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { saveLetterWords } from "@/server/inboxes/commands";
import { findInbox } from "@/server/inboxes/queries";
import { parseInboxSettings } from "@/server/inboxes/settings";
import { previewLetter } from "@/server/mail/preview/preview-letter";

const gone = () => new AppError("not_found", "This inbox no longer exists.");

/** A mail with sample data, worded as the editor has it now. */
export const previewLetterAction = defineAction(
  { schema: previewLetterInput, role: "administrator" },
  async (actor, { inboxId, ...input }): Promise<LetterPreview> => {
    const inbox = await findInbox(actor.scope, inboxId);
    if (!inbox) throw gone();
    return previewLetter({ ...input, inbox, settings: parseInboxSettings(inbox) });
  },
);

/** Keeps the texts of one language. Conversations that have a subject keep it. */
export const saveLetterAction = defineAction(
  { schema: saveLetterInput, role: "administrator" },
  async (actor, input): Promise<LetterSettings> => {
    const result = await saveLetterWords(actor.scope, input);
    if (!result.ok) throw gone();
    return result.settings.letters;
  },
);
