const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let nowMs = 0;

const everyMs = 30_000;

function tick(): void {
  nowMs = Date.now();
  for (const listener of listeners) listener();
}

/** One timer for all relative times on the page; `read` is stable between ticks. */
export const minuteClock = {
  subscribe(listener: () => void): () => void {
    if (listeners.size === 0) timer = setInterval(tick, everyMs);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) clearInterval(timer);
    };
  },
  read(): number {
    if (nowMs === 0 || Date.now() - nowMs > everyMs) nowMs = Date.now();
    return nowMs;
  },
};
