import { describe, expect, test } from "vitest";
import { extractReply } from "@/server/mail/reply-text/extract-reply";
import { costOfExtracting, fill, hostileShapes } from "@/tests/support/replies/hostile-mail";

describe("a hundred thousand characters", () => {
  test.each(hostileShapes)("of %s below an answer do not hide the answer", (_, make) => {
    const { text, html } = make(100_000);
    const reply = extractReply({
      ...(text !== undefined && { text: `Blue, please.\n\n${text}` }),
      ...(html !== undefined && { html: `<p>Blue, please.</p>${html}` }),
    });
    expect(reply.text.startsWith("Blue, please.")).toBe(true);
  });

  // What grows with the square of the length takes minutes.
  test.each(hostileShapes)("of %s cost less than two seconds", (_, make) => {
    expect(costOfExtracting(make(100_000), 1)).toBeLessThan(2000);
  });
});

describe("a megabyte", () => {
  test("of somebody's own words is kept whole", () => {
    const text = Array.from({ length: 20_000 }, (_, line) => `Line ${line} of a long story.`);
    const reply = extractReply({ text: text.join("\n") });
    expect(reply).toEqual({ text: text.join("\n"), quoted: "" });
  });

  test("of quotation above an answer does not hide the answer", () => {
    const quoted = fill("> what was said before\n", 1_000_000);
    const reply = extractReply({ text: `On 17 Nov 2026 Bob wrote:\n${quoted}\nBlue, please.\n` });
    expect(reply.text).toBe("Blue, please.");
    expect(reply.quoted.length).toBeGreaterThan(900_000);
  });
});
