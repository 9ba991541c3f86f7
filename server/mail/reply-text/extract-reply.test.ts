import { describe, expect, it } from "vitest";
import { extractReply } from "@/server/mail/reply-text/extract-reply";

const day = "17.11.2026 10:04";
const sent =
  "Hello Ada,\nyour parcel left this morning and should arrive on Thursday at the latest.\nTell me if you need anything else from us.";

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

  it.each([
    [
      "a name before each value",
      `From\tGrace <grace@acme.test>\nTo\tada@x.test\nDate\t${day}\nSubject\tRe: A`,
    ],
    [
      "a name above each value",
      `"Grace" <grace@acme.test>\n${day}\n\nTo\nada@x.test\ncc\n\nSubject\nRe: A`,
    ],
    [
      "the same in German",
      `Grace <grace@acme.test>\n${day}\n\nAn\n<ada@x.test>\nKopie\n\nThema\nRe: A`,
    ],
  ])("headers without colons end the reply: %s", (_, headers) => {
    const text = `That is fine.\n\n${headers}\n\n${sent}`;
    expect(extractReply({ text }).text).toBe("That is fine.");
    expect(extractReply({ text, original: { text: sent } }).text).toBe("That is fine.");
  });

  it("a list of places and days is no header block", () => {
    const text = "My trip:\nFrom Paris\nTo Rome\nDate 17.11.2026\nSubject to change, says Ada";
    expect(extractReply({ text }).text).toBe(text);
  });

  it("an address torn over lines and blanks belongs to its introduction", () => {
    const torn =
      "On Tue, Nov 17, 2026 at 10:04 AM, Grace\n\n<\n\nmailto:Grace <grace@acme.test>\n\n>";
    const text = `Fine.\n\n${torn}\n\nwrote:\n\n> ${sent.replaceAll("\n", "\n> ")}`;
    expect(extractReply({ text }).text).toBe("Fine.");
    expect(extractReply({ text, original: { text: sent } }).text).toBe("Fine.");
  });

  it("sentences below three dashes are the person's own, a name and a number are not", () => {
    const own = "That is fine.\n\n---\n\nOne more thing: could you send the invoice to my office?";
    const quote = `On Tue, Nov 17, 2026 at 10:04 AM Grace <grace@acme.test> wrote:\n> ${sent.split("\n")[0]}`;
    expect(extractReply({ text: `${own}\n\n${quote}` }).text).toBe(own);
    expect(extractReply({ text: `${own}\n\n${quote}`, original: { text: sent } }).text).toBe(own);
    const signed = `Fine.\n---\nAda Lovelace\nEngines Ltd\n+44 20 7946 0000\n\n${quote}`;
    expect(extractReply({ text: signed }).text).toBe("Fine.");
  });

  it("words that only look like a quotation are kept when nothing else was written", () => {
    expect(extractReply({ text: "> yes, please" }).text).toBe("> yes, please");
    expect(extractReply({ text: "From: the station\nTo: the airport" }).text).toContain("airport");
  });
});
