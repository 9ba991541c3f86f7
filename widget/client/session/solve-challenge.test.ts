import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256, solveChallenge } from "@/widget/client/session/solve-challenge";

const hex = (words: Int32Array) =>
  [...words].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");

test.each([0, 1, 55, 56, 63, 64, 119, 120, 300])("sha-256 of %i letters", (length) => {
  const text = "a".repeat(length);
  expect(hex(sha256(text))).toBe(createHash("sha256").update(text).digest("hex"));
});

test("the answer's hash begins with so many zero bits", async () => {
  const { answer } = await solveChallenge({ text: "12.99.riddle.mac", bits: 12 });
  const hash = createHash("sha256").update(`12.99.riddle.mac:${answer}`).digest();
  expect(hash.readUInt32BE(0) >>> 20).toBe(0);
});
