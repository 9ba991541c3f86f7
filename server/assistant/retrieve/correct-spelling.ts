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

/** What misspelt words may have meant: the nearest words that the account's knowledge is written with. */
export async function correctSpelling(
  scope: AccountScope,
  { locale, words }: { locale: string; words: readonly string[] },
): Promise<Map<string, string[]>> {
  const doubtful = [...new Set(words)].filter(
    (word) => /^\p{L}+$/u.test(word) && word.length >= least,
  );
  if (doubtful.length === 0) return new Map();
  const rows = await tenantDb(scope).$queryRaw<{ typed: string; word: string }[]>`
    SELECT t.typed, near."word" FROM unnest(${doubtful}::text[], ${doubtful.map(fold)}::text[]) AS t(typed, folded),
      LATERAL (
        SELECT w."word" FROM "KnowledgeWord" w
        WHERE w."accountId" = ${scope}::uuid AND w."locale" = ${locale} AND w."word" % t.folded
        ORDER BY similarity(w."word", t.folded) DESC, w."word" LIMIT 8
      ) AS near`;
  const guesses = new Map<string, string[]>();
  for (const typed of doubtful) {
    const folded = fold(typed);
    const near = rows
      .filter((row) => row.typed === typed)
      .map(({ word }) => ({ word, slips: slipsBetween(folded, word) }))
      .filter(({ slips }) => slips <= slipsAllowed(folded))
      .toSorted((left, right) => left.slips - right.slips)
      .map(({ word }) => word);
    guesses.set(typed, near.slice(0, mostGuesses));
  }
  return guesses;
}
