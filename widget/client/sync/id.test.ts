import { expect, test } from "vitest";
import { z } from "zod";
import { makeId } from "@/widget/client/sync/id";

test("ids are UUIDs that sort in the order of making, also within one millisecond", () => {
  const ids = Array.from({ length: 200 }, () => makeId(1_790_000_000_000));
  expect(z.array(z.uuid()).safeParse(ids).success).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(200);
});
