/**
 * The bytes of received mails. Small ones are rows, written by the statement that records the arrival; larger ones are
 * files, flushed before it. `rawKey` tells which: what begins with "row/" is a row.
 */
import { Readable } from "node:stream";
import { systemDb } from "@/server/db/client";
import { takeRecent } from "@/server/mail/fetching/recent-raws";
import { storage } from "@/server/storage/storage";

/** Up to here a mail is a row. */
export const smallMailBytes = 65_536;

/** Where the bytes of a mail are; all null where the provider keeps it. */
export type StoredRaw = {
  rawKey: string | null;
  rawHash: string | null;
  rawSize: number | null;
  /** Of a small mail that is still to be written, with its row. */
  bytes: Buffer | null;
};

const isRow = (key: string): boolean => key.startsWith("row/");

/** The whole mail. @throws when it is not there. */
export async function readRaw(key: string): Promise<Buffer> {
  if (!isRow(key)) return storage().read(key);
  const { bytes } = await systemDb().rawMail.findUniqueOrThrow({ where: { key } });
  return Buffer.from(bytes);
}

/** The mail from its beginning, in pieces when it is a file. */
export function openRaw(key: string): Readable {
  if (!isRow(key)) return storage().open(key);
  return Readable.from(
    (async function* () {
      yield await readRaw(key);
    })(),
  );
}

/** The bytes of small mails that this process has not just taken in, by key, in one query. */
export async function readSmallRaws(keys: string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const missing: string[] = [];
  for (const key of keys.filter(isRow)) {
    const recent = takeRecent(key);
    if (recent) found.set(key, recent);
    else missing.push(key);
  }
  if (missing.length === 0) return found;
  const rows = await systemDb().rawMail.findMany({ where: { key: { in: missing } } });
  for (const { key, bytes } of rows) found.set(key, Buffer.from(bytes));
  return found;
}

/** Writes a small mail whose arrival was recorded before its bytes were there. Harmless for others and again. */
export async function keepSmallRaw({ rawKey, bytes }: StoredRaw): Promise<void> {
  if (!rawKey || !bytes) return;
  const data = { key: rawKey, bytes: new Uint8Array(bytes) };
  await systemDb().rawMail.createMany({ data, skipDuplicates: true });
}

/** Removes a mail that no row points to. */
export async function dropRaw({ rawKey, bytes }: StoredRaw): Promise<void> {
  // What is to be written with its row is nowhere yet.
  if (rawKey && !bytes) await storage().remove(rawKey);
}
