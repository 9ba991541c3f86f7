import { fill, mailTexts } from "@/emails/texts";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { MailLocale } from "@/lib/words/mail-locales";
import { ownWords } from "@/server/inboxes/present";
import { oneLine } from "@/server/mail/wording/one-line";

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
