import { now } from "@/server/clock";
import { deriveKey, isSameSecret, sign } from "@/server/secrets/secrets";

const dayMs = 86_400_000;

const signatureOf = (url: string, expires: number): string =>
  sign({ key: deriveKey("remote images"), text: `${expires}.${url}` }).toString("base64url");

/**
 * A path of this server that shows a picture from elsewhere. Signed, so that the proxy fetches only what a mail named.
 * Lasts one to two days, the same address all day.
 */
export function signImagePath(url: string): string {
  const expires = (Math.ceil(now().getTime() / dayMs) + 1) * dayMs;
  const query = new URLSearchParams({
    url,
    expires: String(expires),
    signature: signatureOf(url, expires),
  });
  return `/api/remote-images?${query}`;
}

/** The address in a signed path; null when the signature is wrong or has expired. */
export function readImageLink(query: URLSearchParams): string | null {
  const url = query.get("url") ?? "";
  const expires = Number(query.get("expires"));
  if (!Number.isSafeInteger(expires) || expires < now().getTime()) return null;
  return isSameSecret(query.get("signature") ?? "", signatureOf(url, expires)) ? url : null;
}

/** Lets the remote pictures of kept HTML load through this server once somebody asks for them. */
export const withProxiedImages = (html: string): string =>
  html.replace(/ data-remote-src="([^"]{1,4000})"/g, (_, escaped: string) => {
    const url = escaped.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    const path = signImagePath(url.replaceAll("&amp;", "&"));
    return ` data-remote-src="${path.replaceAll("&", "&amp;")}"`;
  });
