/**
 * Labels the lines of a reply when the mail it answers is not at hand: marks, containers and the languages' own
 * phrases decide. When in doubt a line is the person's own.
 */

import { hasDate } from "@/server/mail/reply-lines/date-text";
import { isBlank, type Line } from "@/server/mail/reply-lines/line";
import { attributionLength, sharedAttributionAt } from "@/server/mail/reply-text/attribution";
import {
  headerBlockLength,
  isDelimiter,
  isForwardMark,
  isOriginalMark,
  isRule,
} from "@/server/mail/reply-text/header-block";
import { type Label, mark } from "@/server/mail/reply-text/label";
import {
  beginsSignature,
  footerLength,
  isLinkBelowSignature,
  isListFooterMark,
  isSentFromLine,
  linkListStart,
} from "@/server/mail/reply-text/signature";

/** A signature longer than this is text somebody wrote below two dashes. */
const maxSignatureLines = 25;
/** Nobody writes more lines above a quotation; below them only marks count, which bounds the work. */
const maxSearchedLines = 1500;

type State = { lines: Line[]; labels: Label[]; hasOwn: boolean };

/** `>>> Ada <ada@example.com> 17.11.2026 10:04 >>>`, above an unmarked quotation. */
const isGroupWiseMark = (line: Line): boolean =>
  line.raw.length < 300 && /^>>> .*(?:<| )\S+@\S+.* >>>$/.test(line.raw) && hasDate(line.raw);

const isQuoted = (line: Line): boolean => line.depth > 0 || line.container === "quote";

function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at] as Line)) at++;
  return at;
}

/** Whether at `at` begins something that ends what stands above: a quotation or its introduction. */
function isBreak(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line) return true;
  if (isQuoted(line) || line.container === "header" || isDelimiter(line) || isForwardMark(line))
    return true;
  if (isOriginalMark(lines, at) || attributionLength(lines, at) > 0) return true;
  return (
    headerBlockLength(lines, at, false) > 0 ||
    (isRule(line) && headerBlockLength(lines, nextFilled(lines, at + 1), true) > 0)
  );
}

/** Length of an introduction that makes everything below it a quotation; 0 when there is none. */
function cutLength(lines: readonly Line[], at: number): number {
  const line = lines[at];
  if (!line) return 0;
  if (isDelimiter(line) || line.container === "header") return 1;
  const isMark = isOriginalMark(lines, at);
  if (isMark || isRule(line)) {
    const next = nextFilled(lines, at + 1);
    const headers = headerBlockLength(lines, next, true);
    if (headers > 0) return next + headers - at;
    return isMark ? 1 : 0;
  }
  return headerBlockLength(lines, at, line.isBelowRule);
}

function labelQuotedRun(state: State, start: number): number {
  const { lines, labels } = state;
  let end = start;
  while (
    end < lines.length &&
    (isQuoted(lines[end] as Line) ||
      (isBlank(lines[end] as Line) &&
        isQuoted(lines[nextFilled(lines, end)] ?? (lines[end] as Line))))
  )
    end++;
  const run = lines.slice(start, end);
  const first = run.find((line) => !isBlank(line));
  if (first && isForwardMark(first) && run.every((line) => line.depth === 0)) return end;
  // Within Gmail's container, what stands outside its blockquotes but below the first is an answer in between.
  const firstDeep = run.findIndex((line) => line.depth > 0);
  run.forEach((line, index) => {
    const isAnswer = line.depth === 0 && firstDeep >= 0 && index > firstDeep && !isBlank(line);
    if (!isAnswer) labels[start + index] = "quote";
  });
  return end;
}

function labelSignature(state: State, start: number): number {
  const { lines, labels } = state;
  let end = start + 1;
  let filled = 0;
  while (end < lines.length && !isBreak(lines, end)) {
    if (!isBlank(lines[end] as Line)) filled++;
    if (filled > maxSignatureLines) return start + 1;
    end++;
  }
  mark(labels, { start, end }, "signature");
  return end;
}

function labelSentFrom(state: State, at: number): number {
  const { lines, labels } = state;
  labels[at] = "signature";
  const next = nextFilled(lines, at + 1);
  // A phone's line ends what was typed; what follows without a mark is the quotation.
  if (!state.hasOwn || isBreak(lines, next)) return at + 1;
  mark(labels, { start: next, end: lines.length }, "quote");
  return lines.length;
}

function labelAttribution(state: State, at: number, length: number): number {
  const { lines, labels } = state;
  const next = nextFilled(lines, at + length);
  const following = lines[next];
  const isMarked =
    following !== undefined && (isQuoted(following) || following.depth > (lines[at]?.depth ?? 0));
  if (isMarked) {
    mark(labels, { start: at, end: next }, "attribution");
    return next;
  }
  // Nothing above and nothing marked below: perhaps the answer stands underneath, so everything stays.
  if (!state.hasOwn) return lines.length;
  mark(labels, { start: at, end: lines.length }, "quote");
  return lines.length;
}

