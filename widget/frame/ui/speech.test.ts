import { afterEach, expect, test, vi } from "vitest";
import { chosenLocale, wantedLocale } from "@/widget/frame/ui/speech";

const browser = (language: string) => vi.stubGlobal("navigator", { language });

afterEach(() => vi.unstubAllGlobals());

test("the visitor's language goes before the page's where we speak it, and only there", () => {
  const settings = { locale: "fr", useBrowserLanguage: true };
  browser("de-AT");
  expect(chosenLocale(settings)).toBe("de-AT");
  browser("fi-FI");
  expect(chosenLocale(settings)).toBe("fr");
  expect(chosenLocale({ useBrowserLanguage: true })).toBeNull();
  expect(chosenLocale({ locale: "fr" })).toBe("fr");
});

test("without a word of the page the browser's language is wanted, and English where we lack it", () => {
  browser("ja");
  expect(wantedLocale({}, null)).toBe("ja");
  browser("fi-FI");
  expect(wantedLocale({ locale: "xx" }, null)).toBe("en");
});
