import type { Desk } from "@/components/desk/state/desk";
import { loadThread } from "@/components/desk/state/open-conversation";
import { neighbour } from "@/components/desk/walking/neighbour";

/** Nothing is fetched for whoever only walks past. */
const restMs = 400;

/** Loads what J and K would open next, so that it is painted at once. Returns what ends it. */
export function prefetchNeighbours(desk: Desk): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void fetchBoth(desk), restMs);
  };
  const ended = desk.store.subscribe((state, before) => {
    if (state.open?.id !== before.open?.id && state.open?.state === "ready") look();
  });
  look();
  return () => {
    clearTimeout(timer);
    ended();
  };
}

async function fetchBoth(desk: Desk): Promise<void> {
  for (const step of [1, -1] as const) {
    const { conversations, threads, ...state } = desk.store.getState();
    if (state.open?.state !== "ready") return;
    const number = neighbour({ ...state, conversations, threads }, step);
    const known = Object.values(conversations).find((item) => item.number === number);
    if (number !== null && known && !threads[known.id]) await loadThread(desk, number);
  }
}
