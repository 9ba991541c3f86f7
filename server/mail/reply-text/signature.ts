/** Tells what stands below the words somebody wrote: signatures, lines of phones and apps, list footers. */
import { isBlank, type Line } from "@/server/mail/reply-lines/line";
import {
  deviceWords,
  disclaimerWords,
  sentFromPatterns,
} from "@/server/mail/reply-text/vocabulary";

/** `-- ` (RFC 3676, section 4.3), and what becomes of it when blanks are lost; HTML programs write `---` too. */
function isSignatureMark(line: Line): boolean {
  return line.depth === 0 && /^(?:--|---)$/.test(line.text) && /^\s*-{2,3}\s*$/.test(line.raw);
}

/** A signature is a few short lines; whoever writes sentences below three dashes is still talking. */
const maxCardLines = 12;
const bareLink = /^[<([]?(?:https?:\/\/|www\.)\S+[>)\]]?$/;
const isSentence = (text: string): boolean =>
  /[.!?。？！…]["'”’)]*$/u.test(text) && text.split(/\s+/).length >= 5;

/**
 * Whether a signature begins at `at`. Two dashes always begin one; three are also a rule that people draw between two
 * thoughts, so what stands below them must look like a signature.
 */
export function beginsSignature(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || !isSignatureMark(line)) return false;
  if (line.text !== "---") return true;
  const filled: string[] = [];
  for (let below = at + 1; below < lines.length && filled.length < maxCardLines; below++) {
    const { text, depth, container } = lines[below] as Line;
    if (depth > 0 || container !== null || below > at + 3 * maxCardLines) break;
    if (text !== "") filled.push(text.slice(0, 400));
  }
  // A scanner's or an app's footer: a sentence and where it leads to.
  const isAdvertised = filled.length <= 4 && bareLink.test(filled.at(-1) ?? "");
  return isAdvertised || !filled.some(isSentence);
}

/** A mailing list's footer: underscores, then the name of the list. */
export function isListFooterMark(lines: readonly Line[], at: number): boolean {
  return (
    /^_{2,}$/.test(lines[at]?.text ?? "") &&
    /mailing list|liste de diffusion|mailingliste/i.test(lines[at + 1]?.text ?? "")
  );
}

/** A link on a line of its own, below the line of an app that advertises itself. */
export function isLinkBelowSignature(line: Line, above: Line | undefined): boolean {
  const isLink = line.text.length < 300 && /^[<(]?(?:https?:\/\/|www\.)\S+[>)]?$/.test(line.text);
  if (!isLink) return false;
  return /avast\.com\/sig-email/.test(line.text) || (above !== undefined && isSentFromLine(above));
}

/** A line such as "Sent from my iPhone", in any of the languages phones speak. */
export function isSentFromLine(line: Line): boolean {
  if (line.text.length > 400) return false;
  const text = line.text
    .replace(/<https?:[^>]*>|\(https?:[^)]*\)|\[https?:[^\]]*\]/gi, "")
    .replace(/[*_[\]]/g, "")
    .trim()
    .toLowerCase();
  if (text.length < 6 || text.length > 110 || text.split(/\s+/).length > 16) return false;
  // A comma or a full sentence is somebody talking: "Sent from my desk, is much easier …".
  const isTalk = /[,;:!?]/.test(text) || /\S{4,}\.\s\S/.test(text) || text.split(/\s+/).length > 9;
  if (isTalk && !deviceWords.test(text)) return false;
  return sentFromPatterns.some((pattern) => pattern.test(text));
}

/** Longest disclaimer in lines; some firms add one in each language. */
const maxDisclaimerLines = 40;

/** Where the list of link targets at the end of a mail begins, from `from` on; the end when there is none. */
export function linkListStart(lines: readonly Line[], from: number): number {
  const tail = lines.slice(from).filter((line) => !isBlank(line));
  return tail.length > 0 && tail.every(isLinkListLine) ? from : lines.length;
}

/** Lines, from `at`, of a paragraph that a firm or a program put below what was written; 0 for none. */
export function footerLength(lines: readonly Line[], at: number): number {
  const above = lines[at - 1];
  const card = cardLength(lines, at);
  if (card > 0 || !above || !isBlank(above) || !isDisclaimer(lines, at)) return card;
  let end = at;
  while (end < lines.length && !isBlank(lines[end] as Line)) end++;
  return end - at;
}

/** Whether the paragraph that begins at `at` is the legal text firms put below a mail. */
function isDisclaimer(lines: readonly Line[], at: number): boolean {
  let end = at;
  while (end < lines.length && end < at + maxDisclaimerLines && !isBlank(lines[end] as Line)) end++;
  const text = lines
    .slice(at, end)
    .map((line) => line.text.slice(0, 2000))
    .join(" ");
  // Somebody who writes of a confidential mail sent in error does not write of its intended recipient.
  const [addressee, ...others] = disclaimerWords;
  if (text.length < 60 || !addressee.test(text)) return false;
  return others.filter((words) => words.test(text)).length >= 2;
}

/** Lines, from `at`, of the card of name and address that NetEase Mail Master puts in a table; 0 for none. */
function cardLength(lines: readonly Line[], at: number): number {
  if (!/^\|\s*\|$/.test(lines[at]?.raw.slice(0, 9) ?? "")) return 0;
  const bars = lines.slice(at, at + 12).map((line) => line.raw === "|");
  return bars.filter(Boolean).length >= 2 ? bars.lastIndexOf(true) + 1 : 0;
}

/** The list of link targets some programs append: "Links:", dashes, `[1] https://…`. */
function isLinkListLine(line: Line): boolean {
  return (
    /^(?:links?|\p{L}{3,12}):$/iu.test(line.text) ||
    /^-{4,}$/.test(line.text) ||
    /^\[\d{1,3}\]:?\s*\S+$/.test(line.text)
  );
}
