/** Marks of anything a mail program makes clickable: a scheme, an address, a host. Looked for within one word. */
const linkMarks = [
  /:\/\//,
  /^\W*(?:mailto|tel|sms|javascript|data):/i,
  /^\W*www\./i,
  /@/,
  // A full stop between letters; the other three are what browsers take for one.
  /[\p{L}\p{N}][.\u3002\uff0e\uff61]\p{L}{2}/u,
];

/** Longest share of a visitor's own words in a mail to an address nobody has proved. */
export const maxPlainWords = 500;

/** Text with every word that holds a link replaced: a stranger's mailbox gets no link a visitor typed. */
export function withoutLinks(text: string, placeholder: string): string {
  return text.replace(/\S+/g, (word) =>
    linkMarks.some((mark) => mark.test(word)) ? placeholder : word,
  );
}

/** Cuts at a character, never within one, and marks the cut. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = Array.from(text.slice(0, Math.max(0, limit - 1)));
  // A pair of surrogates that the limit split.
  if (/[\ud800-\udbff]$/.test(kept.at(-1) ?? "")) kept.pop();
  return `${kept.join("").trimEnd()}…`;
}

/**
 * The visitor's words for an unproved address: no links, at most 500 characters over all messages, the newest kept.
 * Answers one text a message, in the order given; "" where nothing is left.
 */
export function plainWords(texts: string[], placeholder: string): string[] {
  let left = maxPlainWords;
  return (
    texts
      // The patterns may look at a text once per character: they get no long one.
      .map((text) => withoutLinks(cut(text, 4 * maxPlainWords), placeholder))
      .reverse()
      .map((text) => {
        const kept = left > 0 ? cut(text, left) : "";
        left -= kept.length;
        return kept;
      })
      .reverse()
  );
}
