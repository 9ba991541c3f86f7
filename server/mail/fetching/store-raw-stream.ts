import { createHash } from "node:crypto";
import { type StoredRaw, smallMailBytes } from "@/server/mail/fetching/raw-mails";
import { storage } from "@/server/storage/storage";

/** As much of a mail's beginning as is kept in memory: what names its conversation stands there. */
const headBytes = 65_536;

/** `head` is the beginning of the mail, for recordArrival. */
export type StreamedRaw = StoredRaw & { head: Buffer };

/**
 * Takes a mail as it comes in. A small one is kept in memory, to be written with its row; a larger one goes to storage,
 * flushed before this returns. Nothing is kept when the stream fails. `onTooLarge` makes the error that a mail above
 * `maxBytes` ends with.
 */
export async function storeRawStream(input: {
  id: string;
  chunks: AsyncIterable<Uint8Array>;
  maxBytes: number;
  onTooLarge: () => Error;
}): Promise<StreamedRaw> {
  const { id, chunks, maxBytes, onTooLarge } = input;
  const hash = createHash("sha256");
  let size = 0;
  async function* counted() {
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      if (size > maxBytes) throw onTooLarge();
      hash.update(chunk);
      yield chunk;
    }
  }
  const source = counted();
  const held: Uint8Array[] = [];
  let isWhole = false;
  while (!isWhole && size <= smallMailBytes) {
    const next = await source.next();
    if (next.done) isWhole = true;
    else held.push(next.value);
  }
  const start = Buffer.concat(held);
  if (!isWhole) {
    await storage().putStream({ key: `mail/${id}.eml`, chunks: following(start, source) });
  }
  return {
    ...{ rawKey: isWhole ? `row/${id}` : `mail/${id}.eml`, rawHash: hash.digest("hex") },
    ...{ rawSize: size, bytes: isWhole ? start : null, head: start.subarray(0, headBytes) },
  };
}

async function* following(start: Buffer, rest: AsyncIterable<Uint8Array>) {
  yield start;
  yield* rest;
}
