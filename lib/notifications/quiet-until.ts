import type { QuietHours } from "@/lib/schemas/notification";

const minuteMs = 60_000;
const dayMinutes = 24 * 60;

/**
 * When the quiet hours that `at` lies in are over, by the member's own clock; null when it lies in none. Hours that end
 * when they begin are the whole day.
 */
export function quietUntil(hours: QuietHours, at: Date): Date | null {
  if (!hours.isOn) return null;
  const [from, to] = [minutesOf(hours.from), minutesOf(hours.to)];
  const local = localMinutes(at, hours.timezone);
  const isQuiet = from < to ? local >= from && local < to : local >= from || local < to;
  if (!isQuiet) return null;
  const ahead = (to - local + dayMinutes) % dayMinutes || dayMinutes;
  const end = new Date((Math.floor(at.getTime() / minuteMs) + ahead) * minuteMs);
  // Where the clock was moved in between, by as much.
  const drift = to - localMinutes(end, hours.timezone);
  return Math.abs(drift) <= 120 ? new Date(end.getTime() + drift * minuteMs) : end;
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

function localMinutes(at: Date, timeZone: string): number {
  const time = new Intl.DateTimeFormat("en-GB", {
    ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone },
  }).format(at);
  return minutesOf(time);
}
