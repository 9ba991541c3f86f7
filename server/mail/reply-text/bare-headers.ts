/**
 * Header blocks without colons, as Notes writes them: a name alone above its value, or before it. The names are everyday
 * words, so a whole block is asked for: a mailbox, a day, and a subject with another name.
 */

import { hasDate } from "@/server/mail/reply-lines/date-text";
import { isBlank, type Line } from "@/server/mail/reply-lines/line";
import { headerNames } from "@/server/mail/reply-text/vocabulary";

type Kind = keyof typeof headerNames;

const maxLines = 18;
const maxLength = 300;
const address = /[^\s<>()[\]"]+@[^\s<>()[\]"]+/;
const mailboxAlone = /^(?:"[^"]{1,80}"|[^<>@]{0,80})\s*<[^\s<>]+@[^\s<>]+>$/;

const kinds = new Map<string, Kind[]>();
for (const kind of Object.keys(headerNames) as Kind[]) {
  for (const name of headerNames[kind]) kinds.set(name, [...(kinds.get(name) ?? []), kind]);
}

type Bare = { kinds: Kind[]; value: string };

/** A line that is a header's name, or begins with one of at most three words. */
function bareHeaderOf(line: Line): Bare | null {
  if (line.text.length > maxLength) return null;
  const words = line.text.split(/\s+/);
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const found = kinds.get(words.slice(0, count).join(" ").toLowerCase());
    if (found) return { kinds: found, value: words.slice(count).join(" ") };
  }
  return null;
}

/** Who wrote, alone on a line, with the day on it or on the next. */
function isSenderLine(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (text.length > maxLength || !mailboxAlone.test(text)) return false;
  return lines.slice(at + 1, at + 3).some((line) => line.text.length < 60 && hasDate(line.text));
}

type Block = { seen: Set<Kind>; hasDay: boolean; openValues: number };

/** How many lines below a name may be its value: names of recipients stand below each other. */
function valuesBelow({ value }: Bare, kind: Kind): number {
  if (value !== "") return 0;
  return kind === "to" ? 3 : 1;
}

/** Takes a line into the block; false when it does not belong there. */
function take(block: Block, line: Line): boolean {
  const header = bareHeaderOf(line);
  const fresh = header?.kinds.find((kind) => !block.seen.has(kind));
  if (header && fresh) {
    block.seen.add(fresh);
    block.openValues = valuesBelow(header, fresh);
  } else if (block.openValues-- <= 0) return false;
  block.hasDay ||= hasDate(line.text);
  return true;
}

/** Lines, from `start`, of a header block without colons; 0 when there is none. */
export function bareHeadersLength(lines: readonly Line[], start: number): number {
  const first = lines[start];
  if (!first || isBlank(first) || first.text.length > maxLength) return 0;
  const named = bareHeaderOf(first);
  const isNamed = named?.kinds.includes("from") === true && address.test(named.value);
  if (!isNamed && !isSenderLine(lines, start)) return 0;
  // Below a lone sender stand the day and the hour.
  const block: Block = { seen: new Set(), hasDay: false, openValues: isNamed ? 0 : 3 };
  let end = start;
  for (let at = start; at < Math.min(lines.length, start + maxLines); at++) {
    const line = lines[at] as Line;
    if (isBlank(line)) continue;
    if (line.depth !== first.depth || !take(block, line)) break;
    end = at + 1;
  }
  const { seen, hasDay } = block;
  return seen.has("subject") && seen.size >= 2 && hasDay ? end - start : 0;
}
