import { describe, expect, it } from "vitest";
import { extractReply } from "@/server/mail/reply-text/extract-reply";
import { languages } from "@/tests/support/replies/languages";
import { type Answered, programs } from "@/tests/support/replies/mail-programs";

const sentences = [
  "##- Please type your reply above this line -##",
  "",
  "Grace from Acme, 17 November 2026, 10:02",
  "We have looked into your order: the blue kettle left our warehouse this morning and should be with you on Thursday.",
  "",
  "Would you like us to send the lid separately, or together with the kettle next week?",
  "",
  "Continue in chat: https://segue.example.com/c/abc123",
  "",
  "What was said before",
  "You, 09:40: Where is my kettle?",
];
const answered: Answered = {
  text: sentences.join("\n"),
  html: `<html><body><div style="display:none">We have looked into your order: the blue kettle left our wareh</div>${sentences
    .map((line) => `<p>${line}</p>`)
    .join("")}</body></html>`,
  from: "Grace from Acme",
  address: "reply+k3jd8s7f6g5h4j3k2l1m0n9b8v@reply.example.com",
  subject: "[#123] Your conversation with Acme",
};

const answers = [
  "Together next week is fine, thank you",
  "Yes.",
  "Hi Grace,\n\nplease send the lid separately. I need the kettle for Sunday: 10 guests are coming.\n\nThanks, Ada",
  "شكرا جزيلا، من فضلك أرسل الغطاء لاحقا",
  "お願いします。木曜日で大丈夫です。",
  "> is my own way to begin a line",
];

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("with the answered mail at hand", () => {
  for (const [program, write] of Object.entries(programs)) {
    it(`only the new words of ${program} are kept, whatever the language`, () => {
      for (const [language, phrases] of Object.entries(languages)) {
        for (const own of answers) {
          const { text } = extractReply({
            ...write({ own, answered, phrases }),
            original: answered,
          });
          expect(fold(text), `${program} ${language}`).toBe(fold(own));
        }
      }
    });
  }
});

describe("without the answered mail", () => {
  for (const program of [
    "gmail",
    "gmailHtmlOnly",
    "appleMail",
    "outlook",
    "outlookWeb",
    "samsung",
    "iphone",
  ]) {
    it(`the quotation of ${program} is known by its marks and phrases`, () => {
      for (const [language, phrases] of Object.entries(languages)) {
        const own = answers[0] ?? "";
        const reply = programs[program]?.({ own, answered, phrases }) ?? {};
        expect(fold(extractReply(reply).text), `${program} ${language}`).toBe(own);
      }
    });
  }

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
