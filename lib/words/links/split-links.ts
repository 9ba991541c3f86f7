/** `at` is where the part begins in the text. */
export type TextPart = { text: string; isLink: boolean; at: number };

const candidates = /https?:\/\/[^\s<>"]+/gi;

/** Plain text cut at its web addresses. Only http and https ever become links. Linear in the text's length. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: candidate, index } of text.matchAll(candidates)) {
    const address = candidate.slice(0, findEnd(candidate));
    if (!URL.canParse(address)) continue;
    parts.push({ text: text.slice(end, index), isLink: false, at: end });
    parts.push({ text: address, isLink: true, at: index });
    end = index + address.length;
  }
  parts.push({ text: text.slice(end), isLink: false, at: end });
  return parts.filter((part) => part.text !== "");
}

const sentenceMarks = new Set(".,;:!?*'\"»”’…");
const brackets = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
]);

/** Sentence marks and closing brackets behind an address are not its own, unless it opened the bracket. */
function findEnd(address: string): number {
  const counts = new Map<string, number>();
  for (const char of address) counts.set(char, (counts.get(char) ?? 0) + 1);
  let end = address.length;
  // A loop from the end: a pattern anchored there tries every beginning, quadratic in a run of dots.
  for (; end > 0; end -= 1) {
    const char = address.charAt(end - 1);
    const opening = brackets.get(char);
    const closed = counts.get(char) ?? 0;
    if (opening && closed > (counts.get(opening) ?? 0)) counts.set(char, closed - 1);
    else if (!sentenceMarks.has(char)) break;
  }
  return end;
}
