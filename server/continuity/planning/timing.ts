/**
 * When unseen answers leave by mail. Pure: rows in, moments out.
 *   due = max(min(last + quiet, firstUnmailed + maxWait), lastMail + minInterval)
 * Immediate mode (the customer's latest message came by email): only the undo window counts.
 * A visitor still on the site, reading or not, is given until firstUnmailed + maxWait to see it there.
 */
import type { VisitorPresence } from "@/lib/events";
import { type LeavingRule, leavesAtMs } from "@/lib/leaving";
import type { ContinuitySettings } from "@/lib/schemas/inbox-settings";

export type Waiting = {
  settings: ContinuitySettings;
  /** Immediate mode. */
  isByEmail: boolean;
  presence: VisitorPresence;
  firstUnmailedAt: Date;
  lastUnmailedAt: Date;
  lastMailAt: Date | null;
};

/** How long a visitor who leaves can go unnoticed by the sweeper. */
export const presenceCheckMs = 10_000;

const plusSeconds = (moment: Date | null, seconds: number) =>
  moment && moment.getTime() + seconds * 1000;

/** By what the mail of an answer leaves; `firstUnmailedAt` is null while none waits. */
export function leavingRule(
  waiting: Omit<Waiting, "firstUnmailedAt" | "lastUnmailedAt"> & { firstUnmailedAt: Date | null },
): LeavingRule {
  const { settings, presence, firstUnmailedAt, lastMailAt } = waiting;
  const { quietSeconds, maxWaitSeconds, minIntervalSeconds, undoSeconds } = settings;
  if (waiting.isByEmail) {
    const longest = Math.max(maxWaitSeconds, undoSeconds);
    const notAfterMs = plusSeconds(firstUnmailedAt, longest);
    return { waitSeconds: undoSeconds, notAfterMs, notBeforeMs: null };
  }
  return {
    waitSeconds: presence === "away" ? quietSeconds : maxWaitSeconds,
    notAfterMs: plusSeconds(firstUnmailedAt, maxWaitSeconds),
    notBeforeMs: plusSeconds(lastMailAt, minIntervalSeconds),
  };
}

/** The moment the mail is due. */
export function dueAt(waiting: Waiting): Date {
  return new Date(leavesAtMs(leavingRule(waiting), waiting.lastUnmailedAt.getTime()));
}

/** When to look again: when due, or sooner where a visitor may leave the site before. Not before `present`. */
export function lookAgainAt(input: { waiting: Waiting; present: Date }): Date {
  const { waiting, present } = input;
  const due = dueAt(waiting).getTime();
  const dueOnceAway = dueAt({ ...waiting, presence: "away" }).getTime();
  const nextCheck = Math.max(dueOnceAway, present.getTime() + presenceCheckMs);
  return new Date(Math.max(present.getTime(), Math.min(due, nextCheck)));
}
