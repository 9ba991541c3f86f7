import { expect, test } from "vitest";
import { storable } from "@/server/http/storable";

test("NUL characters vanish from texts, keys and everything within", () => {
  const given = { "a\0": ["x\0y", { deep: "\0" }], n: 1, no: null, when: new Date(0) };
  expect(storable(given)).toEqual({ a: ["xy", { deep: "" }], n: 1, no: null, when: new Date(0) });
});

test("a hostile key stays a plain property", () => {
  const parsed: unknown = JSON.parse('{"__proto__": {"isAdmin": true}}');
  expect(Reflect.get(Object(storable(parsed)), "isAdmin")).toBeUndefined();
});
