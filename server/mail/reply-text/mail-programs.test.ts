import { describe, expect, test } from "vitest";
import { extractReply } from "@/server/mail/reply-text/extract-reply";
import { furtherLanguages } from "@/tests/support/replies/further-languages";
import { furtherPrograms } from "@/tests/support/replies/further-programs";
import { languages } from "@/tests/support/replies/languages";
import { type Answered, type Program, programs } from "@/tests/support/replies/mail-programs";

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
];

const all: Record<string, Program> = { ...programs, ...furtherPrograms };
const allLanguages = { ...languages, ...furtherLanguages };

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

const waysOf = (all: typeof allLanguages, answers: string[]) =>
  Object.entries(all).flatMap(([language, phrases]) =>
    answers.map((own) => ({ language, phrases, own })),
  );

const everyWay = waysOf(allLanguages, answers);

function misses(write: Program, original: Answered | undefined, ways = everyWay): string[] {
  return ways.flatMap(({ language, phrases, own }) => {
    const reply = write({ own, answered, phrases });
    const parts = reply.text && reply.html ? [reply, { html: reply.html }] : [reply];
    return parts
      .map((part) => extractReply({ ...part, original }).text)
      .filter((text) => fold(text) !== fold(own))
      .map((text) => `${language}: ${JSON.stringify(text)}`);
  });
}

describe("a reply with the answered mail at hand has only the new words", () => {
  test.each(Object.entries(all))("%s", (_, write) => {
    expect(misses(write, answered)).toEqual([]);
  });

  const begunLikeQuote = waysOf(languages, ["> is my own way to begin a line"]);
  test.each(Object.entries(programs))("%s, begun like a quotation", (_, write) => {
    expect(misses(write, answered, begunLikeQuote)).toEqual([]);
  });
});

describe("a reply without the answered mail has only the new words", () => {
  test.each(Object.entries(all))("%s", (_, write) => {
    expect(misses(write, undefined)).toEqual([]);
  });
});
