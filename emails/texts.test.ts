import { describe, expect, test } from "vitest";
import { fill, fillPlural, mailTexts, pickMailLocale, replyDelimiters } from "@/emails/texts";
import type { MailTexts } from "@/emails/translations/mail-texts";
import { localeNames } from "@/lib/words/locale-names";
import { directionOf, mailLocales } from "@/lib/words/mail-locales";

const english = mailTexts("en");
const keys = Object.keys(english) as Array<keyof MailTexts>;

/** `{names}` of a text, each once. */
const namesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

test("mails are written in the twelve languages", () => {
  expect([...mailLocales].sort()).toEqual(Object.keys(localeNames).sort());
});

describe.each(mailLocales.filter((locale) => locale !== "en"))("%s", (locale) => {
  const texts = mailTexts(locale);

  test("has every word", () => {
    expect(Object.keys(texts).sort()).toEqual([...keys].sort());
    const empty = keys.filter((key) => texts[key] === "");
    expect(empty).toEqual([]);
  });

  test("names the same values", () => {
    for (const key of keys) {
      const [ours, wanted] = [texts[key], english[key]];
      if (typeof ours === "string" && typeof wanted === "string") {
        expect([key, namesIn(ours)]).toEqual([key, namesIn(wanted)]);
      }
    }
  });

  test("is not English", () => {
    // Names of things can be the same word.
    const sameOnPurpose = ["preheader", "assistant"];
    const same = keys.filter((key) => texts[key] === english[key] && !sameOnPurpose.includes(key));
    expect(same).toEqual([]);
  });
});

describe.each(mailLocales)("%s", (locale) => {
  const texts = mailTexts(locale);

  test("has a form for each class of numbers, and no other", () => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    for (const key of keys) {
      const entry = texts[key];
      if (typeof entry === "string") continue;
      expect([key, Object.keys(entry).toSorted()]).toEqual([key, wanted]);
      // Where a class holds one number, it may be a word.
      expect(namesIn(Object.values(entry).join(" "))).toEqual(["{count}"]);
      expect(entry.other).toContain("{count}");
    }
  });

  test("says where to reply between marks that every language shares", () => {
    expect(texts.replyDelimiter).toMatch(/^##- \S.*\S -##$/u);
    expect(replyDelimiters).toContain(texts.replyDelimiter);
  });

  test("has typographic quotation marks and no doubled blanks", () => {
    for (const entry of Object.values(texts)) {
      const forms = typeof entry === "string" ? [entry] : Object.values(entry);
      for (const form of forms) expect(form).not.toMatch(/\s{2}|\.\.\.|^\s|\s$/);
    }
  });
});

test("no two languages share a delimiter", () => {
  expect(new Set(replyDelimiters).size).toBe(mailLocales.length);
});

test.each([
  [["pt-BR", "en"], "pt"],
  [["zh-Hant-TW", "DE_at"], "de"],
  [["iw-IL"], "he"],
  [[null, "xx", null], "en"],
  [["__proto__", "constructor"], "en"],
])("%j is written in %s", (wanted, expected) => {
  expect(pickMailLocale(wanted)).toBe(expected);
});

test("numbers take the form and the figures of the language", () => {
  const count = (locale: string, number: number) =>
    fillPlural(mailTexts(locale).transcriptCount, { locale, count: number });
  expect([1, 2, 5, 22].map((number) => count("pl", number))).toEqual([
    "1 wiadomość",
    "2 wiadomości",
    "5 wiadomości",
    "22 wiadomości",
  ]);
  expect([1, 2, 3, 11, 100].map((number) => count("ar", number))).toEqual([
    "رسالة واحدة",
    "رسالتان",
    "3 رسائل",
    "11 رسالة",
    "100 رسالة",
  ]);
  expect(count("de", 1200)).toBe("1.200 Nachrichten");
});

test("a value that looks like a placeholder is not filled in again", () => {
  const brand = "{number} & {constructor}";
  expect(fill("[#{number}] {brand}", { number: 7, brand })).toBe(`[#7] ${brand}`);
});

test("Arabic and Hebrew run from the right", () => {
  expect(mailLocales.filter((locale) => directionOf(locale) === "rtl")).toEqual(["ar", "he"]);
});
