/**
 * Labels the lines of a reply when the mail it answers is known. What stands in the original is quotation; the block
 * directly above is the attribution, whatever its language; everything else is the person's own, `>` or not.
 */
import { type Coverage, coverageOf } from "@/server/mail/reply-text/align";
import { attributionLength } from "@/server/mail/reply-text/attribution";
import {
  headerBlockLength,
  isForwardMark,
  isOriginalMark,
  isRule,
} from "@/server/mail/reply-text/header-block";
import type { Label } from "@/server/mail/reply-text/label";
import { isBlank, type Line } from "@/server/mail/reply-text/line";
import {
  isLinkListLine,
  isSentFromLine,
  isSignatureMark,
} from "@/server/mail/reply-text/signature";

/** Matched words that make unmarked text a quotation: fewer may be chance. */
const enoughWords = 12;
/** Own lines that may stand between two quoted ones and still be wrapping or a cut-off preview, when marked. */
const maxAttributionLines = 7;
/** Quotations looked at for an introduction: more are answers in between, which have none. */
const maxIntroductions = 20;

type Region = { start: number; end: number; matched: number; isMarked: boolean };

const isMarked = (line: Line): boolean => line.depth > 0 || line.container === "quote";

function isFromOriginal(coverage: Coverage | undefined, line: Line): boolean {
  if (!coverage || coverage.words === 0) return false;
  return coverage.matched / coverage.words >= (isMarked(line) ? 0.5 : 0.8);
}

/** Runs of lines from the original; blank lines and marked lines in between do not end a run. */
function findRegions(lines: readonly Line[], coverage: readonly Coverage[]): Region[] {
  const regions: Region[] = [];
  let region: Region | null = null;
  lines.forEach((line, at) => {
    const matched = coverage[at]?.matched ?? 0;
    if (isFromOriginal(coverage[at], line)) {
      region ??= { start: at, end: at, matched: 0, isMarked: false };
      region.end = at + 1;
      region.matched += matched;
      region.isMarked ||= isMarked(line);
      return;
    }
    // Unknown marked words continue a quotation only without a gap: across one they may be the person's own.
    const above = lines[at - 1];
    const isJoined =
      region !== null &&
      region.isMarked &&
      isMarked(line) &&
      above !== undefined &&
      isMarked(above);
    const continues = isBlank(line) || isJoined || (coverage[at]?.words ?? 0) === 0;
    if (continues || !region) return;
    regions.push(region);
    region = null;
  });
  if (region) regions.push(region);
  return regions.filter((found) => found.isMarked || found.matched >= enoughWords);
}

/** Marked lines that touch a region belong to it: a preview cut in mid-word, an older message inside the quotation. */
function widen(region: Region, lines: readonly Line[]): Region {
  if (!region.isMarked) return region;
  let { start, end } = region;
  const touches = (line: Line | undefined): boolean => line !== undefined && isMarked(line);
  while (touches(lines[start - 1])) start--;
  while (touches(lines[end])) end++;
  return { ...region, start, end };
}

const introduces = (text: string): boolean =>
  text.length <= 400 &&
  (/[:：]\s*[-_*]*$/.test(text) ||
    /[^\s<>]+@[^\s<>]+/.test(text) ||
    /\d{1,4}[./:年-]\s?\d{1,2}/.test(text));

/** Where the introduction of a quotation that starts at `start` begins; `start` itself when there is none. */
function introductionStart(lines: readonly Line[], start: number): number {
  let at = start;
  while (at > 0 && isBlank(lines[at - 1] as Line)) at--;
  const bottom = at;
  for (let from = Math.max(0, bottom - maxAttributionLines - 4); from < bottom; from++) {
    const line = lines[from];
    if (!line || isBlank(line)) continue;
    const attribution = attributionLength(lines.slice(0, start + 1), from);
    const headers = headerBlockLength(lines, from, from > 0 && isRule(lines[from - 1] as Line));
    if (attribution > 0 && from + attribution >= bottom) return aboveSeparators(lines, from);
    if (headers > 0 && from + headers >= bottom) return aboveSeparators(lines, from);
  }
  const block = blockAbove(lines, bottom);
  const isIntroduction =
    block < bottom &&
    bottom - block <= 4 &&
    introduces(lines[bottom - 1]?.text ?? "") &&
    hasNumber(lines.slice(block, bottom));
  return isIntroduction
    ? aboveSeparators(lines, lastParagraphLine(lines, block, bottom))
    : aboveSeparators(lines, bottom) < bottom
      ? aboveSeparators(lines, bottom)
      : start;
}

const hasNumber = (lines: readonly Line[]): boolean =>
  lines.some((line) => /\d/.test(line.text) || line.text.includes("@"));

function blockAbove(lines: readonly Line[], bottom: number): number {
  let at = bottom;
  while (at > 0 && !isBlank(lines[at - 1] as Line)) at--;
  return at;
}

/** Within the paragraph above a quotation, the first line that can belong to an attribution. */
function lastParagraphLine(lines: readonly Line[], block: number, bottom: number): number {
  for (let at = block; at < bottom; at++) {
    if (introduces(lines[at]?.text ?? "") || /\d/.test(lines[at]?.text ?? "")) return at;
  }
  return bottom - 1;
}

/** Takes in rules and "Original Message" lines, and blanks between, that stand directly above. */
function aboveSeparators(lines: readonly Line[], from: number): number {
  let at = from;
  for (let next = from - 1; next >= 0; next--) {
    const line = lines[next];
    if (!line) break;
    if (isBlank(line)) continue;
    if (
      !isRule(line) &&
      !isOriginalMark(lines, next) &&
      !/^[-=_*]{2,}\s?\p{L}[^-=_]*\s?[-=_*]{2,}$/u.test(line.text)
    )
      break;
    at = next;
  }
  return at;
}

function labelTail(lines: readonly Line[], labels: Label[], from: number): void {
  const tail = lines.slice(from).filter((line) => !isBlank(line));
  if (tail.length > 0 && tail.every(isLinkListLine)) labels.fill("quote", from);
}

function labelSignatures(lines: readonly Line[], labels: Label[]): void {
  let isInside = false;
  lines.forEach((line, at) => {
    if (labels[at] !== "own") {
      isInside = false;
      return;
    }
    if (isSignatureMark(line)) isInside = true;
    if (isInside || line.container === "signature" || isSentFromLine(line))
      labels[at] = "signature";
  });
}

/**
 * Labels for `lines`, or null when so little of the original stands in them that the rules must decide alone.
 * @param original the lines of the answered mail's text part and of its HTML part, one after the other
 */
export function labelWithOriginal(lines: Line[], original: readonly Line[]): Label[] | null {
  if (lines.some((line) => line.depth === 0 && isForwardMark(line))) return null;
  const regions = findRegions(lines, coverageOf(lines, original)).map((region) =>
    widen(region, lines),
  );
  if (regions.length === 0) return null;
  const labels = lines.map((): Label => "own");
  for (const region of regions) labels.fill("quote", region.start, region.end);
  for (const region of regions.slice(0, maxIntroductions)) {
    const introduction = introductionStart(lines, region.start);
    for (let at = introduction; at < region.start; at++) {
      if (labels[at] === "own") labels[at] = "attribution";
    }
  }
  labelTail(lines, labels, regions.at(-1)?.end ?? lines.length);
  labelSignatures(lines, labels);
  return labels;
}
