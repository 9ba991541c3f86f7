/** Every word of our own in mails, by locale. A new language is a new entry of `dictionaries`. */

export type MailTexts = {
  /** First visible line, between ##- and -## in every language: from it on everything is cut from replies. */
  replyDelimiter: string;
  subject: (input: { number: number; brand: string }) => string;
  senderName: (input: { author: string; brand: string }) => string;
  preheader: (input: { author: string; text: string }) => string;
  you: string;
  customer: string;
  assistant: string;
  alsoSentTo: (names: string) => string;
  earlier: string;
  continueInChat: string;
  orReply: string;
  attached: (size: string) => string;
  linkLeftOut: string;
  reasons: {
    chat: (brand: string) => string;
    participant: (brand: string) => string;
    claim: (input: { email: string; brand: string }) => string;
  };
  wasNotMe: string;
  mute: string;
  sentTo: (email: string) => string;
  passwordReset: {
    subject: string;
    greeting: (name: string) => string;
    body: string;
    button: string;
    validity: (minutes: number) => string;
    ignore: string;
  };
};

const en: MailTexts = {
  replyDelimiter: "##- Reply above this line -##",
  subject: ({ number, brand }) => `[#${number}] Your conversation with ${brand}`,
  senderName: ({ author, brand }) => `${author} from ${brand}`,
  preheader: ({ author, text }) => `${author}: ${text}`,
  you: "You",
  customer: "Customer",
  assistant: "Assistant",
  alsoSentTo: (names) => `Also sent to ${names}`,
  earlier: "Earlier in this conversation",
  continueInChat: "Continue in chat",
  orReply: "Or just reply to this email.",
  attached: (size) => `${size}, attached`,
  linkLeftOut: "[link left out]",
  reasons: {
    chat: (brand) => `You get this email because you wrote to ${brand} in the chat.`,
    participant: (brand) =>
      `You get this email because you take part in this conversation with ${brand}.`,
    claim: ({ email, brand }) =>
      `You get this email because somebody gave ${email} in the chat with ${brand}. If that was not you, say so and we stop.`,
  },
  wasNotMe: "This wasn't me",
  mute: "Stop emails about this conversation",
  sentTo: (email) => `Sent to ${email}`,
  passwordReset: {
    subject: "Set a new password",
    greeting: (name) => `Hello ${name},`,
    body: "Somebody asked for a new password for your account. Choose one here:",
    button: "Set a new password",
    validity: (minutes) => `The link works once, for ${minutes} minutes.`,
    ignore: "If this was not you, you can ignore this email. Your password stays as it is.",
  },
};

const dictionaries: Record<string, MailTexts> = { en };

/** The first of the wanted locales we have words for ("pt-BR" falls back to "pt"), else English. */
export function pickMailLocale(wanted: Array<string | null>): string {
  const languages = wanted.flatMap((locale) => locale?.toLowerCase().split(/[-_]/).at(0) ?? []);
  return languages.find((language) => language in dictionaries) ?? "en";
}

/** The words of a locale that `pickMailLocale` gave. */
export const mailTexts = (locale: string): MailTexts => dictionaries[locale] ?? en;

/** How a language is written. */
export const directionOf = (locale: string): "ltr" | "rtl" =>
  ["ar", "fa", "he", "ur"].includes(locale) ? "rtl" : "ltr";
