import { describe, expect, test } from "vitest";
import { letterSettings, letterWords, noLetterWords } from "@/lib/schemas/mail/letter-settings";

const problemsOf = (words: Partial<typeof noLetterWords>) =>
  letterWords
    .safeParse({ ...noLetterWords, ...words })
    .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe("a business's own texts", () => {
  test("may hold the names that mean something there", () => {
    expect(problemsOf({ subject: "[#{number}] {brand}", intro: "{agent} from {brand}" })).toEqual(
      [],
    );
  });

  test.each([
    [
      { subject: "{agent} answers" },
      "subject: {agent} means nothing here. Use {number} and {brand}.",
    ],
    [{ footer: "{ brand }" }, "footer: { brand } means nothing here. Use {brand}."],
    [{ subject: "one\ntwo" }, "subject: A subject is one line."],
    [{ intro: "x".repeat(501) }, "intro: Use at most 500 characters."],
  ])("%j is refused in a sentence", (words, expected) => {
    expect(problemsOf(words)).toEqual([expected]);
  });
});

test.each(["javascript:alert(1)", "http://acme.test/logo.png", "data:image/png;base64,x", "logo"])(
  "a logo at %j is refused",
  (logoUrl) => {
    expect(letterSettings.safeParse({ logoUrl, words: {} }).success).toBe(false);
  },
);

test("texts in a language we do not write are refused", () => {
  expect(letterSettings.safeParse({ logoUrl: "", words: { xx: noLetterWords } }).success).toBe(
    false,
  );
});
