import type { ReactNode } from "react";

/** Something that can be done from the palette. */
export type Command = {
  /** Unique among its neighbours. */
  id: string;
  title: string;
  section: string;
  icon?: ReactNode;
  /** At the end of the line: what it is about. */
  hint?: string;
  /** Words that were searched for, to be set off in the title. */
  marked?: string;
  /** A key that runs it from anywhere nobody writes; upper case letters are told apart. */
  shortcut?: string;
  /** Further words it is found by. */
  keywords?: string;
  /** One of several that can be on or off. */
  isChecked?: boolean;
  /** The palette stays, for the next one. */
  staysOpen?: boolean;
  /** Known by its key and the list of keys only. */
  isHidden?: boolean;
  run?: () => void;
  /** The choice it opens instead of running. */
  children?: Command[];
};

/** The commands behind a path of ids, and the command whose choice they are. */
export function followPath(
  commands: Command[],
  path: string[],
): { commands: Command[]; parent: Command | null } {
  let level = commands;
  let parent: Command | null = null;
  for (const id of path) {
    const next: Command | undefined = level.find((command) => command.id === id);
    if (!next?.children) return { commands: level, parent };
    parent = next;
    level = next.children;
  }
  return { commands: level, parent };
}
