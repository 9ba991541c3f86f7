import { fill, type Values } from "@/emails/texts";
import type { InboxView } from "@/lib/schemas/inbox";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import { type LetterWords, noLetterWords } from "@/lib/schemas/mail/letter-settings";
import type { MailLocale } from "@/lib/words/mail-locales";
import type { Prisma } from "@/server/db/client";
import { parseInboxSettings } from "@/server/inboxes/settings";

/** An inbox for its settings pages, without the identity key. */
export function presentInbox(row: Prisma.InboxGetPayload<object>): InboxView {
  return {
    id: row.id,
    name: row.name,
    websiteToken: row.websiteToken,
    supportAddress: row.supportAddress,
    settings: parseInboxSettings(row),
  };
}

/** What the business is called by its customers. */
export const brandName = (inbox: { name: string }, settings: InboxSettings): string =>
  settings.sender.businessName || inbox.name;

/** The business's own text in one language with its `{names}` filled in; "" where it has none. */
export function ownWords(
  settings: Pick<InboxSettings, "letters">,
  input: { locale: MailLocale; text: keyof LetterWords; values: Values },
): string {
  const words = settings.letters.words[input.locale] ?? noLetterWords;
  return fill(words[input.text], input.values);
}

/** The text of the card that asks for an address: in the visitor's language, else the inbox's one text. */
export function promptText(
  settings: Pick<InboxSettings, "letters" | "emailPrompt">,
  input: { locale: MailLocale; brand: string },
): string {
  const { locale, brand } = input;
  return (
    ownWords(settings, { locale, text: "prompt", values: { brand } }) || settings.emailPrompt.text
  );
}
