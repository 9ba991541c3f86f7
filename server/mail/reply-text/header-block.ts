/**
 * Finds what stands above an unmarked quotation: a block of mail headers (Outlook), a line between dashes ("Original
 * Message"), our own delimiter; and tells forwarded messages, which are kept.
 */

import { hasClock, hasDate } from "@/server/mail/reply-lines/date-text";
import { isBlank, type Line } from "@/server/mail/reply-lines/line";
import { attributionLength } from "@/server/mail/reply-text/attribution";
import { bareHeadersLength } from "@/server/mail/reply-text/bare-headers";
import {
  forwardWords,
  headerNames,
  originalMessageWords,
} from "@/server/mail/reply-text/vocabulary";

type HeaderKind = keyof typeof headerNames;

const kindByName = new Map<string, Set<HeaderKind>>();
for (const kind of Object.keys(headerNames) as HeaderKind[]) {
  for (const name of headerNames[kind])
    kindByName.set(name, (kindByName.get(name) ?? new Set()).add(kind));
}

const headerLine = /^[*_\s]*([^:：*_]{1,24}?)[*_\s]*[:：](?:[*_]|&nbsp;)*(.*)$/u;
/** A mailbox as only programs write it. */
const mailbox = /<[^\s<>]+@[^\s<>]+>|\[(?:mailto:)?\s?[^\s[\]]+@[^\s[\]]+\s?\]/;
const originals = new Set(originalMessageWords);
const forwards = new Set(forwardWords);
/** No introduction is longer; the bound also keeps the patterns below linear. */
const maxLength = 600;
const address = /[^\s<>()[\]"]+@[^\s<>()[\]"]+/;

function headerOf(line: Line): { kinds: Set<HeaderKind>; value: string } | null {
  if (line.text.length > maxLength) return null;
  const match = headerLine.exec(line.text);
  const kinds = kindByName.get(match?.[1]?.trim().toLowerCase() ?? "");
  return match && kinds ? { kinds, value: (match[2] ?? "").trim() } : null;
}

/**
 * Headers in a language nobody taught us: at least three short labels in a row, one with a mailbox and another with a
 * day and an hour. People who list something by hand write no mailbox in brackets.
 */
function unknownBlockLength(lines: readonly Line[], start: number): number {
  let [end, labels, hasMailbox, hasTime] = [start, 0, false, false];
  for (; end < Math.min(lines.length, start + 8); end++) {
    const line = lines[end];
    if (!line || isBlank(line) || line.depth !== lines[start]?.depth) break;
    const value = labelledValue(line);
    if (value === null) {
      // A long list of recipients is wrapped.
      if (labels > 0 && address.test(line.text)) continue;
      break;
    }
    labels++;
    hasMailbox ||= mailbox.test(value);
    hasTime ||= hasDate(value) && hasClock(value);
  }
  return labels >= 3 && hasMailbox && hasTime ? end - start : 0;
}

/** What stands behind a short label and its colon; null when the line has none. */
function labelledValue(line: Line): string | null {
  const match = line.text.length > maxLength ? null : headerLine.exec(line.text);
  const label = match?.[1] ?? "";
  if (!match || /\d|https?$/.test(label) || label.split(" ").length > 4) return null;
  return match[2] ?? "";
}

/** A line that only separates: at least four dashes, underscores, equals signs or asterisks. */
export function isRule(line: Line): boolean {
  return line.text.length <= maxLength && /^[-_=*–—]{4,}$/.test(line.text.replace(/\s+/g, ""));
}

/** What stands between the dashes of a line like `----- Original Message -----`, in lower case; "" otherwise. */
function betweenDashes(line: Line): string {
  if (line.text.length > 200) return "";
  const text = line.text.replaceAll("&nbsp;", " ").toLowerCase();
  return (
    /^[-_=*–—\s]{2,}(.{3,60}?)[-_=*–—:\s]{1,}$/u.exec(text)?.[1]?.trim() ??
    /^-{4,}\s*(\S.{2,60})$/u.exec(text)?.[1]?.trim() ??
    ""
  );
}

