/**
 * Finds where the introduction of a known quotation begins: attribution, headers, "Original Message" line. Since the
 * quotation is certain, shape is enough (a colon at the end, an address, a date); the language does not matter.
 */

import { isBlank, isPlaceholder, type Line } from "@/server/mail/reply-lines/line";
import { attributionLength } from "@/server/mail/reply-text/attribution";
import { headerBlockLength, isOriginalMark, isRule } from "@/server/mail/reply-text/header-block";

/** Header blocks have at most this many lines, wrapped ones included. */
const maxHeaderLines = 11;
/** An attribution of unknown words is at most this long. */
const maxUnknownLines = 4;
const dashed = /^[-=_*]{2,}\s?\p{L}[^-=_]*\s?[-=_*]{2,}$/u;

const hasNumberOrAddress = (line: Line): boolean => /[\d@]/.test(line.text);

function looksIntroducing(text: string): boolean {
  if (text.length > 400) return false;
  const isOpen = /[:：]\s*[-_*]*$/.test(text);
  return isOpen || /[^\s<>]+@[^\s<>]+/.test(text) || /\d{1,4}[./:年-]\s?\d{1,2}/.test(text);
}

/** The first line of the introduction of the quotation that starts at `start`; `start` itself when there is none. */
export function introductionStart(lines: readonly Line[], start: number): number {
  let bottom = start;
  while (bottom > 0 && isFiller(lines[bottom - 1])) bottom--;
  const first =
    knownIntroduction(lines, bottom, start) ??
    dashedIntroduction(lines, bottom) ??
    unknownIntroduction(lines, bottom) ??
    bottom;
  const top = aboveSeparators(lines, first);
  return top < bottom ? top : start;
}

const isFiller = (line: Line | undefined): boolean =>
  line !== undefined && (isBlank(line) || isPlaceholder(line));

/** An attribution or header block of known shape that reaches down to `bottom`. */
function knownIntroduction(lines: readonly Line[], bottom: number, start: number): number | null {
  const upTo = lines.slice(0, start + 1);
  for (let at = Math.max(0, bottom - maxHeaderLines); at < bottom; at++) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const above = lines[at - 1];
    // A banner ("This mail comes from outside") may stand between headers and quotation.
    if (headerBlockLength(lines, at, above !== undefined && isRule(above)) > 0) return at;
    if (at + attributionLength(upTo, at) >= bottom) return at;
  }
  return null;
}

/** A line between dashes with whatever headers below it, down to the quotation; some write them without colons. */
function dashedIntroduction(lines: readonly Line[], bottom: number): number | null {
  for (let at = bottom - 1; at >= Math.max(0, bottom - maxHeaderLines); at--) {
    const line = lines[at] as Line;
    if (dashed.test(line.text.slice(0, 200))) return at;
    if (isBlank(line) && at < bottom - 1) return null;
  }
  return null;
}

/** The paragraph above, from the first line that can introduce, when it is short and ends like an introduction. */
function unknownIntroduction(lines: readonly Line[], bottom: number): number | null {
  let top = bottom;
  while (top > 0 && !isBlank(lines[top - 1] as Line)) top--;
  const block = lines.slice(top, bottom);
  const last = block.at(-1);
  if (!last || block.length > maxUnknownLines || !looksIntroducing(last.text)) return null;
  if (!block.some(hasNumberOrAddress)) return null;
  const offset = block.findIndex((line) => looksIntroducing(line.text) || hasNumberOrAddress(line));
  return top + offset;
}

/** Takes in rules and "Original Message" lines, and blanks between, that stand directly above. */
function aboveSeparators(lines: readonly Line[], from: number): number {
  let top = from;
  for (let at = from - 1; at >= 0; at--) {
    const line = lines[at];
    if (!line) break;
    if (isBlank(line)) continue;
    if (!isRule(line) && !isOriginalMark(lines, at) && !dashed.test(line.text.slice(0, 200))) break;
    top = at;
  }
  return top;
}
