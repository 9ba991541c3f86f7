/**
 * When an inbox is staffed. Spans are wall-clock times of the inbox's zone; one that ends at or before its beginning
 * runs into the next day. A holiday closes its whole calendar day. Summer time is the zone's business: a span lasts
 * from the wall's first minute of it to its last.
 */
import { z } from "zod";

const minuteOfDay = z.int().min(0).max(1440);

const span = z
  .object({
    /** 0 is Sunday, as in JavaScript. */
    day: z.int().min(0).max(6),
    /** Minutes after midnight. */
    from: minuteOfDay.max(1439),
    to: minuteOfDay,
  })
  .refine(({ from, to }) => from !== to, {
    path: ["to"],
    message: "A time that begins and ends at once is none.",
  });
export type Span = z.infer<typeof span>;

export const workingHours = z.object({
  /** Off: open at all hours. */
  isEnabled: z.boolean(),
  /** IANA. */
  timezone: z.string().min(1).max(64).refine(isZone, "Choose a time zone."),
  spans: z.array(span).max(70),
  holidays: z
    .array(z.object({ date: z.iso.date("Choose a date."), name: z.string().trim().max(80) }))
    .max(200),
});
export type WorkingHours = z.infer<typeof workingHours>;

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
/** Beyond it nobody waits: "closed until further notice". */
const horizonDays = 60;

const walls = new Map<string, Intl.DateTimeFormat>();

function wallFormat(timezone: string): Intl.DateTimeFormat {
  const known = walls.get(timezone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone: timezone,
    hourCycle: "h23",
    ...{ year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
  });
  walls.set(timezone, made);
  return made;
}

/** What a clock on the wall shows, as if it were UTC. */
function wallMs(at: number, timezone: string): number {
  const parts = wallFormat(timezone).formatToParts(at);
  const part = (type: string) => Number(parts.find((entry) => entry.type === type)?.value);
  return Date.UTC(
    ...([part("year"), part("month") - 1, part("day")] as const),
    ...([part("hour"), part("minute"), part("second")] as const),
  );
}

const dateOf = (wall: number) => new Date(wall).toISOString().slice(0, 10);

/** Whether the inbox is staffed at that moment. */
export function isWithinHours(hours: WorkingHours, at: Date): boolean {
  if (!hours.isEnabled) return true;
  const wall = wallMs(at.getTime(), hours.timezone);
  if (hours.holidays.some(({ date }) => date === dateOf(wall))) return false;
  const day = new Date(wall).getUTCDay();
  const minute = Math.floor((wall % dayMs) / minuteMs);
  return hours.spans.some((entry) => {
    const isOvernight = entry.to < entry.from;
    const isToday = entry.day === day && minute >= entry.from;
    if (isToday) return isOvernight || minute < entry.to;
    return isOvernight && (entry.day + 1) % 7 === day && minute < entry.to;
  });
}

/** The next moment at which it opens or closes; null when it stays as it is for the next two months. */
export function nextChange(hours: WorkingHours, at: Date): Date | null {
  if (!hours.isEnabled || hours.spans.length === 0) return null;
  const isOpen = isWithinHours(hours, at);
  const midnight = Math.floor(wallMs(at.getTime(), hours.timezone) / dayMs) * dayMs;
  const minutes = [...new Set([0, ...hours.spans.flatMap(({ from, to }) => [from, to])])];
  for (let day = -1; day <= horizonDays; day += 1) {
    const start = midnight + day * dayMs;
    const moments = minutes.flatMap((minute) =>
      momentsOf(start + minute * minuteMs, hours.timezone),
    );
    const jump = clockChange(start, hours.timezone);
    const later = [...moments, ...(jump === null ? [] : [jump])].filter(
      (moment) => moment > at.getTime(),
    );
    for (const moment of later.sort((left, right) => left - right)) {
      if (isWithinHours(hours, new Date(moment)) !== isOpen) return new Date(moment);
    }
  }
  return null;
}

/** The moments at which the wall shows this: none where the clock jumps over it, two where it is turned back. */
function momentsOf(wall: number, timezone: string): number[] {
  const guesses = [wall - dayMs, wall + dayMs].map(
    (near) => wall - (wallMs(near, timezone) - near),
  );
  return [...new Set(guesses)].filter((moment) => wallMs(moment, timezone) === wall);
}

/** The moment of a day of the wall at which the clock is put forward or back. */
function clockChange(wall: number, timezone: string): number | null {
  const offset = (moment: number) => wallMs(moment, timezone) - moment;
  let [low, high] = [wall - dayMs, wall + 2 * dayMs];
  if (offset(low) === offset(high)) return null;
  while (high - low > minuteMs) {
    const middle = Math.floor((low + high) / 2 / minuteMs) * minuteMs;
    if (offset(middle) === offset(low)) low = middle;
    else high = middle;
  }
  return Math.floor(wallMs(high, timezone) / dayMs) === wall / dayMs ? high : null;
}
