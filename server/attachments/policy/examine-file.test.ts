import { describe, expect, test } from "vitest";
import { examineFile, safeFileName } from "@/server/attachments/policy/examine-file";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

describe("examineFile", () => {
  test("takes the type from the bytes, not from the name", async () => {
    expect((await examineFile({ bytes: png, name: "invoice.pdf" })).contentType).toBe("image/png");
  });

  test("never lets markup render", async () => {
    const svg = Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>');
    expect((await examineFile({ bytes: svg, name: "a.svg" })).contentType).toBe("text/plain");
    const html = Buffer.from("<!doctype html><script>alert(1)</script>");
    expect((await examineFile({ bytes: html, name: "a.html" })).contentType).toBe("text/plain");
  });

  test("refuses programs by name and by bytes, with a sentence", async () => {
    const text = Buffer.from("echo hello");
    expect((await examineFile({ bytes: text, name: "run.bat" })).refusedReason).toBe(
      "Programs are not accepted.",
    );
    const elf = Buffer.concat([Buffer.from("7f454c46020101", "hex"), Buffer.alloc(200)]);
    expect((await examineFile({ bytes: elf, name: "photo.jpg" })).refusedReason).not.toBeNull();
    expect((await examineFile({ bytes: text, name: "notes.txt" })).refusedReason).toBeNull();
  });

  test("refuses what is too large", async () => {
    const bytes = Buffer.alloc(25_000_001, 1);
    expect((await examineFile({ bytes, name: "big.bin" })).refusedReason).toContain("25 MB");
  });

  test("knows calendars and tables by their extension", async () => {
    const bytes = Buffer.from("BEGIN:VCALENDAR\r\nEND:VCALENDAR");
    expect((await examineFile({ bytes, name: "meeting.ics" })).contentType).toBe("text/calendar");
  });
});

describe("safeFileName", () => {
  test.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\ada\\x.txt", "x.txt"],
    ["a\u0000b\r\n.txt", "ab.txt"],
    ["\u202Egpj.exe", "gpj.exe"],
    ["...", "file"],
    ["", "file"],
    [null, "file"],
    ["Rechnung März.pdf", "Rechnung März.pdf"],
    [`${"x".repeat(300)}.pdf`, `${"x".repeat(116)}.pdf`],
  ])("%j becomes %j", (given, expected) => {
    expect(safeFileName(given)).toBe(expected);
  });
});
