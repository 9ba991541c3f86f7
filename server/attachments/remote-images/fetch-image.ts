/**
 * Fetches a picture that a mail names, so that its sender learns neither who looks at it nor from where, and so that a
 * mail cannot make this server call an address of its choice: every hop is resolved once, all its addresses are checked,
 * and the connection goes to a checked one.
 */
import type { IncomingMessage } from "node:http";
import { fileTypeFromBuffer } from "file-type";
import {
  internet,
  type Network,
  type RequestRefusal,
  RequestRefused,
  readLimited,
  requestPublic,
} from "@/server/attachments/remote-images/public-request";

export type RemoteImage = { bytes: Buffer; contentType: string };

export type ImageRefusal = RequestRefusal | "not_an_image";

export type ImageResult = { ok: true; image: RemoteImage } | { ok: false; reason: ImageRefusal };

const maxBytes = 10_000_000;
/** Raster formats only: SVG is a document that can run and load things. */
const shown = new Set([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "image/avif",
  "image/bmp",
]);

class NotAnImage extends Error {}

// No cookies, no referrer, no agent's address: the sender sees this server and nothing else.
const headers = { accept: "image/*", "user-agent": "Segue image proxy" };

/** The picture behind `url`, or why there is none to show. */
export async function fetchImage(url: string, network: Network = internet): Promise<ImageResult> {
  const signal = AbortSignal.timeout(network.patienceMs);
  try {
    const { response } = await requestPublic(url, { network, headers, signal });
    return { ok: true, image: await readImage(response) };
  } catch (error) {
    if (error instanceof NotAnImage) return { ok: false, reason: "not_an_image" };
    return { ok: false, reason: error instanceof RequestRefused ? error.reason : "unreachable" };
  }
}

async function readImage(response: IncomingMessage): Promise<RemoteImage> {
  if (!/^image\//i.test(response.headers["content-type"] ?? "")) {
    response.destroy();
    throw new NotAnImage();
  }
  const bytes = await readLimited(response, maxBytes);
  const contentType = (await fileTypeFromBuffer(bytes))?.mime ?? "";
  if (!shown.has(contentType)) throw new NotAnImage();
  return { bytes, contentType };
}
