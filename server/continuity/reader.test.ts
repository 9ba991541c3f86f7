import { expect, test } from "vitest";
import { formatSize, formatTime, readerOf } from "@/server/continuity/reader";

const moment = new Date("2026-11-22T09:19:00Z");

const timeFor = (locale: string, timezone: string | null) =>
  formatTime(moment, readerOf({ wanted: [locale], timezone })).replace(/\s/g, " ");

test.each([
  ["en", "Europe/London", "22 Nov, 09:19 GMT"],
  ["en-US", "America/New_York", "Nov 22, 04:19 AM EST"],
  ["de-AT", "Europe/Vienna", "22. Nov., 10:19 MEZ"],
  ["ja", "Asia/Tokyo", "11月22日 18:19 JST"],
  ["pt-BR", "America/Sao_Paulo", "22 de nov., 06:19 BRT"],
  ["fr", null, "22 nov., 09:19 UTC"],
])("in %s at %s it is %s", (locale, timezone, expected) => {
  expect(timeFor(locale, timezone)).toBe(expected);
});

test("Arabic and Hebrew times carry their own words", () => {
  expect(timeFor("ar", "Africa/Cairo")).toContain("نوفمبر");
  expect(timeFor("he", "Asia/Jerusalem")).toContain("בנוב");
});

test("a zone or a language nobody knows is not in the way", () => {
  expect(timeFor("en", "Mars/Olympus")).toBe("22 Nov, 09:19 UTC");
  expect(timeFor("en-US@posix", "Europe/London")).toBe("22 Nov, 09:19 GMT");
});

test("the contact's language comes before the inbox's and the account's", () => {
  const wanted = (...tags: Array<string | null>) =>
    readerOf({ wanted: tags, timezone: null }).locale;
  expect(wanted("pl-PL", "de", "en")).toBe("pl");
  expect(wanted(null, "de", "en")).toBe("de");
  expect(wanted("zh-TW", "xx", "it")).toBe("it");
});

test("times of a language we do not write never stand among words of another", () => {
  expect(readerOf({ wanted: ["zh-TW", "en"], timezone: null }).formatLocale).toBe("en-GB");
  expect(readerOf({ wanted: ["zh-TW", "de-CH"], timezone: null }).formatLocale).toBe("de-CH");
});

test("sizes are written as the language writes numbers", () => {
  const size = (locale: string, bytes: number) =>
    formatSize(bytes, readerOf({ wanted: [locale], timezone: null })).replace(/\s/g, " ");
  expect(size("de", 2_400_000)).toBe("2,4 MB");
  expect(size("fr", 84_000)).toBe("84 ko");
  expect(size("en", 1)).toBe("1 kB");
});
