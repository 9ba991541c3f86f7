import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cut, maxPlainWords, plainWords, withoutLinks } from "@/server/mail/wording/plain-words";

describe("a stranger's mailbox gets no link", () => {
  test.each([
    ["Look at https://evil.test/login now", "Look at # now"],
    ["HTTP://EVIL.TEST", "#"],
    ["www.evil.test/x?y=1", "#"],
    ["evil.test/login", "#"],
    ["free-money.co.uk", "#"],
    ["bücher.de", "#"],
    ["write to me@evil.test", "write to #"],
    ["javascript:alert(1)", "#"],
    ["ftp://evil.test", "#"],
    ["x-app://open", "#"],
  ])("%j becomes %j", (text, expected) => expect(withoutLinks(text, "#")).toBe(expected));

  test.each(["It costs 3.50 or 1,000.", "e.g. tomorrow at 10:30", "Really... yes", "Order #12/7"])(
    "%j stays",
    (text) => expect(withoutLinks(text, "#")).toBe(text),
  );
});

describe("at most 500 characters of his own words", () => {
  test("over all messages together, the newest kept whole", () => {
    const kept = plainWords(["a".repeat(400), "b".repeat(300)], "#");
    expect(kept[1]).toBe("b".repeat(300));
    expect(kept[0]).toHaveLength(200);
    expect(kept[0]?.endsWith("…")).toBe(true);
  });

  test("whatever is typed", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 900, unit: "grapheme" })), (texts) => {
        const kept = plainWords(texts, "#");
        const length = kept.join("").length;
        return kept.length === texts.length && length <= maxPlainWords;
      }),
    );
  });

  test("a very long text takes no time", () => {
    const started = performance.now();
    for (const unit of ["a.", "a@", "://a", "www."]) plainWords([unit.repeat(50_000)], "#");
    expect(performance.now() - started).toBeLessThan(500);
  });
});

test("a cut never leaves half a character", () => {
  expect(cut("ab😀cd", 4)).toBe("ab…");
  expect(cut("ab😀cd", 5)).toBe("ab😀…");
  expect(cut("short", 5)).toBe("short");
});
