import { describe, expect, test } from "vitest";
import { programs } from "@/tests/support/replies/mail-programs";
import {
  allPrograms,
  answered,
  begunLikeQuote,
  misses,
  someWays,
} from "@/tests/support/replies/ways-to-reply";

const each = Object.entries(allPrograms).map(
  ([name, write], index) => [name, write, index] as const,
);

describe("a reply with the answered mail at hand has only the new words", () => {
  test.each(each)("%s", (_, write, index) => {
    expect(misses(write, answered, someWays(index))).toEqual([]);
  });

  test.each(Object.entries(programs))("%s, begun like a quotation", (_, write) => {
    expect(misses(write, answered, begunLikeQuote)).toEqual([]);
  });
});

describe("a reply without the answered mail has only the new words", () => {
  test.each(each)("%s", (_, write, index) => {
    expect(misses(write, undefined, someWays(index + 1))).toEqual([]);
  });
});
