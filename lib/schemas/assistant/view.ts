import { z } from "zod";
import { type AssistantSettings, assistantInput } from "@/lib/schemas/assistant/settings";
import { mailLocales } from "@/lib/words/mail-locales";

export const assistantIdInput = z.object({ assistantId: z.uuid() });
export const newAssistantInput = assistantInput.pick({ name: true });
export const changeAssistantInput = assistantInput.extend(assistantIdInput.shape);

export type AssistantView = {
  id: string;
  name: string;
  settings: AssistantSettings;
  inboxIds: string[];
};

/** An inbox an assistant may serve; `servedBy` names another one that does. */
export type ServedInbox = { id: string; name: string; servedBy: string | null };

export const tryInput = assistantIdInput.extend({
  question: z.string().trim().min(1, "Ask something.").max(2_000, "At most 2,000 characters."),
  locale: z.enum(mailLocales).default("en"),
});

export type PassageView = {
  title: string;
  heading: string | null;
  url: string | null;
  /** From 0 to 1. */
  confidence: number;
  /** Where an administrator changes it; null where there is no such page. */
  editHref: string | null;
};

/** What an assistant says to a question, or why it leaves it to people. */
export type TryView = {
  kind: "answer" | "hand-over";
  /** The answer; for a hand-over the sentence that tells why. */
  text: string;
  passages: PassageView[];
  choices: string[];
  model: string | null;
};

export const keptOutcome = z.object({
  kind: z.enum(["answer", "hand-over"]),
  text: z.string(),
  /** The title of the passage it answers from; null without one. */
  source: z.string().nullable(),
});
export type KeptOutcome = z.infer<typeof keptOutcome>;

export const keptQuestionInput = z.object({ testId: z.uuid() });

/** A question asked again after every change, with what came before the last difference. */
export type KeptQuestionView = {
  id: string;
  question: string;
  outcome: KeptOutcome | null;
  before: KeptOutcome | null;
  changedAt: string | null;
  ranAt: string | null;
};

/** One answer or hand-over of the last days, for administrators. */
export type RunView = {
  id: string;
  conversationNumber: number | null;
  question: string;
  state: "working" | "answered" | "handed_over" | "dropped";
  /** Why it handed over, as a sentence. */
  reason: string | null;
  rating: number | null;
  passages: PassageView[];
  model: string | null;
  tokens: number;
  prompt: string | null;
  output: string | null;
  startedAt: string;
};
