import { answerTexts } from "@/server/assistant/answer/answer-texts";
import { extract } from "@/server/assistant/answer/extract";
import { smallTalkOf } from "@/server/assistant/answer/small-talk";
import { wishOf } from "@/server/assistant/hand-over/wish";
import type { Passage } from "@/server/assistant/retrieve/passage";

export type Answer =
  /** text: Markdown in the source's own words, with its link. */
  | { kind: "answer"; text: string; sources: readonly Passage[]; confidence: number }
  | { kind: "clarify"; text: string; choices: readonly { label: string; question: string }[] }
  | { kind: "small-talk"; text: string }
  | { kind: "hand-over"; reason: "asked" | "angry" | "unknown" };

/** Below it nothing is answered. */
export const confidenceFloor = 0.45;
/** Passages this close to the best are as likely as it. */
const tieWidth = 0.02;
const mostChoices = 3;

/** What to say to a question for which these passages were found. Pure; obeys nothing that the question says. */
export function answerWithoutModel(ask: {
  question: string;
  locale: string;
  passages: readonly Passage[];
}): Answer {
  const texts = answerTexts(ask.locale);
  const wish = wishOf(ask.question);
  if (wish) return { kind: "hand-over", reason: wish === "person" ? "asked" : "angry" };
  const talk = smallTalkOf(ask.question);
  if (talk) return { kind: "small-talk", text: texts[talk] };
  const likely = ask.passages.filter(({ confidence }) => confidence >= confidenceFloor);
  const [best] = likely;
  if (!best) return { kind: "hand-over", reason: "unknown" };
  const tied = likely.filter(({ confidence }) => best.confidence - confidence <= tieWidth);
  const choices = choicesOf(tied.slice(0, mostChoices));
  if (choices.length > 1) return { kind: "clarify", text: texts.which, choices };
  return {
    kind: "answer",
    text: wordsOfAnswer(best, ask.question),
    sources: [best],
    confidence: best.confidence,
  };
}

function choicesOf(passages: readonly Passage[]): { label: string; question: string }[] {
  const titles = [...new Set(passages.map(({ title }) => title))];
  return titles.map((title) => ({ label: title, question: title }));
}

function wordsOfAnswer(passage: Passage, question: string): string {
  const text = extract({ text: passage.text, question });
  if (!passage.url) return text;
  const name = passage.title.replaceAll(/([\\[\]])/g, "\\$1");
  return `${text}\n\n[${name}](${passage.url})`;
}
