import { smallTalkOf } from "@/server/assistant/answer/small-talk";
import { wishOf } from "@/server/assistant/hand-over/wish";

type Line = { authorKind: string; text: string };

const leastWords = 4;
const leastAnswer = 40;
const [mostQuestion, mostAnswer] = [500, 5_000];

/**
 * The question of a conversation and the person's answer that ended it; null when there is none worth keeping: a
 * question too short, an answer too short, or a customer who went on asking.
 */
export function findPair(lines: readonly Line[]): { question: string; answer: string } | null {
  const begin = lines.findIndex(({ authorKind }) => authorKind === "agent");
  if (begin === -1) return null;
  // What he said last before the answer is what it answers.
  const question = lines
    .slice(0, begin)
    .findLast(({ authorKind, text }) => authorKind === "contact" && asks(text))
    ?.text.trim();
  if (!question) return null;
  const after = lines.slice(begin);
  const end = after.findIndex(({ authorKind }) => authorKind !== "agent");
  const said = end === -1 ? after : after.slice(0, end);
  const replies = end === -1 ? [] : after.slice(end);
  const isSettled = replies.every(
    ({ authorKind, text }) => authorKind !== "contact" || smallTalkOf(text) !== null,
  );
  const answer = said
    .map(({ text }) => text.trim())
    .filter((text) => smallTalkOf(text) === null)
    .join("\n\n");
  if (!isSettled || answer.length < leastAnswer) return null;
  return { question: question.slice(0, mostQuestion), answer: answer.slice(0, mostAnswer) };
}

const asks = (text: string): boolean =>
  smallTalkOf(text) === null &&
  wishOf(text) === null &&
  (text.trim().split(/\s+/).length >= leastWords || /[?？؟]/.test(text));
