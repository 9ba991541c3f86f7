import { z } from "zod";
import { mailLocales } from "@/lib/words/mail-locales";

/** What `{names}` each of a business's own texts may hold; another one is refused, so that none is ever mailed raw. */
export const letterVariables = {
  subject: ["number", "brand"],
  intro: ["brand", "agent"],
  footer: ["brand"],
  prompt: ["brand"],
} as const;

export type LetterText = keyof typeof letterVariables;

const namesIn = (text: string) =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");

function text(field: LetterText, limit: number) {
  const allowed: readonly string[] = letterVariables[field];
  return z
    .string()
    .trim()
    .max(limit, `Use at most ${limit} characters.`)
    .superRefine((value, context) => {
      const unknown = namesIn(value).find((name) => !allowed.includes(name));
      if (unknown === undefined) return;
      const list = allowed.map((name) => `{${name}}`).join(" and ");
      context.addIssue({
        code: "custom",
        message: `{${unknown}} means nothing here. Use ${list}.`,
      });
    });
}

/** A business's own texts in one language; "" leaves ours. */
export const letterWords = z.object({
  subject: text("subject", 150).refine((value) => !/\p{Cc}/u.test(value), {
    message: "A subject is one line.",
  }),
  /** Above the messages. */
  intro: text("intro", 500),
  footer: text("footer", 500),
  /** Of the card in the chat that asks for an address. */
  prompt: text("prompt", 300),
});
export type LetterWords = z.infer<typeof letterWords>;

export const noLetterWords: LetterWords = { subject: "", intro: "", footer: "", prompt: "" };

export const letterSettings = z.object({
  /** Shown above the name; "" for none. */
  logoUrl: z.union([
    z.literal(""),
    z.url({ protocol: /^https$/, error: "Give a link that begins with https://." }).max(500),
  ]),
  words: z.partialRecord(z.enum(mailLocales), letterWords),
});
export type LetterSettings = z.infer<typeof letterSettings>;
