import { expect, test } from "vitest";
import { sha256, solveChallenge } from "@/widget/client/session/solve-challenge";

async function expected(text: string): Promise<Int32Array> {
  const view = new DataView(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Int32Array.from({ length: 8 }, (_, at) => view.getInt32(at * 4));
}

test.each([0, 1, 55, 56, 63, 64, 119, 120, 300])("sha-256 of %i letters", async (length) => {
  const text = "a".repeat(length);
  expect(sha256(text)).toEqual(await expected(text));
});

test("the answer's hash begins with so many zero bits", async () => {
  const { answer } = await solveChallenge({ text: "12.99.riddle.mac", bits: 12 });
  const [first = -1] = await expected(`12.99.riddle.mac:${answer}`);
  expect(first >>> 20).toBe(0);
});
