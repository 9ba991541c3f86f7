import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dueAt,
  lookAgainAt,
  presenceCheckMs,
  type Waiting,
} from "@/server/continuity/planning/timing";

const start = Date.UTC(2026, 0, 1);
const at = (seconds: number) => new Date(start + seconds * 1000);
const secondsOf = (moment: Date) => (moment.getTime() - start) / 1000;

const settings = {
  isEnabled: true,
  quietSeconds: 60,
  maxWaitSeconds: 300,
  minIntervalSeconds: 120,
  undoSeconds: 10,
  maxMessages: 20,
};

const waiting = (change: Partial<Waiting> = {}): Waiting => ({
  settings,
  isByEmail: false,
  presence: "away",
  firstUnmailedAt: at(0),
  lastUnmailedAt: at(0),
  lastMailAt: null,
  ...change,
});

test.each([
  ["a single message leaves after the quiet time", {}, 60],
  ["another message starts the quiet time anew", { lastUnmailedAt: at(45) }, 105],
  ["steady talk leaves after the longest wait", { lastUnmailedAt: at(290) }, 300],
  ["a mail shortly before delays the next one", { lastMailAt: at(-10) }, 110],
  ["a mail long before delays nothing", { lastMailAt: at(-500) }, 60],
  ["a visitor on the site gets the longest wait", { presence: "on_site" }, 300],
  ["a reading visitor gets the longest wait", { presence: "reading" }, 300],
  ["who writes by mail gets it after the undo window", { isByEmail: true, lastMailAt: at(-1) }, 10],
  ["immediate mode does not wait for presence", { isByEmail: true, presence: "reading" }, 10],
] as const)("%s", (_name, change, expected) => {
  expect(secondsOf(dueAt(waiting(change)))).toBe(expected);
});

const anyWaiting: fc.Arbitrary<Waiting> = fc
  .record({
    quiet: fc.integer({ min: 0, max: 3600 }),
    more: fc.integer({ min: 0, max: 80_000 }),
    minInterval: fc.integer({ min: 0, max: 86_400 }),
    undo: fc.integer({ min: 0, max: 120 }),
    isByEmail: fc.boolean(),
    presence: fc.constantFrom("away", "on_site", "reading"),
    first: fc.integer({ min: 0, max: 100_000 }),
    span: fc.integer({ min: 0, max: 100_000 }),
    lastMail: fc.option(fc.integer({ min: -100_000, max: 100_000 })),
  })
  .map((given) => ({
    settings: {
      ...settings,
      quietSeconds: given.quiet,
      maxWaitSeconds: given.quiet + given.more,
      minIntervalSeconds: given.minInterval,
      undoSeconds: given.undo,
    },
    isByEmail: given.isByEmail,
    presence: given.presence,
    firstUnmailedAt: at(given.first),
    lastUnmailedAt: at(given.first + given.span),
    lastMailAt: given.lastMail === null ? null : at(given.lastMail),
  }));

const law = (name: string, holds: (given: Waiting) => boolean) =>
  test(name, () => fc.assert(fc.property(anyWaiting, holds)));

law("no mail leaves later than the longest wait, unless another mail has just left", (given) => {
  const { settings: set, firstUnmailedAt, lastMailAt } = given;
  const longest = secondsOf(firstUnmailedAt) + Math.max(set.maxWaitSeconds, set.undoSeconds);
  const afterMail = lastMailAt ? secondsOf(lastMailAt) + set.minIntervalSeconds : longest;
  return secondsOf(dueAt(given)) <= Math.max(longest, afterMail);
});

law("two mails of a chat are at least the minimum interval apart", (given) => {
  if (given.isByEmail || !given.lastMailAt) return true;
  const apart = secondsOf(dueAt(given)) - secondsOf(given.lastMailAt);
  return apart >= given.settings.minIntervalSeconds;
});

law("one more message never makes a mail leave sooner", (given) => {
  const later = new Date(given.lastUnmailedAt.getTime() + 1000);
  return dueAt({ ...given, lastUnmailedAt: later }) >= dueAt(given);
});

law("being on the site never makes a mail leave sooner", (given) => {
  const away = dueAt({ ...given, presence: "away" });
  return dueAt({ ...given, presence: "on_site" }) >= away;
});

law("immediate mode knows neither presence nor the last mail", (given) => {
  const immediate = { ...given, isByEmail: true };
  const bare = { ...immediate, lastMailAt: null, presence: "away" as const };
  return dueAt(immediate).getTime() === dueAt(bare).getTime();
});

law("a mail is never due before its first message was written", (given) => {
  return dueAt(given) >= given.firstUnmailedAt;
});

law("the sweeper looks again when due at the latest, and never in the past", (given) => {
  const present = given.lastUnmailedAt;
  const look = lookAgainAt({ waiting: given, present });
  const latest = Math.max(dueAt(given).getTime(), present.getTime());
  return look >= present && look.getTime() <= latest;
});

law("whoever leaves the site is noticed within the check interval", (given) => {
  const present = given.lastUnmailedAt;
  const look = lookAgainAt({ waiting: given, present }).getTime();
  const dueOnceAway = dueAt({ ...given, presence: "away" }).getTime();
  return look <= Math.max(dueOnceAway, present.getTime() + presenceCheckMs);
});
