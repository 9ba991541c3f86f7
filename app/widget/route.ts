import { readManifest } from "@/app/widget/built-widget";
import { frameDocument } from "@/app/widget/frame-document";
import { env } from "@/server/env";
import { route } from "@/server/http/route";
import { findInboxByToken } from "@/server/inboxes/queries";
import { parseInboxSettings } from "@/server/inboxes/settings";

const unknownChat = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Chat not found</title>
<p>There is no chat here. The website token in this page's snippet is not known.</p>
</html>`;

/** The widget's frame: in the loader's iframe, or in a window of its own. */
export const GET = route(async (request) => {
  const token = new URL(request.url).searchParams.get("website_token");
  const inbox = token ? await findInboxByToken(token) : null;
  if (!inbox) {
    return new Response(unknownChat, {
      status: 404,
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'",
      },
    });
  }
  const { html, policy } = frameDocument({
    manifest: await readManifest(),
    allowedDomains: parseInboxSettings(inbox).allowedDomains,
    baseUrl: env.BASE_URL,
  });
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "Cache-Control": "no-cache",
    },
  });
});
