export type Span = { kind: "plain" | "bold" | "italic" | "code"; text: string };
export type Block =
  | { kind: "lines"; text: string }
  | { kind: "list"; items: string[]; first: number | null };

// The words begin where the blanks end: one way only to read a line of blanks.
const bullet = /^(?:[-*]|(\d+)\.) +(\S.*)$/s;

/** Lines, and lists of lines that begin with "- ", "* " or "1. ". */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split("\n")) {
    const found = bullet.exec(line);
    const last = blocks.at(-1);
    if (!found) {
      if (last?.kind === "lines") last.text += `\n${line}`;
      else blocks.push({ kind: "lines", text: line });
      continue;
    }
    const number = found[1] === undefined ? null : Number(found[1]);
    const item = found[2] ?? "";
    // Numbers that go on are one list; any other number begins its own.
    const next =
      last?.kind === "list" && last.first !== null ? last.first + last.items.length : null;
    if (last?.kind === "list" && next === number) last.items.push(item);
    else blocks.push({ kind: "list", items: [item], first: number });
  }
  return blocks;
}

// A mark touches the words it is about, and stands beside none: 2 * 3 * 4 and snake_case stay as they are.
// None looks past the next mark of its own kind, so that a text of open marks stays linear.
const marks =
  /(`[^`\n]+`)|(?<![\w*])\*\*(?=\S)((?:[^\n*]|\*(?!\*))+?)(?<=\S)\*\*(?![\w*])|(?<![\w*_])([*_])(?=\S)([^\n*_]+?)(?<=\S)\3(?![\w*_])/g;

/** One line's bold, italic and code. Inside a web address nothing is a mark. */
export function splitMarks(text: string): Span[] {
  const spans: Span[] = [];
  const addresses = text.matchAll(/https?:\/\/\S*/g);
  let address = addresses.next().value;
  let end = 0;
  for (const match of text.matchAll(marks)) {
    while (address && address.index + address[0].length <= match.index)
      address = addresses.next().value;
    if (address && address.index < match.index) continue;
    spans.push({ kind: "plain", text: text.slice(end, match.index) });
    const [whole, code, bold, , italic] = match;
    if (code) spans.push({ kind: "code", text: code.slice(1, -1) });
    else if (bold) spans.push({ kind: "bold", text: bold });
    else spans.push({ kind: "italic", text: italic ?? "" });
    end = match.index + whole.length;
  }
  return [...spans, { kind: "plain" as const, text: text.slice(end) }].filter(
    (span) => span.text !== "",
  );
}
