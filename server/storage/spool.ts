import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { env } from "@/server/env";
import { pieceBytes } from "@/server/storage/storage";

/** The bytes of a file that is being looked at, wherever they lie. */
export type FileContent = {
  size: number;
  /** The beginning, 64 KB at most. */
  head: Buffer;
  open(): AsyncIterable<Uint8Array>;
  /** The whole of it in memory. */
  read(): Promise<Buffer>;
};

/** Where the files of one job lie while it runs. */
export type Spool = {
  keep(chunks: AsyncIterable<Uint8Array>): Promise<FileContent>;
  /** Removes what was kept; its contents cannot be read afterwards. */
  empty(): Promise<void>;
};

/** Smaller files stay in memory. */
const smallBytes = 262_144;
const headBytes = 65_536;
const staleMs = 3_600_000;

const folder = () => path.join(env.DATA_DIR, "spool");

/** Bytes that are in memory already. */
export const contentOf = (bytes: Buffer): FileContent => ({
  size: bytes.length,
  head: bytes.subarray(0, headBytes),
  async *open() {
    yield bytes;
  },
  read: async () => bytes,
});

/** Keeps everything in memory: for files known to be small. */
export async function keepInMemory(chunks: AsyncIterable<Uint8Array>): Promise<FileContent> {
  const kept: Uint8Array[] = [];
  for await (const chunk of chunks) kept.push(chunk);
  return contentOf(Buffer.concat(kept));
}

/** A place for files too large for memory. They are nobody's after an hour, should the process die. */
export function openSpool(): Spool {
  const files: string[] = [];
  return {
    async keep(chunks) {
      const file = path.join(folder(), randomUUID());
      const content = await keepAside(chunks, file);
      if (content.isOnDisk) files.push(file);
      return content;
    },
    async empty() {
      await Promise.all(files.splice(0).map((file) => rm(file, { force: true })));
    },
  };
}

async function keepAside(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): Promise<FileContent & { isOnDisk: boolean }> {
  let small: Uint8Array[] = [];
  let head: Buffer | null = null;
  let handle: Awaited<ReturnType<typeof open>> | null = null;
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      if (!handle) small.push(chunk);
      if (!handle && size <= smallBytes) continue;
      if (handle) await handle.writeFile(chunk);
      else {
        await mkdir(folder(), { recursive: true });
        handle = await open(file, "wx", 0o600);
        const start = Buffer.concat(small);
        head = Buffer.from(start.subarray(0, headBytes));
        small = [];
        await handle.writeFile(start);
      }
    }
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle?.close();
  }
  if (!head) return { ...contentOf(Buffer.concat(small)), isOnDisk: false };
  const opened = () => createReadStream(file, { highWaterMark: pieceBytes });
  return { size, head, open: opened, read: () => readFile(file), isOnDisk: true };
}

/** Removes what killed processes left behind. */
export async function sweepSpool(): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  for (const name of names) {
    const file = path.join(folder(), name);
    const found = await stat(file).catch(() => null);
    if (found && Date.now() - found.mtimeMs > staleMs) await rm(file, { force: true });
  }
}
