import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { env } from "@/server/env";

/** Where files live. Keys are made by us: slashes, letters, digits, dots and dashes. */
export type Storage = {
  /** Writes the whole file or nothing; the same key again replaces it. */
  put(input: { key: string; bytes: Uint8Array }): Promise<void>;
  /** The same for what comes in pieces; nothing is kept when they end in an error. */
  putStream(input: { key: string; chunks: AsyncIterable<Uint8Array> }): Promise<void>;
  /** @throws when there is no such file. */
  read(key: string): Promise<Buffer>;
  /** The same in pieces; the stream fails when there is no such file. */
  open(key: string): Readable;
  /** Harmless when there is no such file. */
  remove(key: string): Promise<void>;
};

/** Read at once of a file that is streamed. */
export const pieceBytes = 262_144;

function localStorage(folder: string): Storage {
  const locate = (key: string) => {
    if (!/^[a-z0-9][a-z0-9./-]*$/i.test(key) || key.includes(".."))
      throw new Error(`Not a storage key: ${key}`);
    return path.join(folder, key);
  };
  return {
    async put({ key, bytes }) {
      const file = locate(key);
      const draft = `${file}.${randomUUID()}`;
      await inFolder(file, () => writeFile(draft, bytes, { mode: 0o600, flush: true }));
      await rename(draft, file);
    },
    async putStream({ key, chunks }) {
      const file = locate(key);
      const draft = `${file}.${randomUUID()}`;
      const handle = await inFolder(file, () => open(draft, "wx", 0o600));
      try {
        for await (const chunk of chunks) await handle.writeFile(chunk);
        await handle.sync();
        await handle.close();
        await rename(draft, file);
      } catch (error) {
        await handle.close().catch(() => undefined);
        await rm(draft, { force: true });
        throw error;
      }
    },
    read: (key) => readFile(locate(key)),
    open: (key) => createReadStream(locate(key), { highWaterMark: pieceBytes }),
    remove: (key) => rm(locate(key), { force: true }),
  };
}

/** Does `write`, in a folder that is made when it is missing: nearly always it is there. */
async function inFolder<T>(file: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    await mkdir(path.dirname(file), { recursive: true });
    return write();
  }
}

/** The storage of this installation: a folder in DATA_DIR. */
export const storage = (): Storage => localStorage(path.join(env.DATA_DIR, "files"));
