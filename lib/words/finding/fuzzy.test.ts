import { expect, test } from "vitest";
import { fuzzyFind, fuzzyScore } from "@/lib/words/finding/fuzzy";

const find = (items: string[], query: string) => fuzzyFind(items, query, (item) => item);

test("what begins with the letters comes before what has them inside", () => {
  expect(find(["Greeting", "Tell the return address", "Returns"], "ret")).toEqual([
    "Returns",
    "Tell the return address",
  ]);
});

test("case and accents do not count, and letters may be left out between", () => {
  expect(find(["Café hours", "Refund"], "CAFE")).toEqual(["Café hours"]);
  expect(find(["shipping-times", "refund"], "shtm")).toEqual(["shipping-times"]);
});

test("words may come in any order, and no letters fit all", () => {
  expect(find(["assign to Grace Hopper"], "grace assign")).toEqual(["assign to Grace Hopper"]);
  expect(find(["a", "b"], " ")).toEqual(["a", "b"]);
  expect(fuzzyScore("xyz", "assign")).toBe(0);
});
