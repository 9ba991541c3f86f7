import { beforeEach, expect, test, vi } from "vitest";
import { createSeenTracker, type SeenTracker } from "@/widget/client/reading/seen";

let clock = 0;
let isDelivered = true;
let reports: number[] = [];
let leaving: number[] = [];
let seen: number[] = [];
let tracker: SeenTracker;

beforeEach(() => {
  vi.useFakeTimers();
  clock = 1_000_000;
  isDelivered = true;
  [reports, leaving, seen] = [[], [], []];
  tracker = createSeenTracker({
    now: () => clock,
    report: async ({ seq }) => {
      reports.push(seq);
      return isDelivered;
    },
    reportOnLeaving: ({ seq }) => leaving.push(seq),
    onSeen: ({ seq }) => seen.push(seq),
  });
  tracker.show({ id: "conversation", seenSeq: 3 });
});

/** Widget open, tab visible, message 5 in view, a hand on the mouse: all that it takes. */
const conditions = {
  open: () => tracker.setOpen(true),
  visible: () => tracker.setTabVisible(true),
  inView: () => tracker.setInView(5, true),
  human: () => tracker.human(),
};

test("a message counts as seen when all conditions hold, in whatever order they came", () => {
  const orders = [
    ["open", "visible", "inView", "human"],
    ["human", "inView", "visible", "open"],
    ["inView", "human", "open", "visible"],
  ] as const;
  for (const order of orders) {
    tracker.setOpen(false);
    tracker.show({ id: order.join(), seenSeq: 3 });
    for (const condition of order) conditions[condition]();
    expect(seen.at(-1)).toBe(5);
  }
});

test.for(["open", "visible", "inView", "human"] as const)(
  "nothing is seen without: %s",
  (missing) => {
    for (const [name, meet] of Object.entries(conditions)) if (name !== missing) meet();
    expect(seen).toEqual([]);
  },
);

test("a sign of a human counts for a minute", () => {
  conditions.human();
  clock += 60_001;
  conditions.open();
  conditions.visible();
  conditions.inView();
  expect(seen).toEqual([]);
  conditions.human();
  expect(seen).toEqual([5]);
});

test("the watermark is the highest in view and never goes back", async () => {
  for (const meet of Object.values(conditions)) meet();
  tracker.setInView(4, true);
  tracker.setInView(5, false);
  tracker.setInView(9, true);
  expect(seen).toEqual([5, 9]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reports).toEqual([9]);
});

test("what the server already has is not told again", async () => {
  tracker.show({ id: "conversation", seenSeq: 5 });
  for (const meet of Object.values(conditions)) meet();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reports).toEqual([]);
});

test("what could not be delivered leaves with the page, or with the next report", async () => {
  isDelivered = false;
  for (const meet of Object.values(conditions)) meet();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reports).toEqual([5]);
  tracker.setTabVisible(false);
  expect(leaving).toEqual([5]);
  isDelivered = true;
  await tracker.flush();
  expect(reports).toEqual([5, 5]);
  await tracker.flush();
  expect(reports).toEqual([5, 5]);
});

test("a report that nobody acknowledged is repeated, ever less often, until one is", async () => {
  isDelivered = false;
  for (const meet of Object.values(conditions)) meet();
  await vi.advanceTimersByTimeAsync(250 + 2_000 + 4_000 + 8_000);
  expect(reports).toEqual([5, 5, 5, 5]);
  isDelivered = true;
  await vi.advanceTimersByTimeAsync(16_000);
  expect(reports).toHaveLength(5);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(reports).toHaveLength(5);
});

test("a message in view in a hidden tab is seen when the tab comes back with a human", () => {
  conditions.open();
  tracker.setTabVisible(false);
  conditions.inView();
  conditions.human();
  expect(seen).toEqual([]);
  conditions.visible();
  expect(seen).toEqual([5]);
});
