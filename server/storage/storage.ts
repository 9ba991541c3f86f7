import { randomUUID } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import {
  type FileHandle,
  mkdir,
  open,
  opendir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
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
  /** The files below a folder, in no order; halves of files that a killed process was writing are among them. */
  list(folder: string): AsyncIterable<{ key: string; changedAt: Date }>;
};

/** A stream is read and written in pieces of this size; what is shorter is written in one. */
export const pieceBytes = 262_144;

function localStorage(folder: string): Storage {
  const locate = (key: string) => {
    if (!/^[a-z0-9][a-z0-9./-]*$/i.test(key) || key.includes(".."))
      throw new Error(`Not a storage key: ${key}`);
    return path.join(folder, key);
  };
  async function put({ key, bytes }: { key: string; bytes: Uint8Array }): Promise<void> {
    const file = locate(key);
    const draft = `${file}.${randomUUID()}`;
    try {
      await inFolder(file, () => writeDurably(draft, bytes));
      await nameDurably(draft, file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
  return {
    put,
    async putStream({ key, chunks }) {
      const file = locate(key);
      const draft = `${file}.${randomUUID()}`;
      let handle: FileHandle | null = null;
      let held: Uint8Array[] = [];
      let heldBytes = 0;
      try {
        for await (const chunk of chunks) {
          held.push(chunk);
          heldBytes += chunk.byteLength;
          if (heldBytes < pieceBytes) continue;
          handle ??= await inFolder(file, () =>
            open(/* turbopackIgnore: true */ draft, "wx", 0o600),
          );
          await handle.writeFile(Buffer.concat(held));
          [held, heldBytes] = [[], 0];
        }
        if (!handle) return await put({ key, bytes: Buffer.concat(held) });
        await handle.writeFile(Buffer.concat(held));
        await handle.sync();
        await nameDurably(draft, file);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      } finally {
        await handle?.close();
      }
    },
    read: (key) => readFile(locate(key)),
    open: (key) => createReadStream(locate(key), { highWaterMark: pieceBytes }),
    remove: (key) => rm(locate(key), { force: true }),
    list: (name) => filesBelow(folder, name),
  };
}

async function* filesBelow(
  root: string,
  name: string,
): AsyncIterable<{ key: string; changedAt: Date }> {
  const entries = await opendir(path.join(root, name)).catch(() => null);
  // No such folder: nothing was ever kept in it.
  for await (const entry of entries ?? []) {
    const key = `${name}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(root, key);
    const found = entry.isFile() && (await stat(path.join(root, key)).catch(() => null));
    if (found) yield { key, changedAt: found.mtime };
  }
}

/** The whole file in one write that returns when it is on the disk, where the system has such writes. */
async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  if (process.platform !== "linux") return writeFile(file, bytes, { mode: 0o600, flush: true });
  const { O_WRONLY, O_CREAT, O_EXCL, O_DSYNC } = constants;
  const handle = await open(file, O_WRONLY | O_CREAT | O_EXCL | O_DSYNC, 0o600);
  // Nobody need wait for the end of it: what was written is there.
  await handle.writeFile(bytes).finally(() => void handle.close().catch(() => undefined));
}

/** Gives a written file its name, for good: a name is the folder's, which is flushed on its own. */
async function nameDurably(draft: string, file: string): Promise<void> {
  await rename(draft, file);
  if (process.platform === "win32") return;
  const folder = await open(path.dirname(file), "r");
  await folder.sync().finally(() => folder.close());
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
