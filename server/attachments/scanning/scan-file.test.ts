import { afterEach, expect, test } from "vitest";
import { ScannerUnavailable, scanFile } from "@/server/attachments/scanning/scan-file";
import { eicar, type StubScanner, serveScanner } from "@/tests/support/stub-scanner";

let scanner: StubScanner | undefined;
afterEach(() => scanner?.close());

const clean = Buffer.from("nothing but words");

test("without a scanner every file passes", async () => {
  expect(await scanFile(clean)).toEqual({ isClean: true });
});

test("a clean file passes, and the scanner saw every byte of it", async () => {
  scanner = await serveScanner();
  const large = Buffer.alloc(1_000_003, "x");
  expect(await scanFile(large, { url: scanner.url })).toEqual({ isClean: true });
  expect(scanner.seen()).toEqual([large.length]);
});

test("an infected file is named", async () => {
  scanner = await serveScanner();
  expect(await scanFile(eicar, { url: scanner.url })).toEqual({
    isClean: false,
    reason: "The virus scanner found Eicar-Test-Signature.",
  });
});

test("a file too large for the scanner is not taken for clean", async () => {
  scanner = await serveScanner({ limit: 10 });
  expect(await scanFile(clean, { url: scanner.url })).toMatchObject({ isClean: false });
});

test.each(["silent", "hangs up", "confused"] as const)(
  "a scanner that %s is no verdict",
  async (mood) => {
    scanner = await serveScanner({ mood });
    const asked = scanFile(clean, { url: scanner.url, patienceMs: 200 });
    await expect(asked).rejects.toBeInstanceOf(ScannerUnavailable);
  },
);

test("a scanner that is not there is no verdict", async () => {
  const asked = scanFile(clean, { url: "tcp://127.0.0.1:1" });
  await expect(asked).rejects.toBeInstanceOf(ScannerUnavailable);
});
