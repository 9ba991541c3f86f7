type Clock = { subscribe: (listener: () => void) => () => void; read: () => number };

/** One timer for everything on the page that shows a moving time; `read` is stable between ticks. */
function createClock(everyMs: number): Clock {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let nowMs = 0;
  const tick = () => {
    nowMs = Date.now();
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener) {
      if (listeners.size === 0) timer = setInterval(tick, everyMs);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearInterval(timer);
      };
    },
    read() {
      if (Date.now() - nowMs > everyMs) nowMs = Date.now();
      return nowMs;
    },
  };
}

export const clocks = { halfMinute: createClock(30_000), second: createClock(1_000) };
