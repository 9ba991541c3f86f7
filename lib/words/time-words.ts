/** Times in words and figures, the same on server and browser: explicit language, zone and now. */

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** The tag of those who name none: the dashboard's English, with 24 hours. */
const english = "en-GB";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(
  zone: string,
  options: Intl.DateTimeFormatOptions,
  tag = english,
): Intl.DateTimeFormat {
  const key = tag + zone + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag, { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

/** "14:02" */
export function clockTime(iso: string, zone: string, tag = english): string {
  return format(zone, { hour: "2-digit", minute: "2-digit" }, tag).format(new Date(iso));
}

/** "Tue, 3 Nov 2026, 14:02": everything, for tooltips. */
export function fullTime(iso: string, zone: string, tag = english): string {
  const options: Intl.DateTimeFormatOptions = {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  };
  return format(zone, options, tag).format(new Date(iso));
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
export function dayName(iso: string, zone: string, nowMs: number, tag = english): string {
  const key = dayKey(iso, zone);
  if (key === dayKey(nowMs, zone)) return capital(relative(0, "day", tag), tag);
  if (key === dayKey(nowMs - dayMs, zone)) return capital(relative(-1, "day", tag), tag);
  const date = new Date(iso);
  if (nowMs - date.getTime() < 6 * dayMs)
    return format(zone, { weekday: "long" }, tag).format(date);
  const isThisYear = key.slice(0, 4) === dayKey(nowMs, zone).slice(0, 4);
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "long" };
  return format(zone, isThisYear ? options : { ...options, year: "numeric" }, tag).format(date);
}

/** For narrow places: "now", "5m", "14:02" today, "Tue" this week, "3 Nov", "3 Nov 25". */
export function shortTime(iso: string, zone: string, nowMs: number, tag = english): string {
  const date = new Date(iso);
  const age = nowMs - date.getTime();
  if (age < minuteMs) return relative(0, "second", tag);
  if (age < hourMs) return unitWords(Math.floor(age / minuteMs), "minute", "narrow", tag);
  if (dayKey(iso, zone) === dayKey(nowMs, zone)) return clockTime(iso, zone, tag);
  if (age < 6 * dayMs) return format(zone, { weekday: "short" }, tag).format(date);
  const isThisYear = dayKey(iso, zone).slice(0, 4) === dayKey(nowMs, zone).slice(0, 4);
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "short" };
  return format(zone, isThisYear ? options : { ...options, year: "2-digit" }, tag).format(date);
}

/** "less than a minute", "3 minutes", "2 hours", "5 days" */
export function duration(ms: number, tag = english): string {
  if (ms < minuteMs) return moments[tag] ?? "less than a minute";
  if (ms < hourMs) return unitWords(Math.floor(ms / minuteMs), "minute", "long", tag);
  if (ms < 2 * dayMs) return unitWords(Math.floor(ms / hourMs), "hour", "long", tag);
  return unitWords(Math.floor(ms / dayMs), "day", "long", tag);
}

const moments: Record<string, string> = {
  de: "weniger als einer Minute",
  fr: "moins d’une minute",
  es: "menos de un minuto",
  "pt-BR": "menos de um minuto",
  ar: "أقل من دقيقة",
};

function unitWords(
  count: number,
  unit: string,
  unitDisplay: "long" | "short" | "narrow",
  tag: string,
): string {
  return new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay }).format(count);
}

const relative = (amount: number, unit: "day" | "second", tag: string): string =>
  new Intl.RelativeTimeFormat(tag, { numeric: "auto" }).format(amount, unit);

const capital = (words: string, tag: string): string =>
  words.charAt(0).toLocaleUpperCase(tag) + words.slice(1);

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

/** "5 min", "1 min 30 s", "2 h 5 min": whole seconds without loss, in symbols that need no language. */
export function exactDuration(seconds: number): string {
  const parts: [number, string][] = [
    [Math.floor(seconds / 3600), "h"],
    [Math.floor((seconds % 3600) / 60), "min"],
    [seconds % 60, "s"],
  ];
  const filled = parts.filter(([amount]) => amount > 0);
  return filled.map(([amount, unit]) => `${amount} ${unit}`).join(" ") || "0 s";
}

/** "0m", "12m", "5h", "3d": how long something has lasted, in the space of a word. */
export function shortDuration(ms: number): string {
  if (ms < hourMs) return `${Math.max(0, Math.floor(ms / minuteMs))}m`;
  return ms < 2 * dayMs ? `${Math.floor(ms / hourMs)}h` : `${Math.floor(ms / dayMs)}d`;
}
