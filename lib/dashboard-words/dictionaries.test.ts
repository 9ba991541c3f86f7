import { expect, test } from "vitest";
import { arabic } from "@/lib/dashboard-words/ar/arabic";
import { intlTag } from "@/lib/dashboard-words/dashboard-locale";
import { german } from "@/lib/dashboard-words/de/german";
import { spanish } from "@/lib/dashboard-words/es/spanish";
import { french } from "@/lib/dashboard-words/fr/french";
import { portuguese } from "@/lib/dashboard-words/pt/portuguese";
import { createWords, englishWords } from "@/lib/dashboard-words/translate";

const dictionaries = { de: german, fr: french, es: spanish, pt: portuguese, ar: arabic };
const locales = Object.keys(dictionaries) as (keyof typeof dictionaries)[];
const valuesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test.for(locales)("%s says every text, with the values of the English one", (locale) => {
  for (const [text, entry] of Object.entries(dictionaries[locale])) {
    const said = typeof entry === "string" ? entry : entry.other;
    expect(valuesIn(said), text).toEqual(valuesIn(text));
    expect(said.trim(), text).toBe(said);
    expect(said, text).not.toBe("");
  }
});

test.for(locales)("%s has every plural form its language needs, and no other", (locale) => {
  const rules = new Intl.PluralRules(intlTag(locale));
  const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
  needed.add("other");
  for (const [text, entry] of Object.entries(dictionaries[locale])) {
    if (typeof entry === "string") continue;
    expect(Object.keys(entry).sort(), text).toEqual([...needed].sort());
  }
});

test("a text is said in its language, with its values", () => {
  const words = createWords("de", german);
  expect(words("Account of {name}", { name: "Ada" })).toBe("Konto von Ada");
  expect(englishWords("Account of {name}", { name: "Ada" })).toBe("Account of Ada");
});

test("words of the server are said in the member's language where there is a text for them", () => {
  const words = createWords("fr", french);
  expect(words.known("There is nothing here.")).toBe("Il n’y a rien ici.");
  expect(words.known("Quota 7 is used up.")).toBe("Quota 7 is used up.");
});
