/**
 * Aligns a reply with the mail it answers: what stands in the original is quotation, however it was wrapped, marked or
 * translated around. Both become word sequences; runs of equal words are found through an index of word triples, in
 * time linear in the reply.
 */
import type { Line } from "@/server/mail/reply-lines/line";

const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;
/** How many places of one triple are tried: bounds the work on repetitive text. */
const maxPlaces = 6;
/** Words that are looked at on either side; the lines beyond count as unknown. */
const maxWords = 40_000;

const wordsOf = (text: string): string[] => text.normalize("NFKC").toLowerCase().match(words) ?? [];

function wordsPerLine(lines: readonly Line[]): string[][] {
  let left = maxWords;
  return lines.map((line) => {
    const found = left > 0 ? wordsOf(line.text.slice(0, left * 8)).slice(0, left) : [];
    left -= found.length;
    return found;
  });
}

export type Coverage = {
  /** Words of the line. */
  words: number;
  /** Words that stand in the original, in a run. */
  matched: number;
};

type Index = { words: string[]; places: Map<string, number[]> };

function indexOf(original: readonly Line[]): Index {
  const all = wordsPerLine(original).flat();
  const places = new Map<string, number[]>();
  for (let at = 0; at + 2 < all.length; at++) {
    const key = `${all[at]} ${all[at + 1]} ${all[at + 2]}`;
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.length < maxPlaces) known.push(at);
  }
  return { words: all, places };
}

function runLength(index: Index, reply: readonly string[], at: number, place: number): number {
  let length = 0;
  while (
    at + length < reply.length &&
    place + length < index.words.length &&
    reply[at + length] === index.words[place + length]
  )
    length++;
  return length;
}

function longestRun(
  index: Index,
  reply: readonly string[],
  at: number,
  expected: number,
): { place: number; length: number } {
  // Where the last run ended, also a single word counts: the text goes on there.
  let best = { place: expected, length: expected >= 0 ? runLength(index, reply, at, expected) : 0 };
  for (const place of index.places.get(`${reply[at]} ${reply[at + 1]} ${reply[at + 2]}`) ?? []) {
    const length = runLength(index, reply, at, place);
    if (length > best.length) best = { place, length };
  }
  return best;
}

/** For each line of the reply, how many of its words stand in the original. */
export function coverageOf(reply: readonly Line[], original: readonly Line[]): Coverage[] {
  const index = indexOf(original);
  const perLine = wordsPerLine(reply);
  const all = perLine.flat();
  const isMatched = new Uint8Array(all.length);
  let expected = -1;
  for (let at = 0; at < all.length; ) {
    const { place, length } = longestRun(index, all, at, expected);
    if (length === 0) {
      at++;
      continue;
    }
    isMatched.fill(1, at, at + length);
    at += length;
    expected = place + length;
  }
  let offset = 0;
  return perLine.map((line) => {
    const matched = isMatched
      .subarray(offset, offset + line.length)
      .reduce((sum, value) => sum + value, 0);
    offset += line.length;
    return { words: line.length, matched };
  });
}
