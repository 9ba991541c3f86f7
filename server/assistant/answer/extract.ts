import { plainText } from "@/lib/markdown/plain-text";
import { type MarkdownBlock, splitBlocks } from "@/lib/markdown/split-blocks";
import { fold } from "@/lib/words/finding/fuzzy";
import { wordsOf } from "@/server/assistant/retrieve/language";
import { isFiller } from "@/server/assistant/words/filler";

/** Short enough to be read in a chat; one list or table may be longer. */
const comfortable = 600;

/** The part of a passage that answers the question: whole paragraphs, lists and tables in the source's own words. */
export function extract({ text, question }: { text: string; question: string }): string {
  if (text.length <= comfortable) return text;
  const groups = groupsOf(splitBlocks(text));
  const wanted = [...new Set(wordsOf(question).map(fold))].filter(
    (word) => word.length > 2 && !isFiller(word, "en"),
  );
  const scores = groups.map((group) => overlap(group, wanted));
  let best = scores.indexOf(Math.max(...scores));
  if (best < 0) best = 0;
  const chosen = [best];
  let length = groups[best]?.length ?? 0;
  // What follows explains; what comes before introduces.
  for (const next of [best + 1, best - 1]) {
    const group = groups[next];
    if (group !== undefined && length + group.length <= comfortable) {
      chosen.push(next);
      length += group.length;
    }
  }
  return chosen
    .toSorted((left, right) => left - right)
    .map((at) => groups[at])
    .join("\n\n");
}

/** A paragraph that announces a list belongs to it. */
function groupsOf(blocks: MarkdownBlock[]): string[] {
  const groups: string[] = [];
  let isOpen = false;
  for (const { raw, kind } of blocks) {
    if (isOpen && kind !== "heading") groups[groups.length - 1] += `\n\n${raw}`;
    else groups.push(raw);
    isOpen = kind === "paragraph" && /[:：]\s*$/.test(raw);
  }
  return groups;
}

/** How many of the words a piece holds; a common beginning counts, for endings differ. */
function overlap(piece: string, wanted: string[]): number {
  const words = wordsOf(plainText(piece)).map(fold);
  const isIn = (word: string) => {
    const stem = word.slice(0, Math.max(4, word.length - 3));
    return words.some((other) => other === word || (word.length > 4 && other.startsWith(stem)));
  };
  return wanted.filter(isIn).length;
}
