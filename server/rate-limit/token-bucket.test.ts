import { expect, test } from "vitest";
import { advanceClock } from "@/server/clock";
import { createTokenBuckets } from "@/server/rate-limit/token-bucket";

test("a burst is taken, then one with every second; others are not touched", () => {
  const buckets = createTokenBuckets({ burst: 3, perSecond: 0.5 });
  for (let taken = 0; taken < 3; taken += 1) expect(buckets.take("ada")).toBe(0);
  expect(buckets.take("ada")).toBe(2);
  expect(buckets.take("bob")).toBe(0);
  advanceClock(2_000);
  expect(buckets.take("ada")).toBe(0);
  expect(buckets.take("ada")).toBeGreaterThan(0);
  advanceClock(3_600_000);
  for (let taken = 0; taken < 3; taken += 1) expect(buckets.take("ada")).toBe(0);
  expect(buckets.take("ada")).toBe(2);
});
