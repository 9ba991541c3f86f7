import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { limitInLots } from "@/server/rate-limit/limit-in-lots";
import { useDatabase } from "@/tests/support/database/database";

useDatabase();

/** How many of `count` attempts at once pass. */
async function tryAtOnce(attempt: () => Promise<void>, count: number): Promise<number> {
  const tried = await Promise.allSettled(Array.from({ length: count }, attempt));
  return tried.filter(({ status }) => status === "fulfilled").length;
}

test("several processes together let no more pass than the window has", async () => {
  const rule = { name: "lots", points: 40, windowSeconds: 60, lot: 10 };
  const [one, other] = [limitInLots(rule), limitInLots(rule)];
  const key = randomUUID();
  const passed = await Promise.all([
    tryAtOnce(() => one(key), 60),
    tryAtOnce(() => other(key), 60),
  ]);
  expect(passed[0] + passed[1]).toBe(40);
  expect(await tryAtOnce(() => one(randomUUID()), 1)).toBe(1);
});

test("what is not asked for costs no row, and what is beyond is refused in the given words", async () => {
  const message = "You are sending very fast.";
  const rule = { name: "unasked", points: 10, windowSeconds: 60, lot: 5, unasked: 3, message };
  const attempt = limitInLots(rule);
  const key = randomUUID();
  const rows = () => systemDb().rateLimit.count({ where: { key: { startsWith: "unasked:" } } });
  expect(await tryAtOnce(() => attempt(key), 3)).toBe(3);
  expect(await rows()).toBe(0);
  expect(await tryAtOnce(() => attempt(key), 20)).toBe(10);
  expect(await rows()).toBe(1);
  await expect(attempt(key)).rejects.toMatchObject({ code: "rate_limited", message });
});
