import { fold } from "@/lib/words/finding/fuzzy";

type Part = { text: string; isMatch: boolean; at: number };

/** The words of a search, folded; signs between them do not count. */
export const searchWords = (query: string): string[] =>
  fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 8);

/** A text cut at the beginnings of words that were searched for. */
export function splitMatches(text: string, query: string): Part[] {
  const words = searchWords(query);
  const parts: Part[] = [];
  for (const [at, token] of tokensOf(text)) {
    const folded = fold(token);
    const isMatch = words.some((word) => folded.startsWith(word));
    const last = parts.at(-1);
    if (last && last.isMatch === isMatch) last.text += token;
    else parts.push({ text: token, isMatch, at });
  }
  return parts;
}

/** Words and what is between them. */
function tokensOf(text: string): [number, string][] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)].map((match) => [
    match.index,
    match[0],
  ]);
}

const before = 40;
const length = 160;

/** The part of a long text around the first word that was searched for, on one line. */
export function cutAround(text: string, query: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const first = splitMatches(line, query).find(({ isMatch }) => isMatch)?.at ?? 0;
  const from = first <= before ? 0 : line.indexOf(" ", first - before) + 1;
  const cut = line.slice(from, from + length);
  return `${from > 0 ? "…" : ""}${cut}${from + length < line.length ? "…" : ""}`;
}
