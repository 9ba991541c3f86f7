import type { IncomingHttpHeaders } from "node:http";
import { env } from "@/server/env";

/**
 * Whether a handshake comes from our own pages, or from no browser at all. Browsers send Origin with every WebSocket and
 * Sec-Fetch-Site with the polling requests that carry none; without both there are no ambient cookies to abuse.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers;
  if (origin !== undefined) {
    const url = URL.parse(origin);
    return url !== null && (url.host === host || url.origin === new URL(env.BASE_URL).origin);
  }
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none";
}

/** Who is at the other end of a socket; behind our own proxy what that one says, as with requests. */
export function socketAddress(handshake: {
  headers: IncomingHttpHeaders;
  address: string;
}): string {
  const forwarded = env.TRUST_PROXY ? handshake.headers["x-forwarded-for"] : undefined;
  return (
    String(forwarded ?? "")
      .split(",")
      .at(-1)
      ?.trim() || handshake.address
  );
}
