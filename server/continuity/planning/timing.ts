/**
 * When unseen answers leave by mail. Pure: rows in, moments out.
 *   due = max(min(last + quiet, firstUnmailed + maxWait), lastMail + minInterval)
 * Immediate mode (the customer's latest message came by email): only the undo window counts.
 * A visitor still on the site, reading or not, is given until firstUnmailed + maxWait to see it there.
 */
import type { VisitorPresence } from "@/lib/events";
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

const plusSeconds = (moment: Date, seconds: number) => moment.getTime() + seconds * 1000;

/** The moment the mail is due. */
export function dueAt(waiting: Waiting): Date {
  const { settings, firstUnmailedAt, lastUnmailedAt, lastMailAt } = waiting;
  if (waiting.isByEmail) {
    const longest = Math.max(settings.maxWaitSeconds, settings.undoSeconds);
    return new Date(
      Math.min(
        plusSeconds(lastUnmailedAt, settings.undoSeconds),
        plusSeconds(firstUnmailedAt, longest),
      ),
    );
  }
  const latest = plusSeconds(firstUnmailedAt, settings.maxWaitSeconds);
  const due =
    waiting.presence === "away"
      ? Math.min(plusSeconds(lastUnmailedAt, settings.quietSeconds), latest)
      : latest;
  const earliest = lastMailAt ? plusSeconds(lastMailAt, settings.minIntervalSeconds) : due;
  return new Date(Math.max(due, earliest));
}

/** When to look again: when due, or sooner where a visitor may leave the site before. Not before `present`. */
export function lookAgainAt(input: { waiting: Waiting; present: Date }): Date {
  const { waiting, present } = input;
  const due = dueAt(waiting).getTime();
  const dueOnceAway = dueAt({ ...waiting, presence: "away" }).getTime();
  const nextCheck = Math.max(dueOnceAway, present.getTime() + presenceCheckMs);
  return new Date(Math.max(present.getTime(), Math.min(due, nextCheck)));
}
