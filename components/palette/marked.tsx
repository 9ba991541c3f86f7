import { splitMatches } from "@/lib/words/finding/highlight";

/** A text with the words that were searched for set off. */
export function Marked({ text, query }: { text: string; query: string }) {
  return splitMatches(text, query).map(({ text: part, isMatch, at }) =>
    isMatch ? (
      <mark key={at} className="bg-transparent font-semibold text-accent-ink">
        {part}
      </mark>
    ) : (
      <span key={at}>{part}</span>
    ),
  );
}
