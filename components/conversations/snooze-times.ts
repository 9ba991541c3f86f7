import type { Words } from "@/lib/dashboard-words/translate";
export type SnoozeTime = { label: string; until: Date | null };

const morningHour = 9;

/** Times to come back that agents choose most, in the zone of the browser. */
export function snoozeTimes(nowMs: number, t: Words): SnoozeTime[] {
  return [
    { label: t("Until the next reply"), until: null },
    { label: t("One hour"), until: new Date(nowMs + 3_600_000) },
    { label: t("Tomorrow, 9:00"), until: morningIn(nowMs, 1) },
    { label: t("Next Monday, 9:00"), until: morningIn(nowMs, daysToMonday(nowMs)) },
  ];
}

function morningIn(nowMs: number, days: number): Date {
  const day = new Date(nowMs);
  day.setDate(day.getDate() + days);
  day.setHours(morningHour, 0, 0, 0);
  return day;
}

/** 1 to 7: on a Monday it is the next one. */
function daysToMonday(nowMs: number): number {
  return (8 - new Date(nowMs).getDay()) % 7 || 7;
}
