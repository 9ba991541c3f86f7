/** A block of Markdown as it was written. */
export type MarkdownBlock = {
  kind: "heading" | "paragraph" | "list" | "table" | "code" | "quote" | "rule";
  /** Its lines, joined by line feeds. */
  raw: string;
  /** Of a heading: 1 to 6; else 0. */
  level: number;
};

const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}(#{1,6})\s+\S/;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/;
const rule = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const delimiterRow = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

const isTableStart = (lines: string[], at: number): boolean =>
  (lines[at]?.includes("|") ?? false) &&
  (lines[at + 1]?.includes("-") ?? false) &&
  (lines[at + 1]?.includes("|") ?? false) &&
  delimiterRow.test(lines[at + 1] ?? "");

function kindAt(lines: string[], at: number): MarkdownBlock["kind"] {
  const line = lines[at] ?? "";
  if (fence.test(line)) return "code";
  if (heading.test(line)) return "heading";
  if (rule.test(line)) return "rule";
  if (item.test(line)) return "list";
  if (/^ {0,3}>/.test(line)) return "quote";
  return isTableStart(lines, at) ? "table" : "paragraph";
}

/** The index after the block's last line. */
function endOf(kind: MarkdownBlock["kind"], lines: string[], start: number): number {
  if (kind === "heading" || kind === "rule") return start + 1;
  if (kind === "code") {
    const mark = fence.exec(lines[start] ?? "")?.[1] ?? "```";
    const close = lines.findIndex((line, at) => at > start && line.trim().startsWith(mark));
    return close === -1 ? lines.length : close + 1;
  }
  let at = start + 1;
  while (at < lines.length && goesOn(kind, lines, at)) at++;
  return at;
}

function goesOn(kind: MarkdownBlock["kind"], lines: string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (kind === "list") {
    if (line.trim() !== "") return /^\s/.test(line) || item.test(line) || !isBlank(lines[at - 1]);
    // Blank lines stay within a list that goes on behind them.
    const next = lines[at + 1] ?? "";
    return item.test(next) || /^\s{2,}\S/.test(next);
  }
  if (isBlank(line)) return false;
  if (kind === "table") return line.includes("|");
  if (kind === "quote") return true;
  return kindAt(lines, at) === "paragraph";
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === "";

/** The blocks of a Markdown text in their order. Lists, tables and code stay whole. */
export function splitBlocks(markdown: string): MarkdownBlock[] {
  const lines = markdown.replaceAll(/\r\n?/g, "\n").split("\n");
  const blocks: MarkdownBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at++;
      continue;
    }
    const kind = kindAt(lines, at);
    const end = endOf(kind, lines, at);
    const raw = lines.slice(at, end).join("\n").trimEnd();
    blocks.push({ kind, raw, level: heading.exec(raw)?.[1]?.length ?? 0 });
    at = end;
  }
  return blocks;
}

/** A heading's words without its marks. */
export const headingText = (raw: string): string =>
  raw
    .replace(/^\s*#+\s+/, "")
    .replace(/\s+#+\s*$/, "")
    .trim();
