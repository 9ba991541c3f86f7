import { fill, mailTexts, type Values } from "@/emails/texts";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import { type LetterWords, noLetterWords } from "@/lib/schemas/mail/letter-settings";
import type { MailLocale } from "@/lib/words/mail-locales";
import { oneLine } from "@/server/mail/wording/one-line";

/** The business's own text in one language with its `{names}` filled in; "" where it has none. */
export function ownWords(
  settings: Pick<InboxSettings, "letters">,
  input: { locale: MailLocale; text: keyof LetterWords; values: Values },
): string {
  const words = settings.letters.words[input.locale] ?? noLetterWords;
  return fill(words[input.text], input.values);
}

/** The subject that the first mail of a conversation makes: the business's own, else ours. */
export function firstSubject(
  settings: Pick<InboxSettings, "letters">,
  input: { locale: MailLocale; number: number; brand: string },
): string {
  const { locale, number, brand } = input;
  const values = { number, brand };
  const own = ownWords(settings, { locale, text: "subject", values });
  return oneLine(own || fill(mailTexts(locale).subject, values));
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
