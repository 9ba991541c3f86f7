import { expect, test } from "vitest";
import { hasConditions, readSearch } from "@/lib/words/finding/search-query";

test("conditions are taken out of the words, quoted ones whole", () => {
  expect(readSearch('broken from:"Ada L" kettle label:vip IN:email has:attachment')).toEqual({
    ...{ text: "broken kettle", from: ["Ada L"], labels: ["vip"], place: "email" },
    hasAttachment: true,
  });
});

test("what is no condition of ours is a word", () => {
  const query = "in:moon has:wings https://from:x from: 12:30";
  expect(readSearch(query)).toMatchObject({ text: query, from: [], place: null });
  expect(hasConditions(readSearch(query))).toBe(false);
});
