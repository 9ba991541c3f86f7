import { defaultTexts } from "@/lib/inbox/default-texts";
import { noVisitorTexts, type VisitorTexts } from "@/lib/inbox/visitor-texts";
import type { InboxSettings, PreChatField } from "@/lib/schemas/inbox-settings";
import { readLocale } from "@/lib/words/locale";
import { type MailLocale, mailLocaleOf } from "@/lib/words/mail-locales";

type Asked = {
  /** The language of the visitor's browser, or the one the page chose. */
  tag: string | null | undefined;
  /** The page chose it: the inbox has no say. */
  isChosen: boolean;
};

/** The language tag a visitor is spoken to in: always one that we have words for, with its region where it has one. */
export function visitorLocale(
  inbox: Pick<InboxSettings, "locale" | "followsBrowser">,
  { tag, isChosen }: Asked,
): string {
  const asked = isChosen || inbox.followsBrowser ? readLocale(tag) : null;
  const candidates = [asked, readLocale(inbox.locale)];
  return candidates.find((candidate) => mailLocaleOf(candidate) !== null) ?? "en";
}

/**
 * Settings with their texts in one language: the inbox's own for it, else ours where the main one was left as it came,
 * else the main one.
 */
export function localizeSettings(settings: InboxSettings, tag: string | null): InboxSettings {
  const locale = mailLocaleOf(tag) ?? "en";
  const own = settings.translations[locale] ?? noVisitorTexts;
  const pick = (
    key: Exclude<keyof VisitorTexts, "labels" | "options" | "campaigns" | "consent">,
    main: string,
  ): string => own[key] || translateDefault(locale, key, main);
  const { look, greeting, offlineNotice, emailPrompt, preChatForm, consent, csat } = settings;
  return {
    ...settings,
    look: {
      ...look,
      welcomeTitle: pick("welcomeTitle", look.welcomeTitle),
      welcomeText: pick("welcomeText", look.welcomeText),
    },
    greeting: { ...greeting, text: pick("greeting", greeting.text) },
    offlineNotice: { text: pick("offlineNotice", offlineNotice.text) },
    emailPrompt: { ...emailPrompt, text: pick("emailPrompt", emailPrompt.text) },
    preChatForm: {
      ...preChatForm,
      intro: pick("formIntro", preChatForm.intro),
      fields: preChatForm.fields.map((field) => ({
        ...field,
        label: own.labels[field.key] || translateLabel(locale, field),
        optionLabels: field.options.map((option, at) => own.options[field.key]?.[at] || option),
      })),
    },
    consent: { ...consent, text: own.consent || consent.text },
    csat: { ...csat, text: pick("csat", csat.text) },
    campaigns: settings.campaigns.map((one) => ({
      ...one,
      text: own.campaigns[one.id] || one.text,
    })),
  };
}

function translateDefault(
  locale: MailLocale,
  key: keyof (typeof defaultTexts)["en"],
  main: string,
): string {
  return main === defaultTexts.en[key] ? defaultTexts[locale][key] : main;
}

function translateLabel(locale: MailLocale, { key, label }: PreChatField): string {
  const isKnown = key === "name" || key === "email" || key === "phone";
  return isKnown ? translateDefault(locale, key, label) : label;
}
