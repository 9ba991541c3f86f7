import type { Words } from "@/widget/locales/en";

export type Translate = (key: keyof Words, values?: Record<string, string | number>) => string;

/** Looks words up and fills in their values; the plural follows `count`. */
export function createTranslate(words: Words, locale: string): Translate {
  const plural = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const entry: string | { one: string; other: string } = words[key];
    const form = plural.select(Number(values.count ?? 0)) === "one" ? "one" : "other";
    const text = typeof entry === "string" ? entry : entry[form];
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
  };
}
