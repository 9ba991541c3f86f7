import { expect, test } from "vitest";
import {
  dayName,
  duration,
  exactDuration,
  readZone,
  shortDuration,
  shortTime,
} from "@/lib/words/time-words";

const now = Date.parse("2026-11-05T12:00:00Z");

test("a time in a narrow place says as much as its age asks for", () => {
  const shown = [
    "2026-11-05T11:59:40Z",
    "2026-11-05T11:48:00Z",
    "2026-11-05T08:05:00Z",
    "2026-11-03T10:00:00Z",
    "2026-05-20T10:00:00Z",
    "2024-05-20T10:00:00Z",
  ].map((iso) => shortTime(iso, "UTC", now));
  expect(shown).toEqual(["now", "12m", "08:05", "Tue", "20 May", "20 May 24"]);
});

test("today and yesterday are days of the reader's zone", () => {
  const iso = "2026-11-04T23:30:00Z";
  expect(dayName(iso, "UTC", now)).toBe("Yesterday");
  expect(dayName(iso, "Asia/Kathmandu", now)).toBe("Today");
});

test("durations are whole units, rounded down", () => {
  expect([20_000, 60_000, 3_500_000, 5_400_000, 200_000_000].map((ms) => duration(ms))).toEqual([
    "less than a minute",
    "1 minute",
    "58 minutes",
    "1 hour",
    "2 days",
  ]);
});

test("settings in seconds are shown without loss", () => {
  expect([0, 45, 90, 300, 7_265].map(exactDuration)).toEqual([
    "0 s",
    "45 s",
    "1 min 30 s",
    "5 min",
    "2 h 1 min 5 s",
  ]);
});

test("times are said in the reader's language", () => {
  expect(dayName("2026-11-05T08:00:00Z", "UTC", now, "de")).toBe("Heute");
  expect(shortTime("2026-11-05T11:59:40Z", "UTC", now, "fr")).toBe("maintenant");
  expect(duration(180_000, "pt-BR")).toBe("3 minutos");
});

test("a zone nobody knows is UTC", () => {
  expect([readZone("Mars/Olympus"), readZone(undefined), readZone("Asia/Tokyo")]).toEqual([
    "UTC",
    "UTC",
    "Asia/Tokyo",
  ]);
});

test("a wait is told in minutes, then hours, then days", () => {
  expect(
    [-5, 59_000, 720_000, 5 * 3_600_000, 47 * 3_600_000, 72 * 3_600_000].map(shortDuration),
  ).toEqual(["0m", "0m", "12m", "5h", "47h", "3d"]);
});
