/** Scores reply extraction on a file of cases: `npm run eval:replies -- FILE.json [--fail]`. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { extractReply } from "@/server/mail/reply-text/extract-reply";

const body = z.object({ text: z.string().optional(), html: z.string().optional() });
const cases = z.array(
  body.extend({
    id: z.string(),
    set: z.string(),
    original: body.optional(),
    accept: z.array(z.string()).min(1),
  }),
);

const fold = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, "")
    .replace(/\s+/g, " ")
    .trim();
const wordsOf = (text: string): string[] =>
  fold(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function f1(got: string, wanted: string): number {
  const [left, right] = [wordsOf(got), wordsOf(wanted)];
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

type Score = { exact: number; f1: number; lost: number; n: number };
const line = (name: string, score: Score): string =>
  `${name} exact=${((100 * score.exact) / score.n).toFixed(1)} f1=${((100 * score.f1) / score.n).toFixed(1)} lost=${score.lost} n=${score.n}`;

const file = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
if (!file) {
  console.error("Usage: npm run eval:replies -- FILE.json [--fail]");
  process.exit(2);
}
const scores = new Map<string, Score>();
const total: Score = { exact: 0, f1: 0, lost: 0, n: 0 };
for (const item of cases.parse(JSON.parse(await readFile(file, "utf8")))) {
  const { text } = extractReply(item);
  const isExact = item.accept.some((accepted) => fold(accepted) === fold(text));
  const best = Math.max(...item.accept.map((accepted) => f1(text, accepted)));
  const isLost = item.accept.every((accepted) => wordsOf(accepted).length > 0) && best === 0;
  const score = scores.get(item.set) ?? { exact: 0, f1: 0, lost: 0, n: 0 };
  scores.set(item.set, score);
  for (const sum of [score, total]) {
    sum.exact += isExact ? 1 : 0;
    sum.f1 += best;
    sum.lost += isLost ? 1 : 0;
    sum.n++;
  }
  if (!isExact && process.argv.includes("--fail")) {
    console.log(
      `--- ${item.id}\nwanted: ${JSON.stringify(item.accept)}\ngot:    ${JSON.stringify(text)}`,
    );
  }
}
for (const [set, score] of scores) console.log(line(set, score));
console.log(line("", total).trim());
