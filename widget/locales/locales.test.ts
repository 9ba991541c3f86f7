import { expect, test } from "vitest";
import { type MailLocale, mailLocales } from "@/lib/words/mail-locales";
import { en as firstEn } from "@/widget/locales/en";
import { en as laterEn } from "@/widget/locales/later/en";
import { loadLaterWords } from "@/widget/locales/later/load-later-words";
import { loadWords } from "@/widget/locales/load-words";
import { createTranslate } from "@/widget/locales/translate";

const en = { ...firstEn, ...laterEn };
const loadAll = async (locale: MailLocale) => ({
  ...(await loadWords[locale]()),
  ...(await loadLaterWords[locale]()),
});
const valuesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test.for(mailLocales)("%s has every text, with the values of the English one", async (locale) => {
  const words = await loadAll(locale);
  expect(Object.keys(words)).toEqual(Object.keys(en));
  for (const [key, english] of Object.entries(en)) {
    const entry = words[key as keyof typeof en];
    if (typeof english !== "string") continue;
    expect(entry, key).toBeTypeOf("string");
    expect(valuesIn(entry as string), key).toEqual(valuesIn(english));
    expect((entry as string).trim(), key).not.toBe("");
  }
});

test.for(mailLocales)(
  "%s has every plural form its language needs, and no other",
  async (locale) => {
    const words = await loadAll(locale);
    const rules = new Intl.PluralRules(locale);
    const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
    needed.add("other");
    for (const entry of Object.values(words)) {
      if (typeof entry !== "string") expect(Object.keys(entry).sort()).toEqual([...needed].sort());
    }
  },
);

test("numbers take the plural and the figures of their language", async () => {
  const [pl, ar] = await Promise.all([loadAll("pl"), loadAll("ar")]);
  const polish = createTranslate(pl, "pl");
  expect([1, 3, 5].map((count) => polish("newMessages", { count }))).toEqual([
    "1 nowa wiadomość",
    "3 nowe wiadomości",
    "5 nowych wiadomości",
  ]);
  expect(createTranslate(ar, "ar")("newMessages", { count: 2 })).toBe("رسالتان جديدتان");
  expect(createTranslate(en, "en")("newMessages", { count: 1200 })).toBe("1,200 new messages");
});
