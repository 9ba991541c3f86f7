import { describe, expect, it } from "vitest";
import { extractReply } from "@/server/mail/reply-text/extract-reply";

describe("without the answered mail", () => {
  it("a forwarded message is kept whole", () => {
    const text =
      "FYI\n\n---------- Forwarded message ---------\nFrom: Bob <bob@example.com>\nSubject: Two\n\nText";
    expect(extractReply({ text }).text).toBe(text);
  });

  it("a signature and a phone's line are taken away but can be shown", () => {
    const { text, quoted } = extractReply({ text: "Fine by me\n\n-- \nAda Lovelace\nEngines Ltd" });
    expect(text).toBe("Fine by me");
    expect(quoted).toContain("Engines Ltd");
    expect(extractReply({ text: "Fine by me\n\nSent from my iPhone" }).text).toBe("Fine by me");
  });

  it("words that only look like a quotation are kept when nothing else was written", () => {
    expect(extractReply({ text: "> yes, please" }).text).toBe("> yes, please");
    expect(extractReply({ text: "From: the station\nTo: the airport" }).text).toContain("airport");
  });
});