/** Whether a forwarded message begins at this line. */
export function isForwardMark(line: Line): boolean {
  const bare = line.text.replace(/[:：]\s*$/, "").toLowerCase();
  return (
    forwards.has(betweenDashes(line)) ||
    (forwards.has(bare) && bare.includes(" ") && /[:：]\s*$/.test(line.text))
  );
}

/** Our own line "reply above this line", between `##-` and `-##`, however it was quoted or wrapped. */
export function isDelimiter(line: Line): boolean {
  return /^[>|*\s]*##-/.test(line.raw) || /^[>|*\s]*##-/.test(line.text);
}

function countKinds(
  lines: readonly Line[],
  start: number,
): {
  kinds: Set<HeaderKind>;
  count: number;
  end: number;
  isAddressed: boolean;
  isDatedAndAddressed: boolean;
} {
  const kinds = new Set<HeaderKind>();
  let count = 0;
  let end = start;
  let gap = 0;
  let hasAddress = false;
  let hasDate = false;
  for (let at = start; at < Math.min(lines.length, start + 14) && gap <= 2; at++) {
    const line = lines[at];
    if (!line || line.depth !== lines[start]?.depth) break;
    const header = headerOf(line);
    if (!header) {
      gap++;
      if (isBlank(line) && kinds.size >= 3) break;
      continue;
    }
    gap = 0;
    count++;
    end = at + 1;
    // One name may mean several headers ("A" is To in Italian); take what is still missing.
    const fresh = [...header.kinds].find((kind) => !kinds.has(kind));
    if (fresh) kinds.add(fresh);
    hasAddress ||= address.test(header.value);
    hasDate ||= /\d{1,2}/.test(header.value) && header.kinds.has("date");
  }
  return { kinds, count, end, isAddressed: hasAddress, isDatedAndAddressed: hasAddress && hasDate };
}

/**
 * How many lines, from `start`, are the headers of a quoted message; 0 when there is no such block. `isIntroduced`
 * says that a rule or an "Original Message" line stands above, which makes fewer headers enough.
 */
export function headerBlockLength(
  lines: readonly Line[],
  start: number,
  isIntroduced: boolean,
): number {
  return Math.max(
    knownBlockLength(lines, start, isIntroduced),
    unknownBlockLength(lines, start),
    bareHeadersLength(lines, start),
  );
}

function knownBlockLength(lines: readonly Line[], start: number, isIntroduced: boolean): number {
  const first = lines[start];
  const header = first ? headerOf(first) : null;
  if (!first || !header) return 0;
  if (!header.kinds.has("from") && !header.kinds.has("date") && !header.kinds.has("to")) return 0;
  const { kinds, count, end, isAddressed, isDatedAndAddressed } = countKinds(lines, start);
  // "From: London, To: Paris, Date: …" is a wish of the person, not a header.
  const isMail = kinds.has("subject") || isAddressed || isIntroduced || first.isBelowRule;
  const isWhole = kinds.size >= 3 && count >= 3 && isMail;
  const isPair = kinds.size === 2 && (isDatedAndAddressed || isIntroduced || first.isBelowRule);
  const isLone =
    isIntroduced && count >= 1 && header.kinds.has("from") && address.test(header.value);
  return isWhole || isPair || isLone ? end - start : 0;
}

/** Whether the line says, between dashes, that the original message follows. */
export function isOriginalMark(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const words = line ? betweenDashes(line) : "";
  if (words === "") return false;
  if (originals.has(words)) return true;
  // Unknown words between dashes count when an introduction follows at once, in whatever language.
  for (let next = at + 1; next < Math.min(lines.length, at + 3); next++) {
    const length = headerBlockLength(lines, next, false) || attributionLength(lines, next);
    if (length > 0) return !forwards.has(words);
  }
  return false;
}
