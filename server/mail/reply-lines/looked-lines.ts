import { type Line, lineOf, visible } from "@/server/mail/reply-lines/line";

/**
 * How much of a text is looked at line by line: its beginning and its end. Nobody writes more around a quotation; the
 * bounds make the work on hostile mail constant.
 */
const head = { characters: 200_000, lines: 5_000 };
const tail = { characters: 30_000, lines: 500 };

/** The lines of a text part. The middle of an enormous one is a single line, kept whole in `raw`. */
export function linesOfText(given: string): Line[] {
  const text = given.replace(/\r\n?/g, "\n");
  const headEnd = endOfHead(text);
  if (headEnd === text.length) return split(text);
  const tailStart = Math.max(headEnd, startOfTail(text));
  const middle = text.slice(headEnd, tailStart);
  return [
    ...split(text.slice(0, headEnd).replace(/\n$/, "")),
    ...(middle === "" ? [] : [unreadLine(middle)]),
    ...(tailStart < text.length ? split(text.slice(tailStart)) : []),
  ];
}

const split = (text: string): Line[] => visible(text).split("\n").map(lineOf);

/** A stretch that nobody looks at: it counts as what it begins like. */
export function unreadLine(stretch: string): Line {
  const { depth } = lineOf(stretch.slice(0, 100).split("\n", 1)[0] ?? "");
  return { text: "…", raw: stretch.trimEnd(), depth, container: null, isBelowRule: false };
}

function endOfHead(text: string): number {
  let end = 0;
  for (let count = 0; count < head.lines; count++) {
    const next = text.indexOf("\n", end);
    if (next < 0 || next >= head.characters) break;
    end = next + 1;
  }
  const isShort = text.length <= head.characters && text.indexOf("\n", end) < 0;
  if (isShort) return text.length;
  // One line longer than everything that is looked at.
  return end === 0 ? Math.min(text.length, head.characters) : end;
}

function startOfTail(text: string): number {
  const from = Math.max(0, text.length - tail.characters);
  let start = text.length;
  for (let count = 0; count < tail.lines && start > 0; count++) {
    const before = text.lastIndexOf("\n", start - 2);
    if (before < from) break;
    start = before + 1;
  }
  return start;
}
