import { expect, test } from "vitest";
import { browserLocale } from "@/server/http/browser-locale";

test.each([
  ["ar-EG,ar;q=0.9,en;q=0.8", "ar"],
  ["xx, de-CH;q=0.7", "de"],
  ["*", "en"],
  ["", "en"],
])("a browser that asks for %o reads %s", (header, locale) => {
  expect(browserLocale(new Headers({ "accept-language": header }))).toBe(locale);
});
