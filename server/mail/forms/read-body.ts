import { takeRoom } from "@/server/mail/forms/with-room";

/** A provider wraps a mail of 35 MB up in up to three times as much: escapes, base64, and the files once more. */
const maxBodyBytes = 120_000_000;

/**
 * The whole body of a provider's delivery; null when it is larger than any mail we take.
 * @throws AppError unavailable when there is no room for it.
 */
export async function readBody(request: Request): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBodyBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) return null;
    takeRoom(request, chunk.byteLength);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
