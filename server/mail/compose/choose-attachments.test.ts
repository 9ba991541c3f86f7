import { expect, test } from "vitest";
import { attachmentName, chooseAttachments } from "@/server/mail/compose/choose-attachments";

const file = (id: string, size: number, contentType = "application/pdf") => ({
  id,
  name: `${id}.pdf`,
  contentType,
  size,
  storageKey: `files/${id}`,
});

test("files are attached up to 10 MB together; smaller ones behind a big one still fit", () => {
  const chosen = chooseAttachments([
    file("a", 6_000_000),
    file("b", 5_000_000),
    file("c", 4_000_000),
  ]);
  expect([...chosen.keys()]).toEqual(["a", "c"]);
});

test("a file that was refused is not attached", () => {
  expect(chooseAttachments([{ ...file("a", 10), storageKey: null }]).size).toBe(0);
});

test("images are shown in place, other files and drawings are not", () => {
  const chosen = chooseAttachments([
    file("a", 10, "image/png"),
    file("b", 10, "image/svg+xml"),
    file("c", 10),
  ]);
  expect(chosen.get("a")?.contentId).toMatch(/^file\.a@/);
  expect(chosen.get("b")?.contentId).toBeNull();
  expect(chosen.get("c")?.contentId).toBeNull();
});

test.each([
  ["photo.png", "image/jpeg", "photo.png.jpg"],
  ["photo.JPEG", "image/jpeg", "photo.JPEG"],
  ["scan", "application/pdf", "scan.pdf"],
  ["notes.py", "text/plain", "notes.py"],
])("%s of type %s travels as %s", (name, contentType, expected) => {
  expect(attachmentName({ name, contentType })).toBe(expected);
});
