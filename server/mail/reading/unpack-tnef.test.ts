import fc from "fast-check";
import { expect, test } from "vitest";
import { unpackTnef } from "@/server/mail/reading/unpack-tnef";
import { writeTnef } from "@/tests/support/mail/write-tnef";

const packed = writeTnef({
  text: "See the plan",
  files: [
    { name: "Größenplan März.pdf", bytes: Buffer.from("%PDF-1.4 plan") },
    { name: "logo.png", bytes: Buffer.from("png"), contentId: "logo@acme" },
  ],
});

test("files keep their long names and bytes, the words come along", () => {
  const unpacked = unpackTnef(packed);
  expect(unpacked?.text).toBe("See the plan");
  expect(unpacked?.files.map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
    ["Größenplan März.pdf", "%PDF-1.4 plan"],
    ["logo.png", "png"],
  ]);
  expect(unpacked?.files[1]?.contentId).toBe("logo@acme");
});

test("what is no winmail.dat is not taken for one", () => {
  expect(unpackTnef(Buffer.from("PK\u0003\u0004 something else entirely"))).toBeNull();
  expect(unpackTnef(Buffer.alloc(0))).toBeNull();
});

test("a file cut off anywhere gives what came before the cut", () => {
  for (let length = 0; length < packed.length; length++) {
    const unpacked = unpackTnef(packed.subarray(0, length));
    expect(unpacked?.files.length ?? 0).toBeLessThanOrEqual(2);
  }
});

test("changed bytes never throw and never give more than there is", () => {
  const change = fc.record({ at: fc.nat(packed.length - 1), to: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
      const broken = Buffer.from(packed);
      for (const { at, to } of changes) broken[at] = to;
      const unpacked = unpackTnef(broken);
      const size = unpacked?.files.reduce((sum, { bytes }) => sum + bytes.length, 0) ?? 0;
      expect(size).toBeLessThanOrEqual(packed.length);
    }),
    { numRuns: 2000 },
  );
});
