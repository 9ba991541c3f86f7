import { describe, expect, it } from "vitest";
import { cleanFileName, inspectFile } from "@/server/attachments/policy/inspect-file";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const program = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]);

describe("a file that somebody sends", () => {
  it("has the type of its bytes, not of its name", async () => {
    expect(await inspectFile({ name: "notes.txt", bytes: png })).toMatchObject({
      ok: true,
      contentType: "image/png",
    });
  });

  it("is text when its bytes are text", async () => {
    const bytes = Buffer.from("<script>alert(1)</script> größe");
    expect(await inspectFile({ name: "x.html", bytes })).toMatchObject({
      contentType: "text/plain",
    });
    expect(await inspectFile({ name: "x.csv", bytes })).toMatchObject({ contentType: "text/csv" });
    expect(await inspectFile({ name: "x.bin", bytes: Buffer.from([0, 1, 2]) })).toMatchObject({
      contentType: "application/octet-stream",
    });
  });

  it.each(["setup.exe", "invoice.pdf.exe", "run.EXE. ", "start.bat", "x.js"])(
    "is refused by its name %s",
    async (name) => {
      expect(await inspectFile({ name, bytes: png })).toMatchObject({ reason: "dangerous_file" });
    },
  );

  it("is refused when its bytes are a program under another name", async () => {
    expect(await inspectFile({ name: "photo.png", bytes: program })).toMatchObject({
      reason: "dangerous_file",
      message: "photo.png is a kind of file that can carry malware, so it is not taken.",
    });
  });

  it("is refused when it is empty", async () => {
    expect(await inspectFile({ name: "a.txt", bytes: Buffer.alloc(0) })).toMatchObject({
      reason: "empty_file",
    });
  });
});

describe("a file's name", () => {
  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\temp\\a.txt", "a.txt"],
    ["photo\u202Egnp.exe", "photognp.exe"],
    ["..hidden", "hidden"],
    ["", "file"],
    ["\u0000\n", "file"],
  ])("%j becomes %j", (given, name) => {
    expect(cleanFileName(given)).toBe(name);
  });

  it("keeps its extension when it is cut", () => {
    const name = cleanFileName(`${"a".repeat(300)}.pdf`);
    expect(name).toHaveLength(200);
    expect(name.endsWith(".pdf")).toBe(true);
  });
});
