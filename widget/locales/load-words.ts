import type { MailLocale } from "@/lib/words/mail-locales";
import type { Words } from "@/widget/locales/en";

/** Each language is a file of its own; only the one in use is fetched. */
export const loadWords: Record<MailLocale, () => Promise<Words>> = {
  en: async () => (await import("@/widget/locales/en")).en,
  de: async () => (await import("@/widget/locales/de")).de,
  fr: async () => (await import("@/widget/locales/fr")).fr,
  es: async () => (await import("@/widget/locales/es")).es,
  pt: async () => (await import("@/widget/locales/pt")).pt,
  it: async () => (await import("@/widget/locales/it")).it,
  nl: async () => (await import("@/widget/locales/nl")).nl,
  pl: async () => (await import("@/widget/locales/pl")).pl,
  tr: async () => (await import("@/widget/locales/tr")).tr,
  ar: async () => (await import("@/widget/locales/ar")).ar,
  he: async () => (await import("@/widget/locales/he")).he,
  ja: async () => (await import("@/widget/locales/ja")).ja,
};
