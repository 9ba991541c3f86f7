import { expect, test } from "vitest";
import { acceptedLocale, dashboardLocaleOf } from "@/lib/dashboard-words/dashboard-locale";

test("the language is the one the browser likes best of those there are", () => {
  expect(acceptedLocale("de-AT,de;q=0.9,en;q=0.8")).toBe("de");
  expect(acceptedLocale("fi,en;q=0.5,ar;q=0.7")).toBe("ar");
  expect(acceptedLocale("pt-BR")).toBe("pt");
});

test("English stands in for languages there are no words for, and for none", () => {
  expect(acceptedLocale("fi;q=1, *;q=0.1")).toBe("en");
  expect(acceptedLocale("de;q=0")).toBe("en");
  expect(acceptedLocale(null)).toBe("en");
  expect(dashboardLocaleOf("xx")).toBeNull();
  expect(dashboardLocaleOf(undefined)).toBeNull();
});
