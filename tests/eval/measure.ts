import { type Answer, confidenceFloor } from "@/server/assistant/answer/answer-without-model";
import type { Passage } from "@/server/assistant/retrieve/passage";
import type { Question } from "@/tests/eval/questions";

export type Outcome = { question: Question; passages: readonly Passage[]; answer: Answer };

/** Percentages of one set of questions. */
export type Figures = {
  /** The right article is the first found, or among the first three, sure or not. */
  first: number;
  third: number;
  /** The same of what the assistant goes by: handing over counts as a miss. */
  sureFirst: number;
  sureThird: number;
  /** The answer given was taken from the right article, without asking back. */
  answered: number;
  /** Of what nothing answers. */
  handedOver: number;
  answerable: number;
  unanswerable: number;
};

/** Titles in the order the assistant stands by them; none when it hands over. */
function titlesOf({ answer, passages }: Outcome): string[] {
  if (answer.kind === "hand-over") return [];
  const likely = passages.filter(({ confidence }) => confidence >= confidenceFloor);
  return likely.map(({ title }) => title);
}

const isWanted = (title: string | undefined, { wants, orWants }: Question): boolean =>
  title !== undefined && (title === wants || title === orWants);

const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);

export function measure(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(({ question }) => question.wants !== null);
  const unanswerable = outcomes.filter(({ question }) => question.wants === null);
  const within = (most: number, titles: (outcome: Outcome) => string[]) => {
    const right = answerable.filter((outcome) =>
      titles(outcome)
        .slice(0, most)
        .some((title) => isWanted(title, outcome.question)),
    );
    return percent(right.length, answerable.length);
  };
  const found = ({ passages }: Outcome) => passages.map(({ title }) => title);
  const isRight = ({ answer, question }: Outcome) =>
    answer.kind === "answer" && isWanted(answer.sources[0]?.title, question);
  const handedOver = unanswerable.filter(({ answer }) => answer.kind === "hand-over").length;
  return {
    first: within(1, found),
    third: within(3, found),
    sureFirst: within(1, titlesOf),
    sureThird: within(3, titlesOf),
    answered: percent(answerable.filter(isRight).length, answerable.length),
    handedOver: percent(handedOver, unanswerable.length),
    answerable: answerable.length,
    unanswerable: unanswerable.length,
  };
}

export function describeFigures(name: string, figures: Figures): string {
  const shown = (value: number) => value.toFixed(1).padStart(5);
  return [
    name.padEnd(5),
    `top1=${shown(figures.first)} top3=${shown(figures.third)}`,
    `sure: top1=${shown(figures.sureFirst)} top3=${shown(figures.sureThird)}`,
    `answered=${shown(figures.answered)} handed-over=${shown(figures.handedOver)}`,
    `n=${figures.answerable}+${figures.unanswerable}`,
  ].join(" ");
}

export const isMiss = (outcome: Outcome): boolean =>
  outcome.question.wants === null
    ? outcome.answer.kind !== "hand-over"
    : !isWanted(titlesOf(outcome)[0], outcome.question);

export function describeMiss({ question, passages, answer }: Outcome): string {
  const found = passages
    .slice(0, 3)
    .map(({ title, confidence }) => `${confidence.toFixed(2)} ${title}`)
    .join(" | ");
  return `${question.asks}\n   wants ${question.wants ?? "nothing"}; ${answer.kind}: ${found}`;
}