/** Splits a line that the reply shares with an attribution, so that every step sees whole lines. */
function splitSharedLines(lines: Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const index =
      at < maxSearchedLines && line.depth === 0 && line.text.includes("On ")
        ? sharedAttributionAt(lines, at)
        : -1;
    if (index < 0) return [line];
    const cut = (text: string): Line => ({ ...line, text: text.trim(), raw: text.trim() });
    return [
      cut(line.text.slice(0, index).replace(/-+\s*$/, "")),
      cut(line.text.slice(index).replace(/^-+\s*/, "")),
    ];
  });
}

/** Lines (possibly split further) with their labels. */
export function labelByRules(given: Line[]): { lines: Line[]; labels: Label[] } {
  const lines = splitSharedLines(given);
  const state: State = { lines, labels: lines.map((): Label => "own"), hasOwn: false };
  const lastIntroduction = given.some((line) => line.depth > 0 && line.raw === line.text)
    ? lastAttribution(lines)
    : -1;
  let at = 0;
  while (at < lines.length) {
    const next = labelFrom(state, at, lastIntroduction);
    if (next === at + 1 && state.labels[at] === "own" && !isBlank(lines[at] as Line))
      state.hasOwn = true;
    at = next;
  }
  absorbRemnants(lines, state.labels);
  const lastQuoted = state.labels.lastIndexOf("quote");
  if (lastQuoted >= 0) state.labels.fill("quote", linkListStart(lines, lastQuoted + 1));
  return { lines, labels: state.labels };
}

function lastAttribution(lines: readonly Line[]): number {
  return lines
    .slice(0, maxSearchedLines)
    .findLastIndex((line, at) => line.depth === 0 && attributionLength(lines, at) > 0);
}

function labelFrom(state: State, at: number, lastIntroduction: number): number {
  const { lines, labels } = state;
  const line = lines[at];
  if (!line) return at + 1;
  const footer = state.hasOwn && at < maxSearchedLines ? footerLength(lines, at) : 0;
  if (footer > 0) {
    // No more than its own paragraph: somebody may have answered below it.
    mark(labels, { start: at, end: at + footer }, "signature");
    return at + footer;
  }
  if (isBlank(line)) {
    if (line.depth > 0) labels[at] = "quote";
    return at + 1;
  }
  if (isForwardMark(line) && line.depth === 0 && line.container !== "quote") return lines.length;
  if (line.container === "signature") {
    labels[at] = "signature";
    return at + 1;
  }
  if (isQuoted(line)) return labelQuotation(state, at, lastIntroduction);
  return at > maxSearchedLines ? at + 1 : labelIntroduction(state, at);
}

/** Labels from a marked line on. */
function labelQuotation(state: State, at: number, lastIntroduction: number): number {
  const { lines, labels } = state;
  const line = lines[at] as Line;
  if (isGroupWiseMark(line) && state.hasOwn) {
    mark(labels, { start: at, end: lines.length }, "quote");
    return lines.length;
  }
  // A blockquote above the real quotation is something the person put in himself.
  const isOwnBlock =
    line.container !== "quote" &&
    line.raw === line.text &&
    at < lastIntroduction &&
    labels[at - 1] !== "attribution";
  return isOwnBlock ? at + 1 : labelQuotedRun(state, at);
}

/** Labels from an unmarked line on, where it introduces a quotation or a signature. */
function labelIntroduction(state: State, at: number): number {
  const { lines, labels } = state;
  const line = lines[at] as Line;
  if (cutLength(lines, at) > 0) {
    if (state.hasOwn) mark(labels, { start: at, end: lines.length }, "quote");
    return lines.length;
  }
  const attribution = attributionLength(lines, at);
  if (attribution > 0) return labelAttribution(state, at, attribution);
  if (isSentFromLine(line)) return labelSentFrom(state, at);
  if (isLinkBelowSignature(line, lines[at - 1])) {
    labels[at] = "signature";
    return at + 1;
  }
  return beginsSignature(lines, at) || isListFooterMark(lines, at)
    ? labelSignature(state, at)
    : at + 1;
}

/** What line wrapping tore off a quoted line, between two quoted lines, belongs to the quotation. */
function absorbRemnants(lines: readonly Line[], labels: Label[]): void {
  for (let at = 1; at + 1 < lines.length; at++) {
    const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
    if (!above || !line || !below || labels[at] !== "own" || isBlank(line)) continue;
    if (
      above.depth === 0 ||
      below.depth === 0 ||
      labels[at - 1] !== "quote" ||
      above.raw.length > 1000
    )
      continue;
    const isOpen = /[(<][^)>]*$/.test(above.raw) && /[)>]/.test(line.text);
    const isTorn =
      above.raw.length >= 64 && /^\p{Ll}/u.test(line.text) && !/[.!?:…]$/.test(above.raw);
    const isBareLink = /^[(<]?https?:\S+[)>]?\s*>?$/.test(line.text);
    if (isOpen || isTorn || isBareLink) labels[at] = "quote";
  }
}
