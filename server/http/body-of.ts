import { once } from "node:events";
import { Readable } from "node:stream";

/**
 * The body of a response from a stream, once it has begun: what cannot be opened throws here rather than break off an
 * answer. Whoever goes away ends the stream.
 */
export async function bodyOf(bytes: Readable): Promise<ReadableStream> {
  await once(bytes, "readable");
  // The same object; Node and the browser's library describe it differently.
  return Readable.toWeb(bytes) as ReadableStream;
}
