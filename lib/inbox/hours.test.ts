import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithinHours, nextChange, type WorkingHours } from "@/lib/inbox/hours";

const hour = 60;
const weekdays = [1, 2, 3, 4, 5];

const office: WorkingHours = {
  isEnabled: true,
  timezone: "Europe/Berlin",
  spans: weekdays.flatMap((day) => [
    { day, from: 9 * hour, to: 12 * hour },
    { day, from: 13 * hour, to: 17 * hour },
  ]),
  holidays: [{ date: "2026-12-25", name: "Christmas" }],
};

const at = (iso: string) => new Date(iso);
const changeAfter = (hours: WorkingHours, iso: string) => nextChange(hours, at(iso))?.toISOString();

test("open in the morning and the afternoon of the inbox's own zone, closed in the break", () => {
  // In winter Berlin is one hour ahead of UTC.
  expect(isWithinHours(office, at("2026-11-23T08:00:00Z"))).toBe(true);
  expect(isWithinHours(office, at("2026-11-23T07:59:59Z"))).toBe(false);
  expect(isWithinHours(office, at("2026-11-23T11:00:00Z"))).toBe(false);
  expect(changeAfter(office, "2026-11-23T11:30:00Z")).toBe("2026-11-23T12:00:00.000Z");
});

test("over a weekend and a holiday the next opening is the first working morning", () => {
  expect(changeAfter(office, "2026-11-20T17:00:00Z")).toBe("2026-11-23T08:00:00.000Z");
  expect(changeAfter(office, "2026-12-24T20:00:00Z")).toBe("2026-12-28T08:00:00.000Z");
  expect(isWithinHours(office, at("2026-12-25T09:00:00Z"))).toBe(false);
});

test("a night shift runs into the next day, but not into a holiday", () => {
  const night: WorkingHours = {
    ...office,
    spans: [{ day: 4, from: 22 * hour, to: 6 * hour }],
  };
  expect(isWithinHours(night, at("2026-11-20T04:00:00Z"))).toBe(true);
  expect(isWithinHours(night, at("2026-11-20T05:00:00Z"))).toBe(false);
  expect(isWithinHours(night, at("2026-12-25T01:00:00Z"))).toBe(false);
});

test("switched off it is open for ever; without any span it is closed for ever", () => {
  const off = { ...office, isEnabled: false };
  expect([
    isWithinHours(off, at("2026-12-25T03:00:00Z")),
    nextChange(off, at("2026-12-25")),
  ]).toEqual([true, null]);
  const never = { ...office, spans: [] };
  expect([
    isWithinHours(never, at("2026-11-23T09:00:00Z")),
    nextChange(never, at("2026-11-23")),
  ]).toEqual([false, null]);
});

const anySpan = fc
  .record({
    day: fc.integer({ min: 0, max: 6 }),
    from: fc.integer({ min: 0, max: 47 }).map((half) => half * 30),
    to: fc.integer({ min: 0, max: 48 }).map((half) => half * 30),
  })
  .filter(({ from, to }) => from !== to);

const anyHours = fc.record({
  isEnabled: fc.constant(true),
  // Zones with half hours, with changes at night, and one that changes by half an hour.
  timezone: fc.constantFrom(
    "Europe/Berlin",
    "Asia/Kathmandu",
    "America/New_York",
    "Australia/Lord_Howe",
  ),
  spans: fc.array(anySpan, { minLength: 1, maxLength: 6 }),
  holidays: fc.array(
    fc.record({
      date: fc.constantFrom("2026-03-29", "2026-10-25", "2026-10-26"),
      name: fc.constant(""),
    }),
    { maxLength: 2 },
  ),
});

// Around the days on which clocks change.
const anyMoment = fc
  .tuple(
    fc.constantFrom("2026-03-27", "2026-03-07", "2026-10-24", "2026-10-31", "2026-10-03"),
    fc.integer({ min: 0, max: 3 * 1440 }),
  )
  .map(([day, minutes]) => new Date(Date.parse(day) + minutes * 60_000));

test("until the next change nothing changes, and then it does", () => {
  fc.assert(
    fc.property(anyHours, anyMoment, (hours, from) => {
      const change = nextChange(hours, from);
      const end = change?.getTime() ?? from.getTime() + 8 * 86_400_000;
      const isOpen = isWithinHours(hours, from);
      for (let moment = from.getTime(); moment < end; moment += 15 * 60_000) {
        if (isWithinHours(hours, new Date(moment)) !== isOpen) return false;
      }
      return (
        change === null ||
        (isWithinHours(hours, change) !== isOpen &&
          isWithinHours(hours, new Date(change.getTime() - 1)) === isOpen)
      );
    }),
    { numRuns: 100 },
  );
});
