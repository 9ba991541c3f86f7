import fc from "fast-check";
import { expect, test } from "vitest";
import { nextAttemptAt } from "@/server/mail/sending/retry-policy";

const start = new Date("2026-01-01T00:00:00Z");
const hourMs = 3_600_000;
const after = (ms: number) => new Date(start.getTime() + ms);

test("attempts wait longer and longer, an hour at most", () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 50].map((attempts) => {
    const next = nextAttemptAt({ attempts, firstAttemptAt: start, present: start });
    return next && (next.getTime() - start.getTime()) / 1000;
  });
  expect(waits).toEqual([10, 30, 120, 600, 1800, 3600, 3600, 3600]);
});

test("a provider's wish to wait longer is granted", () => {
  const next = nextAttemptAt({
    attempts: 1,
    firstAttemptAt: start,
    present: start,
    retryAfterMs: 90_000,
  });
  expect(next).toEqual(after(90_000));
});

test("no attempt is planned for more than 20 hours after the first", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 30 * hourMs }),
      fc.option(fc.integer({ min: 0, max: 30 * hourMs }), { nil: undefined }),
      (attempts, elapsed, retryAfterMs) => {
        const next = nextAttemptAt({
          attempts,
          firstAttemptAt: start,
          present: after(elapsed),
          retryAfterMs,
        });
        return next === null || (next > after(elapsed) && next <= after(20 * hourMs));
      },
    ),
  );
});
