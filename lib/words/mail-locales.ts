/** Languages of mails, of the pages behind their links and of the widget. */
export const mailLocales = [
  ...(["en", "de", "fr", "es", "pt", "it"] as const),
  ...(["nl", "pl", "tr", "ar", "he", "ja"] as const),
] as const;

export type MailLocale = (typeof mailLocales)[number];

const isMailLocale = (language: string): language is MailLocale =>
  mailLocales.some((locale) => locale === language);

/** The language of a tag, if we have words for it: "pt-BR" is "pt"; "iw" is what old Java programs call Hebrew. */
export function mailLocaleOf(tag: string | null): MailLocale | null {
  const language = tag?.toLowerCase().split(/[-_]/).at(0) ?? "";
  if (language === "iw") return "he";
  return isMailLocale(language) ? language : null;
}

/** How a language is written. */
export const directionOf = (locale: string): "ltr" | "rtl" =>
  locale === "ar" || locale === "he" ? "rtl" : "ltr";
