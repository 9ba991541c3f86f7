import { z } from "zod";
import { mailLocales } from "@/lib/words/mail-locales";

/** What an inbox says to visitors in its own words, and the longest each may be. */
export const visitorTextLimits = {
  welcomeTitle: 80,
  welcomeText: 300,
  greeting: 1000,
  offlineNotice: 300,
  emailPrompt: 300,
  formIntro: 300,
  consent: 1000,
  csat: 200,
} as const;

export type VisitorText = keyof typeof visitorTextLimits;

const tooLong = (limit: number) => `Use at most ${limit} characters.`;
const text = (key: VisitorText) => {
  const limit = visitorTextLimits[key];
  return z.string().trim().max(limit, tooLong(limit)).default("");
};

/** The same in another language; "" leaves ours, or the inbox's main one. */
export const visitorTexts = z.object({
  welcomeTitle: text("welcomeTitle"),
  welcomeText: text("welcomeText"),
  greeting: text("greeting"),
  offlineNotice: text("offlineNotice"),
  emailPrompt: text("emailPrompt"),
  formIntro: text("formIntro"),
  consent: text("consent"),
  csat: text("csat"),
  /** Labels of the form's fields by their keys. */
  labels: z.record(z.string(), z.string().trim().max(80, tooLong(80))).default({}),
  /** What visitors read for the options of lists, by the fields' keys, in the order of the options. */
  options: z.record(z.string(), z.array(z.string().trim().max(120)).max(50)).default({}),
  /** Texts of the messages by themselves, by their ids. */
  campaigns: z.record(z.uuid(), z.string().trim().max(500, tooLong(500))).default({}),
});
export type VisitorTexts = z.infer<typeof visitorTexts>;

export const noVisitorTexts: VisitorTexts = visitorTexts.parse({});

export const translations = z.partialRecord(z.enum(mailLocales), visitorTexts);
