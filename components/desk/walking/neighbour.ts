import type { DeskState } from "@/components/desk/state/desk";

/** The number of the conversation above or below the open one; the first when none is open. */
export function neighbour({ list, open, conversations }: DeskState, step: 1 | -1): number | null {
  const at = open?.id ? list.ids.indexOf(open.id) : -1;
  const id = at === -1 ? list.ids[0] : list.ids[at + step];
  return id ? (conversations[id]?.number ?? null) : null;
}
