import type { MailLocale } from "@/lib/words/mail-locales";
import type { LaterWords } from "@/widget/locales/later/en";

/** As widget/locales/load-words.ts, for what comes later. */
export const loadLaterWords: Record<MailLocale, () => Promise<LaterWords>> = {
  en: async () => (await import("@/widget/locales/later/en")).en,
  de: async () => (await import("@/widget/locales/later/de")).de,
  fr: async () => (await import("@/widget/locales/later/fr")).fr,
  es: async () => (await import("@/widget/locales/later/es")).es,
  pt: async () => (await import("@/widget/locales/later/pt")).pt,
  it: async () => (await import("@/widget/locales/later/it")).it,
  nl: async () => (await import("@/widget/locales/later/nl")).nl,
  pl: async () => (await import("@/widget/locales/later/pl")).pl,
  tr: async () => (await import("@/widget/locales/later/tr")).tr,
  ar: async () => (await import("@/widget/locales/later/ar")).ar,
  he: async () => (await import("@/widget/locales/later/he")).he,
  ja: async () => (await import("@/widget/locales/later/ja")).ja,
};
