import "server-only";
import { notFound } from "next/navigation";
import type { InboxView } from "@/lib/schemas/inbox";
import type { LetterPreview, LetterTemplate } from "@/lib/schemas/mail/letter-preview";
import { noLetterWords } from "@/lib/schemas/mail/letter-settings";
import type { MailLocale } from "@/lib/words/mail-locales";
import { requireActor } from "@/server/auth/session";
import { presentInbox } from "@/server/inboxes/present";
import { listInboxes } from "@/server/inboxes/queries";
import { previewLetter } from "@/server/mail/preview/preview-letter";

export type LetterEditorView = {
  inbox: InboxView;
  inboxes: Array<{ id: string; name: string }>;
  preview: LetterPreview;
};

/** An inbox's texts and one mail as they make it, for administrators. Without an id the oldest inbox. */
export async function loadLetterEditor(
  inboxId: string | undefined,
  shown: { locale: MailLocale; template: LetterTemplate },
): Promise<LetterEditorView> {
  const { scope } = await requireActor("administrator");
  const rows = await listInboxes(scope);
  const row = inboxId ? rows.find(({ id }) => id === inboxId) : rows[0];
  if (!row) notFound();
  const inbox = presentInbox(row);
  const { settings } = inbox;
  const { logoUrl, words } = settings.letters;
  return {
    inbox,
    inboxes: rows.map(({ id, name }) => ({ id, name })),
    preview: await previewLetter({
      ...shown,
      inbox: row,
      settings,
      logoUrl,
      words: words[shown.locale] ?? noLetterWords,
    }),
  };
}
