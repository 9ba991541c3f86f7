import { ar } from "@/emails/translations/ar";
import { de } from "@/emails/translations/de";
import { en } from "@/emails/translations/en";
import { es } from "@/emails/translations/es";
import { fr } from "@/emails/translations/fr";
import { he } from "@/emails/translations/he";
import { it } from "@/emails/translations/it";
import { ja } from "@/emails/translations/ja";
import type { MailTexts, Plural } from "@/emails/translations/mail-texts";
import { nl } from "@/emails/translations/nl";
import { pl } from "@/emails/translations/pl";
import { pt } from "@/emails/translations/pt";
import { tr } from "@/emails/translations/tr";
import { type MailLocale, mailLocaleOf } from "@/lib/words/mail-locales";

const translations: Record<MailLocale, MailTexts> = {
  ...{ en, de, fr, es, pt, it },
  ...{ nl, pl, tr, ar, he, ja },
};

/** The line above which people are asked to reply, in every language we write: what reply extraction must know. */
export const replyDelimiters: string[] = Object.values(translations).map(
  (texts) => texts.replyDelimiter,
);

/** The first of the wanted locales we have words for, else English. */
export const pickMailLocale = (wanted: Array<string | null>): MailLocale =>
  wanted.map(mailLocaleOf).find((locale) => locale !== null) ?? "en";

/** The words of a locale; English for one we have no words for. */
export const mailTexts = (locale: string): MailTexts => translations[mailLocaleOf(locale) ?? "en"];

export type Values = Record<string, string | number>;

/** A text with its `{names}` filled in. A name without a value stays as it is. */
export const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );

/** The form that goes with a number, with `{count}` written as the language writes numbers. */
export function fillPlural(entry: Plural, input: { locale: string; count: number }): string {
  const form = entry[new Intl.PluralRules(input.locale).select(input.count)] ?? entry.other;
  return fill(form, { count: new Intl.NumberFormat(input.locale).format(input.count) });
}
