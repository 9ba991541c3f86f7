import type { Words } from "@/widget/locales/en";

export type Translate = (key: keyof Words, values?: Record<string, string | number>) => string;

/** Looks words up and fills in their values; numbers as the language writes them, the plural after `count`. */
export function createTranslate(words: Words, locale: string): Translate {
  const plural = new Intl.PluralRules(locale);
  const figures = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const entry = words[key];
    const text =
      typeof entry === "string"
        ? entry
        : (entry[plural.select(Number(values.count ?? 0))] ?? entry.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? "";
      return typeof value === "number" ? figures.format(value) : value;
    });
  };
}
