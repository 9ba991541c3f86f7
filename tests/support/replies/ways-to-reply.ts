import { extractReply } from "@/server/mail/reply-text/extract-reply";
import { furtherLanguages } from "@/tests/support/replies/further-languages";
import { furtherPrograms } from "@/tests/support/replies/further-programs";
import { languages } from "@/tests/support/replies/languages";
import {
  type Answered,
  type Phrases,
  type Program,
  programs,
} from "@/tests/support/replies/mail-programs";

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
/** The mail that all of them answer. */
export const answered: Answered = {
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

export const allPrograms: Record<string, Program> = { ...programs, ...furtherPrograms };
const allLanguages = { ...languages, ...furtherLanguages };

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

type Way = { language: string; phrases: Phrases; own: string };

const inLanguages = (chosen: Record<string, Phrases>, ownOf: (index: number) => string[]): Way[] =>
  Object.entries(chosen).flatMap(([language, phrases], index) =>
    ownOf(index).map((own) => ({ language, phrases, own })),
  );

/** Every answer in every language. */
export const everyWay = inLanguages(allLanguages, () => answers);

/** An answer in each language, the answers in turn; `turn` shifts who gets which. */
export const someWays = (turn: number): Way[] =>
  inLanguages(allLanguages, (index) => answers.slice((index + turn) % answers.length).slice(0, 1));

/** Words that a program might take for a quotation. */
export const begunLikeQuote = inLanguages(languages, () => ["> is my own way to begin a line"]);

/** What `write` wrote and the extraction did not give back, one line each. */
export function misses(write: Program, original: Answered | undefined, ways: Way[]): string[] {
  return ways.flatMap(({ language, phrases, own }) => {
    const reply = write({ own, answered, phrases });
    const parts = reply.text && reply.html ? [reply, { html: reply.html }] : [reply];
    return parts
      .map((part) => extractReply({ ...part, original }).text)
      .filter((text) => fold(text) !== fold(own))
      .map((text) => `${language}: ${JSON.stringify(text)}`);
  });
}
