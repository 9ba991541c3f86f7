import { createHash } from "node:crypto";

/** The page loads pictures and nothing else, runs nothing, and no other site may frame it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https: http:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A page as browsers and proxies may keep it: five minutes unasked, then by its ETag. */
export function answerPage(request: Request, html: string, status = 200): Response {
  const etag = `"${createHash("sha256").update(html).digest("base64url").slice(0, 27)}"`;
  const headers = {
    ETag: etag,
    "Cache-Control":
      status === 200 ? "public, max-age=300, stale-while-revalidate=86400" : "no-store",
    "Content-Security-Policy": policy,
    "Content-Type": "text/html; charset=utf-8",
  };
  const isKnown = request.headers.get("if-none-match")?.split(/,\s*/).includes(etag) ?? false;
  if (status === 200 && isKnown) return new Response(null, { status: 304, headers });
  return new Response(html, { status, headers });
}
