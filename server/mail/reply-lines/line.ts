/** One line of a mail, from its text part or from its HTML, as every later step sees it. */
export type Line = {
  /** Without quote marks and without white space at either end. */
  text: string;
  /** Without white space at the end: what the person would recognise. */
  raw: string;
  /** How deep the line stands in `>` marks or in HTML quote elements; 0 is unquoted. */
  depth: number;
  /** The HTML container the line stands in, where a mail program names it. */
  container: "quote" | "attribution" | "signature" | "header" | null;
  /** A rule or an Outlook border stands directly above. */
  isBelowRule: boolean;
};

const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g;
const quoteMarks = /^(?:[ \t]{0,3}((?:[>|›»][ \t]?)+)|[ \t]{0,8}((?:[A-Z][\w-]{0,11}>[ \t]?)+))/;
/** A row of a table turned to text: `| From | Ada |`. */
const tableRow = /^\|[^|]*(?:\|[^|]*){1,5}\|$/;

/** Takes away characters that nobody sees; white space of every kind becomes a plain blank. */
export function visible(text: string): string {
  return text.replace(invisible, "").replace(/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, " ");
}

/** A line of a text part. Marks are `>`, `|` (Gnus) and `Name>` (Supercite). */
export function lineOf(given: string): Line {
  const raw = given.trimEnd();
  if (raw.length < 600 && tableRow.test(raw)) return lineOfTable(raw);
  const found = quoteMarks.exec(raw);
  const marks = found?.[1] ?? found?.[2] ?? "";
  // ">>> >>> http… <<<" is an ornament, not a quotation.
  const isOrnament = marks !== "" && raw.endsWith("<<");
  const depth = isOrnament ? 0 : (marks.match(/[>|›»]/g)?.length ?? 0);
  const text = (depth > 0 ? raw.slice(raw.indexOf(marks) + marks.length) : raw).trim();
  return { text, raw, depth, container: null, isBelowRule: false };
}

/** Reads as the header line it stands for: "From: Ada". */
function lineOfTable(raw: string): Line {
  const cells = raw.split("|").flatMap((cell) => cell.trim() || []);
  return { text: cells.join(": "), raw, depth: 0, container: null, isBelowRule: false };
}

/** A line of HTML text. */
export function lineOfHtml(input: Omit<Line, "raw">): Line {
  return { ...input, raw: input.text };
}

export const isBlank = (line: Line): boolean => line.text === "";

/** What stands for an image or a link when HTML becomes text: `[Acme]`, `[cid:logo]`, `<https://…>`. */
export function isPlaceholder(line: Line): boolean {
  return line.text.length <= 1000 && /^(?:\[[^\]]*\]|[<(]?https?:\S+[>)]?)$/.test(line.text);
}
