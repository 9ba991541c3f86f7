import { expect, test } from "vitest";
import { shortDuration } from "@/lib/words/short-duration";

test("a wait is told in minutes, then hours, then days", () => {
  expect(
    [-5, 59_000, 720_000, 5 * 3_600_000, 47 * 3_600_000, 72 * 3_600_000].map(shortDuration),
  ).toEqual(["0m", "0m", "12m", "5h", "47h", "3d"]);
});
