export type TextPart = { text: string; isLink: boolean };

const candidates = /https?:\/\/[^\s<>"]+/gi;

/** Plain text cut at its web addresses. Only http and https ever become links. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(candidates)) {
    const address = trimEnd(match[0]);
    if (!URL.canParse(address)) continue;
    parts.push({ text: text.slice(end, match.index), isLink: false });
    parts.push({ text: address, isLink: true });
    end = match.index + address.length;
  }
  return [...parts, { text: text.slice(end), isLink: false }].filter((part) => part.text !== "");
}

/** A full stop or a closing bracket after an address belongs to the sentence, unless the bracket was opened in it. */
function trimEnd(address: string): string {
  const trimmed = address.replace(/[.,;:!?'*]+$/, "");
  const isUnbalanced = trimmed.endsWith(")") && !trimmed.includes("(");
  return isUnbalanced ? trimEnd(trimmed.slice(0, -1)) : trimmed;
}
