/**
 * Who is at the other end. Next shows route handlers only headers and fills X-Forwarded-For in itself, so the server
 * stamps each request with what the socket says before Next sees it. Unstamped requests count as unknown and remote.
 */
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { env } from "@/server/env";

const peerHeader = "x-segue-peer";
const proxiedHeader = "x-segue-proxied";
const pathHeader = "x-segue-path";

const proxyHeaders = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"];

type HeaderSource = Headers | IncomingMessage["headers"];

function header(headers: HeaderSource, name: string): string | undefined {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  return (Array.isArray(value) ? value.join(",") : value) ?? undefined;
}

/**
 * Records the socket's peer and the path in the request, replacing whatever a client wrote there. The HTTP server calls
 * this first for every request; upgrades go to the sockets, which ask for no address.
 */
export function stampRequest(request: IncomingMessage): void {
  const isProxied = proxyHeaders.some((name) => request.headers[name] !== undefined);
  request.headers[peerHeader] = request.socket.remoteAddress ?? "";
  request.headers[proxiedHeader] = isProxied ? "yes" : "no";
  request.headers[pathHeader] = request.url ?? "/";
}

/** Path and query of the page asked for; server components have no other way to know it. */
export function requestPath(headers: HeaderSource): string {
  const url = URL.parse(header(headers, pathHeader) ?? "/", "http://localhost");
  if (!url) return "/";
  url.searchParams.delete("_rsc");
  return url.pathname + url.search;
}

/** IPv4 addresses come without the ::ffff: prefix of dual-stack sockets. */
function plainAddress(address: string): string | null {
  const plain = address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
  return isIP(plain) ? plain : null;
}

/**
 * The client's IP address, or "unknown". With TRUST_PROXY the last entry of X-Forwarded-For counts: the one our proxy
 * added; those before it are the client's own words.
 */
export function clientAddress(headers: HeaderSource): string {
  const forwarded = env.TRUST_PROXY ? header(headers, "x-forwarded-for")?.split(",").at(-1) : null;
  return (
    plainAddress(forwarded ?? "") ?? plainAddress(header(headers, peerHeader) ?? "") ?? "unknown"
  );
}

/**
 * Whether somebody at this very machine asks: loopback peer, no proxy header, and a Host that a web page of elsewhere
 * cannot forge by DNS.
 */
export function isLoopbackRequest(headers: HeaderSource): boolean {
  const peer = plainAddress(header(headers, peerHeader) ?? "");
  const isLoopback = peer === "::1" || peer?.startsWith("127.") === true;
  const host = (header(headers, "host") ?? "").replace(/:\d+$/, "");
  return (
    isLoopback &&
    header(headers, proxiedHeader) === "no" &&
    (host === "localhost" || host === "127.0.0.1")
  );
}
