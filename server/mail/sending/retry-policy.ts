const hourMs = 3_600_000;

/** Provider keys live 24 h: for 20 after the first attempt a repeat is surely known as one. */
const retryForMs = 20 * hourMs;

/** Waits before the 2nd, 3rd … attempt; the last repeats. */
const waitsMs = [10_000, 30_000, 120_000, 600_000, 1_800_000, hourMs];

/** Whether another attempt under the same key is still safe. */
export const mayAttemptAgain = (input: { firstAttemptAt: Date; present: Date }): boolean =>
  input.present.getTime() <= input.firstAttemptAt.getTime() + retryForMs;

/** When the next attempt is due after `attempts` of them; null when it would come too late to be safe. */
export function nextAttemptAt(input: {
  attempts: number;
  firstAttemptAt: Date;
  present: Date;
  /** What the provider asked for. */
  retryAfterMs?: number | undefined;
}): Date | null {
  const wait = waitsMs[Math.min(input.attempts, waitsMs.length) - 1] ?? hourMs;
  const next = new Date(input.present.getTime() + Math.max(wait, input.retryAfterMs ?? 0));
  return mayAttemptAgain({ firstAttemptAt: input.firstAttemptAt, present: next }) ? next : null;
}
