import { remember } from "@/server/remember";

type ClockState = { offsetMs: number; onMoved: Array<() => void> };

const state = () => remember<ClockState>("clock", () => ({ offsetMs: 0, onMoved: [] }));

/** The present moment. The only source of time in server code, so that tests can move it. */
export function now(): Date {
  return new Date(Date.now() + state().offsetMs);
}

/** Calls `listener` after the clock was moved, so that sweepers look at once. */
export function onClockMoved(listener: () => void): void {
  state().onMoved.push(listener);
}

/** Moves the clock forward by `ms` milliseconds. */
export function advanceClock(ms: number): void {
  state().offsetMs += ms;
  for (const listener of state().onMoved) listener();
}

/**
 * Lets a parent process that forked us move the clock with `{advanceMs}` and waits for nothing.
 * Without an IPC channel (any ordinary start) there is no way in.
 */
export function listenForClock(): void {
  if (!process.send) return;
  process.on("message", (message: unknown) => {
    if (typeof message !== "object" || message === null || !("advanceMs" in message)) return;
    if (typeof message.advanceMs === "number") advanceClock(message.advanceMs);
    process.send?.({ clockAt: now().toISOString() });
  });
}
