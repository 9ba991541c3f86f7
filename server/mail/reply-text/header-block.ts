/**
 * Finds what stands above an unmarked quotation: a block of mail headers (Outlook), a line between dashes ("Original
 * Message"), our own delimiter; and tells forwarded messages, which are kept.
 */
import { isBlank, type Line } from "@/server/mail/reply-text/line";
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

const headerLine = /^[*_\s]*([^:：*_]{1,24}?)[*_\s]*[:：][*_]*(.*)$/u;
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

/** A line that only separates: at least four dashes, underscores, equals signs or asterisks. */
export function isRule(line: Line): boolean {
  return line.text.length <= maxLength && /^[-_=*–—]{4,}$/.test(line.text.replace(/\s+/g, ""));
}

/** What stands between the dashes of a line like `----- Original Message -----`, in lower case; "" otherwise. */
function betweenDashes(line: Line): string {
  if (line.text.length > 200) return "";
  return (
    /^[-_=*–—\s]{2,}(.{3,60}?)[-_=*–—:\s]{1,}$/u.exec(line.text)?.[1]?.trim().toLowerCase() ??
    /^-{4,}\s*(\S.{2,60})$/u.exec(line.text)?.[1]?.trim().toLowerCase() ??
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
): { kinds: Set<HeaderKind>; count: number; end: number; isDatedAndAddressed: boolean } {
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
  return { kinds, count, end, isDatedAndAddressed: hasAddress && hasDate };
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
  const first = lines[start];
  const header = first ? headerOf(first) : null;
  if (!first || !header) return 0;
  if (!header.kinds.has("from") && !header.kinds.has("date") && !header.kinds.has("to")) return 0;
  const { kinds, count, end, isDatedAndAddressed } = countKinds(lines, start);
  const isWhole = kinds.size >= 3 && count >= 3;
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
  // Unknown words between dashes count when headers follow at once: the language does not matter then.
  for (let next = at + 1; next < Math.min(lines.length, at + 3); next++) {
    if (headerBlockLength(lines, next, false) > 0) return !forwards.has(words);
  }
  return false;
}
