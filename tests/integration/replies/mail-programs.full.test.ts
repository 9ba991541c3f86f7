import { expect, test } from "vitest";
import { allPrograms, answered, everyWay, misses } from "@/tests/support/replies/ways-to-reply";

test.each(Object.entries(allPrograms))(
  "every answer in every language by %s has only the new words",
  (_, write) => {
    expect(misses(write, answered, everyWay)).toEqual([]);
    expect(misses(write, undefined, everyWay)).toEqual([]);
  },
);
