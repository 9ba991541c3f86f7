import { describe, expect, test } from "vitest";
import { extractReply } from "@/server/mail/reply-text/extract-reply";
import { costOfExtracting, hostileShapes } from "@/tests/support/replies/hostile-mail";

/** Below this many milliseconds a ratio says nothing. */
const measurable = 100;

describe("a mail eight times as long", () => {
  test.each(hostileShapes)("of %s costs at most about eight times as much", (_, make) => {
    const long = make(1_000_000);
    if (costOfExtracting(long, 1) < measurable) return;
    const short = Math.max(costOfExtracting(make(125_000), 3), measurable / 8);
    expect(costOfExtracting(long, 3) / short).toBeLessThan(20);
  });
});

describe("a megabyte", () => {
  test.each(hostileShapes)("of %s below an answer does not hide the answer", (_, make) => {
    const { text, html } = make(1_000_000);
    const reply = extractReply({
      ...(text !== undefined && { text: `Blue, please.\n\n${text}` }),
      ...(html !== undefined && { html: `<p>Blue, please.</p>${html}` }),
    });
    expect(reply.text.startsWith("Blue, please.")).toBe(true);
  });
});
