import type { HandOverReason } from "@/lib/schemas/assistant/hand-over";
import type { Passage } from "@/server/assistant/retrieve/passage";

/** What the model took and gave; zero and null without one. */
export type ModelUse = {
  model: string | null;
  inputTokens: number;
  outputTokens: number;
  /** For administrators, redacted. */
  prompt: string | null;
  output: string | null;
  /** In two or three sentences what the next person must know. */
  summary?: string | null;
};

export type Choice = { label: string; question: string };

/** What became of a question. */
export type Outcome = (
  | { kind: "answer"; text: string; sources: readonly Passage[]; choices: readonly Choice[] }
  | { kind: "hand-over"; reason: HandOverReason }
) & {
  /** Everything that was found, best first. */
  passages: readonly Passage[];
  use: ModelUse;
};

export const noModel: ModelUse = {
  ...{ model: null, inputTokens: 0, outputTokens: 0 },
  ...{ prompt: null, output: null },
};

/** A hand-over for which nothing was looked up. */
export const leave = (reason: HandOverReason): Outcome => ({
  ...{ kind: "hand-over", reason, passages: [], use: noModel },
});
