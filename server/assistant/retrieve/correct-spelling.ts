import { fold } from "@/lib/words/finding/fuzzy";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const least = 4;
const mostGuesses = 2;

/** How many slips of the keyboard lie between two words; neighbours that changed places are one. */
export function slipsBetween(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  let before: number[] = [];
  let last = b.map((_, at) => at + 1);
  last.unshift(0);
  for (const [row, letter] of a.entries()) {
    const current = [row + 1];
    for (const [column, other] of b.entries()) {
      const isSwap = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === other;
      current.push(
        Math.min(
          (last[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (last[column] ?? 0) + (letter === other ? 0 : 1),
          isSwap ? (before[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = current;
  }
  return last.at(-1) ?? 0;
}

const slipsAllowed = (word: string): number => (word.length >= 8 ? 2 : 1);

/** What the word was before two neighbours changed places: trigrams see too little of that in a short word. */
const untwisted = (word: string): string[] =>
  [...word].slice(1).map((_, at) => {
    const [first = "", second = ""] = [word[at], word[at + 1]];
    return word.slice(0, at) + second + first + word.slice(at + 2);
  });

/** "giftcard" cut in two, each way. */
const halvesOf = (word: string): [string, string][] =>
  [...word].flatMap((_, at): [string, string][] =>
    at >= 3 && word.length - at >= 3 ? [[word.slice(0, at), word.slice(at)]] : [],
  );

/** What misspelt words may have meant: the nearest words that the account's knowledge is written with. */
export async function correctSpelling(
  scope: AccountScope,
  { locale, words }: { locale: string; words: readonly string[] },
): Promise<Map<string, string[][]>> {
  const doubtful = [...new Set(words)].filter(
    (word) => /^\p{L}+$/u.test(word) && word.length >= least,
  );
  if (doubtful.length === 0) return new Map();
  const exact = doubtful
    .map(fold)
    .flatMap((word) => [...untwisted(word), ...halvesOf(word).flat()]);
  const db = tenantDb(scope);
  const [rows, present] = await Promise.all([
    db.$queryRaw<{ typed: string; word: string }[]>`
      SELECT t.typed, near."word" FROM unnest(${doubtful}::text[], ${doubtful.map(fold)}::text[]) AS t(typed, folded),
        LATERAL (
          SELECT w."word" FROM "KnowledgeWord" w
          WHERE w."accountId" = ${scope}::uuid AND w."locale" = ${locale} AND w."word" % t.folded
          ORDER BY similarity(w."word", t.folded) DESC, w."word" LIMIT 8
        ) AS near`,
    db.knowledgeWord.findMany({ where: { locale, word: { in: exact } }, select: { word: true } }),
  ]);
  const vocabulary = new Set(present.map(({ word }) => word));
  return new Map(
    doubtful.map((typed) => {
      const near = rows.filter((row) => row.typed === typed).map(({ word }) => word);
      return [typed, guess(fold(typed), { near, vocabulary })];
    }),
  );
}

const leastShared = 6;

/** "authentication" and "authenticator": one beginning with two endings. */
function isDerived(left: string, right: string): boolean {
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared++;
  const rest = Math.max(left.length, right.length) - shared;
  return shared >= leastShared && rest <= 4;
}

function guess(
  typed: string,
  { near, vocabulary }: { near: string[]; vocabulary: ReadonlySet<string> },
): string[][] {
  const twisted = untwisted(typed).filter((word) => vocabulary.has(word));
  const similar = [...new Set([...twisted, ...near])]
    .map((word) => ({ word, slips: slipsBetween(typed, word) }))
    .filter(({ word, slips }) => slips <= slipsAllowed(typed) || isDerived(typed, word))
    .toSorted((left, right) => left.slips - right.slips)
    .map(({ word }) => [word]);
  const halves = halvesOf(typed).filter((pair) => pair.every((half) => vocabulary.has(half)));
  return [...similar.slice(0, mostGuesses), ...halves.slice(0, 1)];
}
