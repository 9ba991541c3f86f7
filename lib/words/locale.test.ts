import { expect, it } from "vitest";
import { readLocale } from "@/lib/words/locale";

it("a language tag is made canonical, and what is none is refused", () => {
  expect(readLocale("EN-us")).toBe("en-US");
  expect(readLocale("en-US@posix")).toBeNull();
  expect(readLocale("")).toBeNull();
  expect(readLocale(undefined)).toBeNull();
});
