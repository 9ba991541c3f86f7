/** Tells what stands below the words somebody wrote: signatures, lines of phones and apps, list footers. */
import type { Line } from "@/server/mail/reply-text/line";
import { sentFromPatterns } from "@/server/mail/reply-text/vocabulary";

/** `-- ` (RFC 3676, section 4.3), and what becomes of it when blanks are lost; HTML programs write `---` too. */
export function isSignatureMark(line: Line): boolean {
  return line.depth === 0 && /^(?:--|---)$/.test(line.text) && /^\s*-{2,3}\s*$/.test(line.raw);
}

/** A mailing list's footer: underscores, then the name of the list. */
export function isListFooterMark(lines: readonly Line[], at: number): boolean {
  return (
    /^_{2,}$/.test(lines[at]?.text ?? "") &&
    /mailing list|liste de diffusion|mailingliste/i.test(lines[at + 1]?.text ?? "")
  );
}

/** A line such as "Sent from my iPhone", in any of the languages phones speak. */
export function isSentFromLine(line: Line): boolean {
  if (line.text.length > 400) return false;
  const text = line.text
    .replace(/<https?:[^>]*>|\(https?:[^)]*\)|\[https?:[^\]]*\]/gi, "")
    .replace(/[*_]/g, "")
    .trim()
    .toLowerCase();
  if (text.length < 6 || text.length > 90 || text.split(/\s+/).length > 9) return false;
  // A comma or a full sentence is somebody talking: "Sent from my desk, is much easier …".
  if (/[,;:!?]/.test(text) || /\S{4,}\.\s\S/.test(text)) return false;
  return sentFromPatterns.some((pattern) => pattern.test(text));
}

/** The list of link targets some programs append: "Links:", dashes, `[1] https://…`. */
export function isLinkListLine(line: Line): boolean {
  return (
    /^(?:links?|\p{L}{3,12}):$/iu.test(line.text) ||
    /^-{4,}$/.test(line.text) ||
    /^\[\d{1,3}\]:?\s*\S+$/.test(line.text)
  );
}
