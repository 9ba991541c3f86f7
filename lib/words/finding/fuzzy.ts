/** Letters that are no others with an accent; PostgreSQL's unaccent writes them so, too. */
const plain: Record<string, string> = { ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ı: "i" };

/** Case and accents do not count. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[ßøłđæœı]/g, (letter) => plain[letter] ?? letter);

/**
 * How well typed letters fit a text: 0 not at all; a word's beginning counts more than its middle, letters in a row more
 * than scattered ones. All letters must occur in order.
 */
export function fuzzyScore(query: string, text: string): number {
  const wanted = fold(query).trim();
  if (wanted === "") return 1;
  const within = fold(text);
  const at = within.indexOf(wanted);
  if (at === 0) return 4;
  if (at > 0) return /[\s\-_/#.@]/.test(within[at - 1] ?? "") ? 3 : 2;
  const words = wanted.split(/\s+/);
  if (words.length > 1 && words.every((word) => within.includes(word))) return 1.5;
  return isScattered(wanted.replaceAll(/\s/g, ""), within) ? 1 : 0;
}

/** Whether the letters occur in order from the beginning of a word, close enough to each other to have been meant. */
function isScattered(wanted: string, within: string): boolean {
  return [...within.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].some(({ index }) => {
    let at = index - 1;
    for (const letter of wanted) {
      const next = within.indexOf(letter, at + 1);
      if (next === -1 || (at < index && next !== index)) return false;
      at = next;
    }
    return at - index < wanted.length * 4;
  });
}

/** The items that fit, best first; equal ones keep their order. */
export function fuzzyFind<Item>(items: Item[], query: string, textOf: (item: Item) => string) {
  return items
    .map((item) => ({ item, score: fuzzyScore(query, textOf(item)) }))
    .filter(({ score }) => score > 0)
    .toSorted((left, right) => right.score - left.score)
    .map(({ item }) => item);
}
