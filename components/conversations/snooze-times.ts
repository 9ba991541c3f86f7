export type SnoozeTime = { label: string; until: Date | null };

const morningHour = 9;

/** Times to come back that agents choose most, in the zone of the browser. */
export function snoozeTimes(nowMs: number): SnoozeTime[] {
  return [
    { label: "Until the next reply", until: null },
    { label: "One hour", until: new Date(nowMs + 3_600_000) },
    { label: "Tomorrow, 9:00", until: morningIn(nowMs, 1) },
    { label: "Next Monday, 9:00", until: morningIn(nowMs, daysToMonday(nowMs)) },
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
