const isTableRow = (line: string) => /^\s*\|.*\|\s*$/.test(line);
const isTableRule = (line: string) => /^[\s|:-]+$/.test(line) && line.includes("-");

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/**
 * An article's Markdown in the few marks that messages have (bold, italic, code, lists): links are words and address, a
 * heading is bold, a table's row is an item that names its columns, and pictures are left out.
 */
export function chatText(markdown: string): string {
  const lines: string[] = [];
  let columns: string[] | null = null;
  for (const [at, line] of markdown.split("\n").entries()) {
    if (!isTableRow(line)) {
      columns = null;
      lines.push(asLine(line));
    } else if (columns === null) {
      columns = cellsOf(line);
      // A table without its rule is words between strokes.
      if (!isTableRule(markdown.split("\n")[at + 1] ?? "")) lines.push(asLine(line));
    } else if (!isTableRule(line)) {
      lines.push(`- ${asRow(cellsOf(line), columns)}`);
    }
  }
  return lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

function asRow([name = "", ...values]: string[], [, ...columns]: string[]): string {
  const said = values.flatMap((value, at) => {
    const words = asWords(value);
    return words === "" ? [] : [columns[at] ? `${asWords(columns[at])} ${words}` : words];
  });
  return [asWords(name), said.join(", ")].filter(Boolean).join(": ");
}

function asLine(line: string): string {
  if (/^ {0,3}(?:`{3,}|~{3,})/.test(line)) return "";
  const [, heading] = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line) ?? [];
  if (heading !== undefined) return `**${asWords(heading).replaceAll("**", "")}**`;
  return asWords(line)
    .replace(/^\s*>\s?/, "")
    .replace(/^(\s*)[*+] +/, "$1- ")
    .replace(/^(\s*\d{1,9})\) +/, "$1. ");
}

/** Bold with two strokes only, addresses in full, nothing escaped. */
function asWords(text: string): string {
  return text
    .replaceAll(/!\[[^\][]{0,500}\]\([^()\s]{0,2000}(?: "[^"]{0,500}")?\)/g, "")
    .replaceAll(
      /\[((?:\\.|[^\][\\]){0,500})\]\(([^()\s]{0,2000})(?: "[^"]{0,500}")?\)/g,
      (_, words: string, url: string) => (words === url ? url : `${words} ${inBrackets(url)}`),
    )
    .replaceAll(/(?<![\w_])__(?=\S)([^_\n]{1,1000})__(?![\w_])/g, "**$1**")
    .replaceAll(/\\([\\`*_{}[\]()#+.!|>-])/g, "$1");
}

/** A place within a help centre, or a mail address, is an address too; what cannot be followed is left out. */
const inBrackets = (url: string): string => (/^(?:https?:|mailto:)/.test(url) ? `(${url})` : "");
