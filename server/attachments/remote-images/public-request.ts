/**
 * Requests to addresses that a stranger or an administrator named: every hop is resolved once, all its addresses are
 * checked, and the connection goes to a checked one, so that nobody makes this server call into its own network.
 */
import { lookup as systemLookup } from "node:dns/promises";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "@/server/attachments/remote-images/address-policy";

type Address = { address: string; family: number };

/** How the network is reached; tests put theirs in place. */
export type Network = {
  lookup(host: string): Promise<Address[]>;
  mayConnect(address: string): boolean;
  isPortAllowed(port: string): boolean;
  patienceMs: number;
};

export const internet: Network = {
  lookup: (host) => systemLookup(host, { all: true }),
  mayConnect: isPublicAddress,
  // "" is the scheme's own. Other ports belong to other services.
  isPortAllowed: (port) => port === "",
  patienceMs: 10_000,
};

export type RequestRefusal =
  | "bad_address"
  | "private_address"
  | "too_large"
  | "too_many_redirects"
  | "unreachable";

export class RequestRefused extends Error {
  readonly reason: RequestRefusal;

  constructor(reason: RequestRefusal, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

const maxRedirects = 3;

type Ask = {
  network: Network;
  headers: Record<string, string>;
  signal: AbortSignal;
  /** GET without one. */
  method?: "GET" | "POST";
  body?: string;
};

/**
 * The 200 behind an address, its redirects followed, and where it was found.
 * @throws RequestRefused, or the network's own error
 */
export async function requestPublic(
  url: string,
  ask: Ask,
): Promise<{ response: IncomingMessage; url: string }> {
  let next = url;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const response = await open(parseUrl(next, ask.network), ask);
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return { response, url: next };
    response.destroy();
    if (statusCode < 300 || statusCode > 399 || !headers.location) {
      throw new RequestRefused("unreachable");
    }
    next = new URL(headers.location, next).href;
  }
  throw new RequestRefused("too_many_redirects");
}

/**
 * Whatever one address answers. Redirects are not followed: secret headers stay where they were meant for.
 * @throws RequestRefused, or the network's own error
 */
export const requestOnce = (url: string, ask: Ask): Promise<IncomingMessage> =>
  open(parseUrl(url, ask.network), ask);

/**
 * The bytes of an answer.
 * @throws RequestRefused too_large
 */
export async function readLimited(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop by the throw destroys the stream.
    if (size > maxBytes) throw new RequestRefused("too_large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseUrl(text: string, network: Network): URL {
  const url = URL.parse(text);
  const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
  if (!url || !isWeb || url.username || url.password || !network.isPortAllowed(url.port)) {
    throw new RequestRefused("bad_address");
  }
  return url;
}

/** Resolved once: what is checked is what is connected to, whatever the name says a moment later. */
async function resolve(url: URL, { network, signal }: Ask): Promise<Address[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const addresses =
    family > 0 ? [{ address: host, family }] : await within(signal, network.lookup(host));
  if (addresses.length === 0) throw new RequestRefused("unreachable");
  if (!addresses.every(({ address }) => network.mayConnect(address))) {
    throw new RequestRefused("private_address");
  }
  return addresses;
}

/** A lookup of names cannot be ended; who waits for it can go on. */
function within<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((done, fail) => {
    const stop = () => fail(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(done, fail).finally(() => signal.removeEventListener("abort", stop));
  });
}

async function open(url: URL, ask: Ask): Promise<IncomingMessage> {
  const { headers, signal, method = "GET", body } = ask;
  const addresses = await resolve(url, ask);
  const pinned: LookupFunction = (_host, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, addresses);
    else callback(null, first?.address ?? "", first?.family);
  };
  const { request } = url.protocol === "https:" ? https : http;
  return new Promise((done, fail) => {
    request(url, { agent: false, headers, lookup: pinned, method, signal }, done)
      .on("error", fail)
      .end(body);
  });
}
