import type { DashboardLocale } from "@/lib/dashboard-words/dashboard-locale";
import type { Dictionary } from "@/lib/dashboard-words/text";
import { createWords, englishWords, type Words } from "@/lib/dashboard-words/translate";

/** Each language is a file of its own; only the one in use is fetched. */
const dictionaries: Record<DashboardLocale, () => Promise<Dictionary | null>> = {
  en: async () => null,
  de: async () => (await import("@/lib/dashboard-words/de/german")).german,
  fr: async () => (await import("@/lib/dashboard-words/fr/french")).french,
  es: async () => (await import("@/lib/dashboard-words/es/spanish")).spanish,
  pt: async () => (await import("@/lib/dashboard-words/pt/portuguese")).portuguese,
  ar: async () => (await import("@/lib/dashboard-words/ar/arabic")).arabic,
};

const loaded = new Map<DashboardLocale, Promise<Words>>([["en", Promise.resolve(englishWords)]]);

/** The words of a language, always the same promise. After a failed download the next call tries again. */
export function loadWords(locale: DashboardLocale): Promise<Words> {
  const known = loaded.get(locale);
  if (known !== undefined) return known;
  const words = dictionaries[locale]().then((dictionary) => createWords(locale, dictionary));
  loaded.set(locale, words);
  words.catch(() => loaded.delete(locale));
  return words;
}
