/**
 * Finds the line or lines by which a mail program says whose words follow: "On Tue, Ada wrote:". Structure decides
 * (a date or an address, a colon or a verb at the end, what follows); the vocabulary only adds weight.
 */

import { hasClock, hasDate } from "@/server/mail/reply-lines/date-text";
import { isBlank, type Line } from "@/server/mail/reply-lines/line";
import { attributionLeads, wroteVerbs } from "@/server/mail/reply-text/vocabulary";

/** Longest attribution, in lines, that mail programs wrap to. */
const maxLines = 5;
const maxLength = 400;

const escapeForPattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((one, other) => other.length - one.length)
    .map(escapeForPattern)
    .join("|");

const verb = new RegExp(`(?:^|[\\s,"'>)\\]])(?:${anyOf(wroteVerbs)})(?=$|[\\s:：,.\\-])`, "iu");
const verbAtEnd = new RegExp(`(?:${anyOf(wroteVerbs)})[\\s:：.]*$`, "iu");
const lead = new RegExp(`^(?:${anyOf(attributionLeads)})(?=[\\s,])`, "iu");
const address = /[^\s<>()[\]"]+@[^\s<>()[\]"]+/;
const colonAtEnd = /[:：]\s*$/;
const ornament = /^[-_=*~\s]+|[-_=*~\s]+$/g;

/** Whether a line may be the first of an attribution; keeps the reply's own last line out of a wrapped one. */
function canBegin(text: string, below: string): boolean {
  const bare = text.replace(ornament, "");
  return (
    lead.test(bare) ||
    hasDate(bare) ||
    hasClock(bare.slice(0, 24)) ||
    (bare.length < 160 && address.test(bare)) ||
    verb.test(bare) ||
    // A name whose address was wrapped to the next line.
    (bare.length < 80 && /^[<(](?:mailto:)?[^\s<>]+@/.test(below))
  );
}

function isAttributionText(given: string, isFollowedByQuote: boolean): boolean {
  const isBetweenDashes = /^-{2,}[^-].*[^-]-{2,}$/.test(given);
  const text = given.replace(ornament, "");
  if (text.length < 4 || text.length > maxLength) return false;
  const isDated = hasDate(text);
  const isAddressed = address.test(text);
  const endsInColon = colonAtEnd.test(text);
  if (isBetweenDashes && isDated && isAddressed) return true;
  if (verbAtEnd.test(text)) return isDated || isAddressed || isFollowedByQuote || isBetweenDashes;
  if (!endsInColon)
    return isFollowedByQuote && isDated && isAddressed && /[>)\]]$/.test(text) && text.length < 160;
  if (verb.test(text) && (isDated || isAddressed)) return true;
  if (isDated && isAddressed) return true;
  return (
    isFollowedByQuote &&
    (isDated || isAddressed || verb.test(text)) &&
    text.split(/\s+/).length <= 30
  );
}

/** A line that wrapping tore behind an address: its `>` closes the address and is no quote mark. */
function tornTail(line: Line, joined: string): string | null {
  if (line.depth !== 1 || !/<[^>]*(?:<[^>]*>)?[^>]*$/.test(joined)) return null;
  return line.text.length < 40 && (line.text === "" || colonAtEnd.test(line.text))
    ? `>${line.text}`
    : null;
}

function isQuoteNext(lines: readonly Line[], from: number, depth: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + 4); at++) {
    const line = lines[at];
    if (!line) return false;
    if (line.depth > depth || line.container === "quote") return true;
    if (!isBlank(line)) return false;
  }
  return false;
}

/** A `>` alone on its line: what closes an address, and looks like an empty quoted line. */
const isLoneClose = (line: Line | undefined): boolean =>
  line !== undefined && line.depth === 1 && line.raw.trim() === ">";

const hasOpenAngle = (text: string): boolean =>
  text.replaceAll(">", "").length > text.replaceAll("<", "").length;

// Inside a wrapped attribution a blank line may only stand before a lone address or verb (seen in Polymail).
function mayFollowBlank(text: string): boolean {
  return /^[<(]|^mailto:/i.test(text) || (text.length < 40 && verbAtEnd.test(text));
}

/** What line `at` adds to an attribution begun above: "" for a blank inside it, null when it cannot belong to one. */
function pieceOf(
  lines: readonly Line[],
  at: number,
  begun: { depth: number; joined: string },
): string | null {
  const line = lines[at];
  if (!line) return null;
  const tail = tornTail(line, begun.joined);
  if (tail !== null) return tail;
  if (line.depth !== begun.depth) return null;
  if (!isBlank(line)) return line.text;
  const below = lines[at + 1];
  const isClosedBelow = isLoneClose(below) && hasOpenAngle(begun.joined);
  return isClosedBelow || mayFollowBlank(below?.text ?? "") ? "" : null;
}

function isWhole(
  lines: readonly Line[],
  at: number,
  begun: { depth: number; joined: string },
): boolean {
  const below = lines[at + 1];
  // "> wrote:" below is the end of a torn attribution, not a quotation.
  const isTorn =
    below !== undefined &&
    tornTail(below, `${begun.joined} <`) !== null &&
    verb.test(` ${below.text}`);
  const next = below && isBlank(below) && !isLoneClose(below) ? lines[at + 2] : below;
  if (isLoneClose(next) && hasOpenAngle(begun.joined)) return false;
  return !isTorn && isAttributionText(begun.joined, isQuoteNext(lines, at + 1, begun.depth));
}

const endsSentence = (text: string): boolean =>
  /[.!?]$/.test(text) && !/\b\p{L}{1,5}\.$/u.test(text);

/**
 * How many lines, from `start`, are one attribution; 0 when none begins there.
 * @param lines all lines of the mail
 */
export function attributionLength(lines: readonly Line[], start: number): number {
  const first = lines[start];
  // The length bound comes first: the patterns behind it are quadratic on long lines.
  if (
    !first ||
    isBlank(first) ||
    first.text.length > maxLength ||
    !canBegin(first.text, lines[start + 1]?.text ?? "")
  )
    return 0;
  const begun = { depth: first.depth, joined: "" };
  for (let at = start, used = 0; used < maxLines; at++) {
    const piece = pieceOf(lines, at, begun);
    if (piece === null || begun.joined.length + piece.length > maxLength) return 0;
    if (piece === "") continue;
    used++;
    begun.joined = `${begun.joined} ${piece}`.trim();
    if (isWhole(lines, at, begun)) return at + 1 - start;
    if (endsSentence(piece)) return 0;
  }
  return 0;
}

const shared =
  /(?:^|[\s-])((?:-+\s*)?On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d).*)$/;

/**
 * Where an attribution begins in the middle of a line that the reply shares with it; -1 when it does not. Some clients
 * put no line break there, always in English as far as seen.
 */
export function sharedAttributionAt(lines: readonly Line[], at: number): number {
  const line = lines[at];
  const tail = line && line.text.length <= 2000 ? shared.exec(line.text)?.[1] : undefined;
  if (!line || tail === undefined) return -1;
  if (!isAttributionText(tail, isQuoteNext(lines, at + 1, line.depth))) return -1;
  const index = line.text.length - tail.length;
  return index > 0 ? index : -1;
}
