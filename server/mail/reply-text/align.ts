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

const plainWords = /[a-z0-9]+/g;
const beyondAscii = /[^\0-\x7f]/;

function wordsOf(text: string): string[] {
  // Most lines need neither normalizing nor classes of the whole of Unicode, which cost most of the time.
  if (!beyondAscii.test(text)) return text.toLowerCase().match(plainWords) ?? [];
  return text.normalize("NFKC").toLowerCase().match(words) ?? [];
}

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

/** Words as numbers: those of the original from 0 on. Words it has not are `unknown`. */
const unknown = -1;

type Index = {
  words: Int32Array;
  numbers: Map<string, number>;
  /** Where a triple of words stands first. */
  first: Map<number, number>;
  /** Where the triple that stands here stands again; 0 for nowhere. */
  next: Int32Array;
};

// Three numbers below 2^16 (there are at most `maxWords`) make one exact double.
const tripleOf = (words: Int32Array, at: number): number =>
  ((words[at] ?? unknown) * 65_536 + (words[at + 1] ?? unknown)) * 65_536 +
  (words[at + 2] ?? unknown);

function indexOf(original: readonly Line[]): Index {
  const numbers = new Map<string, number>();
  const words = Int32Array.from(wordsPerLine(original).flat(), (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });
  const first = new Map<number, number>();
  const next = new Int32Array(words.length);
  for (let at = words.length - 3; at >= 0; at--) {
    const triple = tripleOf(words, at);
    next[at] = first.get(triple) ?? 0;
    first.set(triple, at);
  }
  return { words, numbers, first, next };
}

function runLength(index: Index, reply: Int32Array, at: number, place: number): number {
  const most = Math.min(reply.length - at, index.words.length - place);
  let length = 0;
  while (length < most && reply[at + length] === index.words[place + length]) length++;
  return length;
}

function longestRun(
  index: Index,
  reply: Int32Array,
  at: number,
  expected: number,
): { place: number; length: number } {
  // Where the last run ended, also a single word counts: the text goes on there.
  let best = { place: expected, length: expected >= 0 ? runLength(index, reply, at, expected) : 0 };
  if (reply[at] === unknown || at + 2 >= reply.length) return best;
  let place = index.first.get(tripleOf(reply, at));
  for (let tried = 0; place !== undefined && tried < maxPlaces; tried++) {
    const length = runLength(index, reply, at, place);
    if (length > best.length) best = { place, length };
    place = index.next[place] || undefined;
  }
  return best;
}

/** For each line of the reply, how many of its words stand in the original. */
export function coverageOf(reply: readonly Line[], original: readonly Line[]): Coverage[] {
  const index = indexOf(original);
  const perLine = wordsPerLine(reply);
  const all = Int32Array.from(perLine.flat(), (word) => index.numbers.get(word) ?? unknown);
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
    let matched = 0;
    for (const end = offset + line.length; offset < end; offset++)
      matched += isMatched[offset] ?? 0;
    return { words: line.length, matched };
  });
}
