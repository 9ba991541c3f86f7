/** Languages of mails, of the pages behind their links and of the widget. */
export const mailLocales = [
  ...(["en", "de", "fr", "es", "pt", "it"] as const),
  ...(["nl", "pl", "tr", "ar", "he", "ja"] as const),
] as const;

export type MailLocale = (typeof mailLocales)[number];
