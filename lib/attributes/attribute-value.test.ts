import { expect, test } from "vitest";
import { type AttributeType, readAttribute } from "@/lib/attributes/attribute-value";

const options = ["Gold", "Silver"];
const read = (type: AttributeType, text: string) => readAttribute({ type, options }, text);

test.each([
  ["number", " 1 250,5 ", 1250.5],
  ["number", "-3", -3],
  ["date", "2026-02-28", "2026-02-28"],
  ["date", "2026-02-28T10:00:00Z", "2026-02-28"],
  ["boolean", "Yes", true],
  ["boolean", "0", false],
  ["list", "gold", "Gold"],
  ["link", "https://acme.test/a", "https://acme.test/a"],
  ["text", " Ada ", "Ada"],
] as const)("a %s is read from %j", (type, text, value) => {
  expect(read(type, text)).toEqual({ ok: true, value });
});

test.each([
  ["number", "1.2.3"],
  ["number", "1,234"],
  ["number", "12 euros"],
  ["date", "2026-02-30"],
  ["date", "31.03.2026"],
  ["boolean", "perhaps"],
  ["list", "Bronze"],
  ["link", "javascript:alert(1)"],
  ["text", "x".repeat(2_001)],
] as const)("a %s is not read from %j", (type, text) => {
  expect(read(type, text)).toMatchObject({ ok: false });
});
