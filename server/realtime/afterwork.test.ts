import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAfterwork } from "@/server/realtime/afterwork";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the end waits for what runs, drops what waits, and lets nothing begin", async () => {
  const afterwork = createAfterwork();
  const done: string[] = [];
  const first = Promise.withResolvers<void>();
  afterwork.run("first", async () => {
    await first.promise;
    done.push("first");
    // What a departure leads to, three seconds later.
    afterwork.later("told", 3_000, async () => done.push("told"));
  });
  afterwork.later("waiting", 3_000, async () => done.push("waiting"));
  const ended = afterwork.end().then(() => done.push("ended"));
  afterwork.run("late", async () => done.push("late"));
  first.resolve();
  await ended;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(done).toEqual(["first", "ended"]);
});

test("until then what was put off happens, once, after its time", async () => {
  const afterwork = createAfterwork();
  const work = vi.fn(async () => undefined);
  afterwork.later("told", 3_000, work);
  await vi.advanceTimersByTimeAsync(2_999);
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(work).toHaveBeenCalledTimes(1);
});
