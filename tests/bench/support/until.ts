import { setTimeout as sleep } from "node:timers/promises";

/** Waits until `isSo` holds, looking every 20 ms. @throws Error naming `what` after `seconds`. */
export async function until(
  what: string,
  isSo: () => Promise<boolean>,
  seconds = 60,
): Promise<void> {
  const endAt = performance.now() + seconds * 1000;
  while (!(await isSo())) {
    if (performance.now() > endAt) throw new Error(`Not within ${seconds} s: ${what}.`);
    await sleep(20);
  }
}
