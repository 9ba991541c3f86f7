/**
 * Labels the lines of a reply when the mail it answers is known. What stands in the original is quotation; the block
 * directly above is the attribution, whatever its language; everything else is the person's own, `>` or not.
 */

import { isBlank, isPlaceholder, type Line } from "@/server/mail/reply-lines/line";
import { type Coverage, coverageOf } from "@/server/mail/reply-text/align";
import { isForwardMark } from "@/server/mail/reply-text/header-block";
import { introductionStart } from "@/server/mail/reply-text/introduction";
import type { Label } from "@/server/mail/reply-text/label";
import {
  beginsSignature,
  footerLength,
  isLinkBelowSignature,
  isSentFromLine,
  linkListStart,
} from "@/server/mail/reply-text/signature";

/** Matched words that make unmarked text a quotation: fewer may be chance. */
const enoughWords = 12;
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
      region?.isMarked === true && isMarked(line) && above !== undefined && isMarked(above);
    const hasNoWords = (coverage[at]?.words ?? 0) === 0 || isPlaceholder(line);
    const continues = isBlank(line) || isJoined || hasNoWords;
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

function labelSignatures(lines: readonly Line[], labels: Label[]): void {
  let isInside = false;
  lines.forEach((line, at) => {
    if (labels[at] !== "own") {
      isInside &&= labels[at] === "signature";
      return;
    }
    isInside ||= beginsSignature(lines, at);
    const isApp = isSentFromLine(line) || isLinkBelowSignature(line, lines[at - 1]);
    if (isInside || line.container === "signature" || isApp) labels[at] = "signature";
    else labels.fill("signature", at, at + footerLength(lines, at));
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
  // What the mail program itself names as such needs no proof.
  lines.forEach(({ container }, at) => {
    const isNamed = container === "header" || container === "attribution";
    if (isNamed && labels[at] === "own") labels[at] = "attribution";
  });
  labels.fill("quote", linkListStart(lines, regions.at(-1)?.end ?? lines.length));
  labelSignatures(lines, labels);
  return labels;
}
