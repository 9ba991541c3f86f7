import type { Desk } from "@/components/desk/state/desk";

/** Chooses a conversation of the list, or leaves it out again. */
export function toggleChosen({ store }: Desk, id: string): void {
  const selected = new Set(store.getState().selected);
  if (!selected.delete(id)) selected.add(id);
  store.setState({ selected, chosenFilter: null });
}

/** Chooses everything between the one chosen last and this one. */
export function chooseUpTo(desk: Desk, id: string): void {
  const { selected, list } = desk.store.getState();
  const last = [...selected].at(-1);
  const [from, to] = [list.ids.indexOf(last ?? id), list.ids.indexOf(id)];
  if (from === -1 || to === -1) {
    toggleChosen(desk, id);
    return;
  }
  const between = list.ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  const chosen = new Set([...selected, ...between, id]);
  desk.store.setState({ selected: chosen, chosenFilter: null });
}

export function chooseAll({ store }: Desk): void {
  store.setState({ selected: new Set(store.getState().list.ids), chosenFilter: null });
}

/** Chooses whatever the list would show, loaded or not. */
export function chooseMatching(desk: Desk): void {
  chooseAll(desk);
  desk.store.setState(({ list }) => ({ chosenFilter: list.filter }));
}

export function chooseNone({ store }: Desk): void {
  if (store.getState().selected.size > 0) {
    store.setState({ selected: new Set(), chosenFilter: null });
  }
}
