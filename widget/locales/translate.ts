import type { Words } from "@/widget/locales/en";
import type { LaterWords } from "@/widget/locales/later/en";

type AllWords = Words & LaterWords;

export type Translate = (key: keyof AllWords, values?: Record<string, string | number>) => string;

/** Looks words up and fills in their values; numbers as the language writes them, the plural after `count`. */
export function createTranslate(words: Words & Partial<LaterWords>, locale: string): Translate {
  const plural = new Intl.PluralRules(locale);
  const figures = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const entry = words[key];
    // What comes later brings its words with it.
    const text =
      typeof entry === "object"
        ? (entry[plural.select(Number(values.count ?? 0))] ?? entry.other)
        : (entry ?? "");
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? "";
      return typeof value === "number" ? figures.format(value) : value;
    });
  };
}
