/**
 * Fetches a picture that a mail names, so that its sender learns neither who looks at it nor from where, and so that a
 * mail cannot make this server call an address of its choice: every hop is resolved once, all its addresses are checked,
 * and the connection goes to a checked one.
 */
import { lookup as systemLookup } from "node:dns/promises";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { fileTypeFromBuffer } from "file-type";
import { isPublicAddress } from "@/server/attachments/remote-images/address-policy";

export type RemoteImage = { bytes: Buffer; contentType: string };

export type ImageRefusal =
  | "bad_address"
  | "private_address"
  | "not_an_image"
  | "too_large"
  | "too_many_redirects"
  | "unreachable";

export type ImageResult = { ok: true; image: RemoteImage } | { ok: false; reason: ImageRefusal };

type Address = { address: string; family: number };

/** How the network is reached; tests put theirs in place. */
export type Network = {
  lookup(host: string): Promise<Address[]>;
  mayConnect(address: string): boolean;
  isPortAllowed(port: string): boolean;
  patienceMs: number;
};

const internet: Network = {
  lookup: (host) => systemLookup(host, { all: true }),
  mayConnect: isPublicAddress,
  // "" is the scheme's own. Other ports belong to other services.
  isPortAllowed: (port) => port === "",
  patienceMs: 10_000,
};

const maxBytes = 10_000_000;
const maxRedirects = 3;
/** Raster formats only: SVG is a document that can run and load things. */
const shown = new Set([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "image/avif",
  "image/bmp",
]);

class Refused extends Error {
  readonly reason: ImageRefusal;

  constructor(reason: ImageRefusal, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** The picture behind `url`, or why there is none to show. */
export async function fetchImage(url: string, network: Network = internet): Promise<ImageResult> {
  const signal = AbortSignal.timeout(network.patienceMs);
  try {
    let next = url;
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const response = await open(parseUrl(next, network), network, signal);
      const { statusCode = 0, headers } = response;
      if (statusCode === 200) return { ok: true, image: await readImage(response) };
      response.destroy();
      if (statusCode < 300 || statusCode > 399 || !headers.location)
        throw new Refused("unreachable");
      next = new URL(headers.location, next).href;
    }
    throw new Refused("too_many_redirects");
  } catch (error) {
    return { ok: false, reason: error instanceof Refused ? error.reason : "unreachable" };
  }
}

function parseUrl(text: string, network: Network): URL {
  const url = URL.parse(text);
  const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
  if (!url || !isWeb || url.username || url.password || !network.isPortAllowed(url.port)) {
    throw new Refused("bad_address");
  }
  return url;
}

/** Resolved once: what is checked is what is connected to, whatever the name says a moment later. */
async function resolve(url: URL, network: Network): Promise<Address[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const addresses = family > 0 ? [{ address: host, family }] : await network.lookup(host);
  if (addresses.length === 0) throw new Refused("unreachable");
  if (!addresses.every(({ address }) => network.mayConnect(address))) {
    throw new Refused("private_address");
  }
  return addresses;
}

async function open(url: URL, network: Network, signal: AbortSignal): Promise<IncomingMessage> {
  const addresses = await resolve(url, network);
  const pinned: LookupFunction = (_host, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, addresses);
    else callback(null, first?.address ?? "", first?.family);
  };
  const { get } = url.protocol === "https:" ? https : http;
  return new Promise((done, fail) => {
    // No cookies, no referrer, no agent's address: the sender sees this server and nothing else.
    const headers = { accept: "image/*", "user-agent": "Segue image proxy" };
    get(url, { agent: false, headers, lookup: pinned, signal }, done).on("error", fail);
  });
}

async function readImage(response: IncomingMessage): Promise<RemoteImage> {
  if (!/^image\//i.test(response.headers["content-type"] ?? "")) {
    response.destroy();
    throw new Refused("not_an_image");
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop by the throw destroys the stream.
    if (size > maxBytes) throw new Refused("too_large");
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const contentType = (await fileTypeFromBuffer(bytes))?.mime ?? "";
  if (!shown.has(contentType)) throw new Refused("not_an_image");
  return { bytes, contentType };
}
