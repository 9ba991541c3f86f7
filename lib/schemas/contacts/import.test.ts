import { expect, test } from "vitest";
import { attributeKey, columnTarget } from "@/lib/schemas/contacts/import";

test("an attribute has no name under which an object loses its value", () => {
  expect(attributeKey.safeParse("__proto__").success).toBe(false);
  expect(columnTarget.safeParse("attribute:__proto__").success).toBe(false);
  expect(columnTarget.safeParse("attribute:__proto__2").success).toBe(true);
  expect(columnTarget.safeParse("attribute:plan").success).toBe(true);
});
