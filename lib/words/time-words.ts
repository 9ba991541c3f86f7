/** Times in words and figures, the same on server and browser: fixed locale, explicit zone, explicit now. */
import { timeLocale } from "@/lib/words/locale";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(timeLocale("en"), { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

/** "14:02" */
export function clockTime(iso: string, zone: string): string {
  return format(zone, { hour: "2-digit", minute: "2-digit" }).format(new Date(iso));
}

/** "Tue, 3 Nov 2026, 14:02": everything, for tooltips. */
export function fullTime(iso: string, zone: string): string {
  return format(zone, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(iso));
}

/** "2026-11-03": sortable, for comparing days. */
export function dayKey(iso: string | number, zone: string): string {
  const parts = format(zone, { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(
    new Date(iso),
  );
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** "Today", "Yesterday", "Tuesday", "3 November", "3 November 2025" */
export function dayName(iso: string, zone: string, nowMs: number): string {
  const key = dayKey(iso, zone);
  if (key === dayKey(nowMs, zone)) return "Today";
  if (key === dayKey(nowMs - dayMs, zone)) return "Yesterday";
  const date = new Date(iso);
  if (nowMs - date.getTime() < 6 * dayMs) return format(zone, { weekday: "long" }).format(date);
  const isThisYear = key.slice(0, 4) === dayKey(nowMs, zone).slice(0, 4);
  return format(zone, {
    day: "numeric",
    month: "long",
    ...(!isThisYear && { year: "numeric" }),
  }).format(date);
}

/** For narrow places: "now", "5m", "14:02" today, "Tue" this week, "3 Nov", "3 Nov 25". */
export function shortTime(iso: string, zone: string, nowMs: number): string {
  const date = new Date(iso);
  const age = nowMs - date.getTime();
  if (age < minuteMs) return "now";
  if (age < hourMs) return `${Math.floor(age / minuteMs)}m`;
  if (dayKey(iso, zone) === dayKey(nowMs, zone)) return clockTime(iso, zone);
  if (age < 6 * dayMs) return format(zone, { weekday: "short" }).format(date);
  const isThisYear = dayKey(iso, zone).slice(0, 4) === dayKey(nowMs, zone).slice(0, 4);
  return format(zone, {
    day: "numeric",
    month: "short",
    ...(!isThisYear && { year: "2-digit" }),
  }).format(date);
}

/** "less than a minute", "3 minutes", "2 hours", "5 days" */
export function duration(ms: number): string {
  if (ms < minuteMs) return "less than a minute";
  if (ms < hourMs) return count(Math.floor(ms / minuteMs), "minute");
  if (ms < 2 * dayMs) return count(Math.floor(ms / hourMs), "hour");
  return count(Math.floor(ms / dayMs), "day");
}

function count(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? "" : "s"}`;
}

/** Cookie with the browser's zone, for the first paint. */
export const zoneCookie = "segue.zone";

/** An IANA zone from an untrusted place; UTC when it is none. */
export function readZone(value: string | undefined): string {
  if (!value) return "UTC";
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

/** "5 min", "1 min 30 s", "2 h 5 min": whole seconds without loss. */
export function exactDuration(seconds: number): string {
  const parts: [number, string][] = [
    [Math.floor(seconds / 3600), "h"],
    [Math.floor((seconds % 3600) / 60), "min"],
    [seconds % 60, "s"],
  ];
  const filled = parts.filter(([amount]) => amount > 0);
  return filled.map(([amount, unit]) => `${amount} ${unit}`).join(" ") || "0 s";
}
