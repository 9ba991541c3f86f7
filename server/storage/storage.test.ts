import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { env } from "@/server/env";
import { storage } from "@/server/storage/storage";

test.each(["put", "putStream"] as const)(
  "a file that cannot be written by %s leaves no part of it behind",
  async (way) => {
    const folder = path.join(env.DATA_DIR, "files", `broken-${way}`);
    mkdirSync(path.join(folder, "taken"), { recursive: true });
    writeFileSync(path.join(folder, "taken", "inside"), "");
    const key = `broken-${way}/taken`;
    const bytes = Buffer.alloc(600_000, "x");
    const written =
      way === "put"
        ? storage().put({ key, bytes })
        : storage().putStream({
            key,
            chunks: (async function* () {
              yield bytes;
            })(),
          });
    await expect(written).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["taken"]);
  },
);

test("what was written under a key is there, and replaced by the next", async () => {
  for (const text of ["one", "two"]) {
    await storage().put({ key: "replaced/file", bytes: Buffer.from(text) });
    expect((await storage().read("replaced/file")).toString()).toBe(text);
  }
});
