import { createHash } from "node:crypto";
import type { StoredRaw } from "@/server/mail/ingress/receive";
import { storage } from "@/server/storage/storage";

/** As much of a mail's beginning as is kept in memory: what names its conversation stands there. */
const headBytes = 65_536;

/** `head` is the beginning of the mail, for recordArrival. */
export type StreamedRaw = StoredRaw & { head: Buffer };

/**
 * Writes a mail to storage as it comes in, flushed before this returns; nothing is kept when the stream fails.
 * `onTooLarge` makes the error that a mail above `maxBytes` ends with.
 */
export async function storeRawStream(input: {
  key: string;
  chunks: AsyncIterable<Uint8Array>;
  maxBytes: number;
  onTooLarge: () => Error;
}): Promise<StreamedRaw> {
  const { key, chunks, maxBytes, onTooLarge } = input;
  const hash = createHash("sha256");
  const head: Uint8Array[] = [];
  let size = 0;
  async function* counted() {
    for await (const chunk of chunks) {
      if (size < headBytes) head.push(chunk.slice(0, headBytes - size));
      size += chunk.byteLength;
      if (size > maxBytes) throw onTooLarge();
      hash.update(chunk);
      yield chunk;
    }
  }
  await storage().putStream({ key, chunks: counted() });
  return { rawKey: key, rawHash: hash.digest("hex"), rawSize: size, head: Buffer.concat(head) };
}
