import { expect, test } from "vitest";
import { fileSize } from "@/lib/words/file-size";

test("sizes are whole kilobytes or few figures of megabytes", () => {
  expect([5, 1_499, 84_200, 999_600, 1_240_000, 25_000_000].map((size) => fileSize(size))).toEqual([
    "1 kB",
    "1 kB",
    "84 kB",
    "1 MB",
    "1.2 MB",
    "25 MB",
  ]);
});

test("a French reader has octets", () => {
  expect(fileSize(12_000, "fr")).toMatch(/^12\sko$/);
});
