import { expect, test } from "vitest";
import { quietUntil } from "@/lib/notifications/quiet-until";

const hours = (from: string, to: string, timezone = "UTC") => ({ isOn: true, from, to, timezone });
const until = (given: ReturnType<typeof hours>, at: string) =>
  quietUntil(given, new Date(at))?.toISOString() ?? null;

test("a night reaches over midnight", () => {
  expect(until(hours("22:00", "07:00"), "2026-11-23T23:15:30Z")).toBe("2026-11-24T07:00:00.000Z");
  expect(until(hours("22:00", "07:00"), "2026-11-24T06:59:59Z")).toBe("2026-11-24T07:00:00.000Z");
  expect(until(hours("22:00", "07:00"), "2026-11-24T07:00:00Z")).toBeNull();
  expect(until(hours("22:00", "07:00"), "2026-11-24T21:59:00Z")).toBeNull();
});

test("the clock is the member's own", () => {
  expect(until(hours("12:00", "13:00", "Asia/Kathmandu"), "2026-11-23T06:30:00Z")).toBe(
    "2026-11-23T07:15:00.000Z",
  );
});

test("a night in which clocks are moved still ends in the morning", () => {
  expect(until(hours("22:00", "07:00", "Europe/Berlin"), "2026-10-24T21:00:00Z")).toBe(
    "2026-10-25T06:00:00.000Z",
  );
});

test("hours that end when they begin are the whole day, and those switched off are none", () => {
  expect(until(hours("09:00", "09:00"), "2026-11-23T09:00:00Z")).toBe("2026-11-24T09:00:00.000Z");
  expect(until({ ...hours("00:00", "23:59"), isOn: false }, "2026-11-23T09:00:00Z")).toBeNull();
});
