/**
 * The English text stands in the code and is the key of the other languages' dictionaries. English loads no dictionary;
 * `text|context` tells apart what English says by one word.
 */
import { type DashboardLocale, intlTag } from "@/lib/dashboard-words/dashboard-locale";
import type { Dictionary, Text, ValueNames } from "@/lib/dashboard-words/text";

type Value = string | number;

type Values<Said extends string> = [ValueNames<Said>] extends [never]
  ? []
  : [values: Record<ValueNames<Said>, Value>];

export type Words = {
  /** A text in the member's language, its `{values}` filled in. */
  <Said extends Text>(text: Said, ...values: Values<Said>): string;
  /** The form for a number: English "one" and "other"; `{count}` is the number as the language writes it. */
  count: <Said extends Text>(
    count: number,
    one: string,
    other: Said,
    ...values: Values<Said extends `${infer Head}{count}${infer Tail}` ? `${Head}${Tail}` : Said>
  ) => string;
  /** Words from elsewhere, as the server's refusals: in the member's language where there is a text for them. */
  known: (text: string) => string;
  /** The text with its `{values}` left open, for what is no string. */
  open: (text: Text) => string;
  locale: DashboardLocale;
  number: (value: number) => string;
};

const withoutContext = (text: string) => text.split("|", 1)[0] ?? "";

/** The words of a language; without a dictionary those of English. */
export function createWords(locale: DashboardLocale, dictionary: Dictionary | null): Words {
  const tag = intlTag(locale);
  const figures = new Intl.NumberFormat(tag);
  const plural = new Intl.PluralRules(tag);

  function lookUp(text: string, count = 0): string {
    const entry = dictionary?.[text as Text];
    if (entry === undefined) return withoutContext(text);
    return typeof entry === "string" ? entry : (entry[plural.select(count)] ?? entry.other);
  }

  const fill = (text: string, values: Record<string, Value> = {}) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name] ?? whole;
      return typeof value === "number" ? figures.format(value) : value;
    });

  const words = (text: string, values?: Record<string, Value>) => fill(lookUp(text), values);
  return Object.assign(words, {
    count: (count: number, one: string, other: string, values?: Record<string, Value>) =>
      fill(!dictionary && count === 1 ? one : lookUp(other, count), { ...values, count }),
    known: (text: string) => lookUp(text),
    open: lookUp,
    locale,
    number: (value: number) => figures.format(value),
  });
}

/** English, which needs no dictionary. */
export const englishWords: Words = createWords("en", null);
