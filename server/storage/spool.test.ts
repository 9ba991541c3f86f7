import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { env } from "@/server/env";
import { openSpool } from "@/server/storage/spool";

async function* piecesOf(bytes: Buffer, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

const onDisk = () => {
  try {
    return readdirSync(path.join(env.DATA_DIR, "spool")).length;
  } catch {
    return 0;
  }
};

test("a small file stays in memory, a large one lies on disk until the spool is emptied", async () => {
  const spool = openSpool();
  const before = onDisk();
  for (const [size, files] of [
    [0, 0],
    [262_144, 0],
    [262_145, 1],
    [1_000_000, 2],
  ] as const) {
    const bytes = Buffer.alloc(size, "Segue ");
    const content = await spool.keep(piecesOf(bytes, 65_537));
    expect(onDisk() - before).toBe(files);
    expect(content.size).toBe(size);
    expect(content.head.equals(bytes.subarray(0, 65_536))).toBe(true);
    expect((await content.read()).equals(bytes)).toBe(true);
    const chunks: Uint8Array[] = [];
    for await (const chunk of content.open()) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  }
  await spool.empty();
  expect(onDisk()).toBe(before);
});

test("a file whose source breaks off leaves nothing behind", async () => {
  const spool = openSpool();
  const before = onDisk();
  async function* broken() {
    yield Buffer.alloc(300_000);
    throw new Error("the line is dead");
  }
  await expect(spool.keep(broken())).rejects.toThrow("the line is dead");
  expect(onDisk()).toBe(before);
});
