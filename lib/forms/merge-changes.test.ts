import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeChanges } from "@/lib/forms/merge-changes";

const object = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.jsonValue({ maxDepth: 2 }));

test("a part changed here and another changed there both hold", () => {
  const base = { look: { title: "Hi", color: "#123456" }, domains: ["a.test"] };
  const mine = { look: { title: "Hello", color: "#123456" }, domains: ["a.test"] };
  const stored = { look: { title: "Hi", color: "#abcdef" }, domains: ["b.test"] };
  expect(mergeChanges({ base, mine, stored })).toEqual({
    look: { title: "Hello", color: "#abcdef" },
    domains: ["b.test"],
  });
});

test("a list is one part, and what both changed is the form's", () => {
  const merged = mergeChanges({ base: { a: [1] }, mine: { a: [1, 2] }, stored: { a: [3] } });
  expect(merged).toEqual({ a: [1, 2] });
});

test("who changed nothing writes nothing, and whose base is current writes the form", () => {
  fc.assert(
    fc.property(object, object, (one, other) => {
      expect(mergeChanges({ base: one, mine: one, stored: other })).toEqual(other);
      expect(mergeChanges({ base: one, mine: other, stored: one })).toEqual(other);
    }),
  );
});
