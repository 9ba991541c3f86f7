import type { DirectoryView } from "@/lib/schemas/desk";
import type { CannedView } from "@/lib/schemas/writing/canned-response";
import { fuzzyFind } from "@/lib/words/finding/fuzzy";

/** What is being looked for at the cursor: "/ret" or "@gra". */
export type Trigger = { sign: "/" | "@"; query: string; from: number; to: number };

export type Suggestion = { id: string; title: string; hint: string; insert: string };

const most = 8;

/** The word before the cursor that asks for suggestions; only notes call people by name. */
export function findTrigger(text: string, caret: number, isNote: boolean): Trigger | null {
  const found = /(?:^|\s)([/@])([^\s/@]{0,40})$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const sign = found[1] === "@" ? "@" : "/";
  if (sign === "@" && !isNote) return null;
  const query = found[2] ?? "";
  return { sign, query, from: caret - query.length - 1, to: caret };
}

export function listSuggestions(
  trigger: Trigger,
  directory: DirectoryView,
  fill: (text: string) => string,
): Suggestion[] {
  if (trigger.sign === "@") {
    const people = [
      ...directory.members.map(({ id, name }) => ({ id, name, hint: "" })),
      ...directory.teams.map(({ id, name }) => ({ id, name, hint: "team" })),
    ];
    return fuzzyFind(people, trigger.query, ({ name }) => name)
      .slice(0, most)
      .map(({ id, name, hint }) => ({ id, title: name, hint, insert: `@${name} ` }));
  }
  return findCanned(directory.canned, trigger.query).map(({ id, shortcut, text }) => ({
    ...{ id, title: `/${shortcut}`, hint: text.replaceAll(/\s+/g, " "), insert: fill(text) },
  }));
}

/** The shortcut counts before the words of the text. */
function findCanned(canned: CannedView[], query: string): CannedView[] {
  const byShortcut = fuzzyFind(canned, query, ({ shortcut }) => shortcut);
  const byText = canned.filter(
    ({ id, text }) =>
      query.length > 2 &&
      text.toLowerCase().includes(query.toLowerCase()) &&
      !byShortcut.some((other) => other.id === id),
  );
  return [...byShortcut, ...byText].slice(0, most);
}

/** Ids of everybody a note calls by name; a team stands for its members. */
export function findMentions(text: string, { members, teams }: DirectoryView): string[] {
  const isCalled = ({ name }: { name: string }) =>
    new RegExp(`@${escaped(name)}(?![\\p{L}\\p{N}])`, "iu").test(text);
  const called = [
    ...members.filter(isCalled).map(({ id }) => id),
    ...teams.filter(isCalled).flatMap(({ memberIds }) => memberIds),
  ];
  return [...new Set(called)];
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
