import { createHash } from "node:crypto";
import { readLoader, type WidgetManifest } from "@/app/widget/built-widget";
import { putLook } from "@/app/widget/put-look";
import { findInboxByToken } from "@/server/inboxes/queries";
import { parseInboxSettings } from "@/server/inboxes/settings";

/**
 * The loader. With `?website_token=` it knows the inbox's colour and side before anything else is loaded. Short-lived,
 * so that a new version reaches every site within minutes.
 */
export async function loaderResponse(
  request: Request,
  brand: keyof WidgetManifest["loaders"],
): Promise<Response> {
  const token = new URL(request.url).searchParams.get("website_token");
  const inbox = token ? await findInboxByToken(token) : null;
  const loader = await readLoader(brand);
  const script = inbox
    ? putLook(loader, { ...inbox, settings: parseInboxSettings(inbox) })
    : loader;
  const etag = `"${createHash("sha256").update(script).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "Content-Type": "text/javascript; charset=utf-8",
    "Cache-Control": "public, max-age=300, stale-while-revalidate=86400",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Access-Control-Allow-Origin": "*",
    ETag: etag,
  };
  if (request.headers.get("if-none-match")?.includes(etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(script, { headers });
}
