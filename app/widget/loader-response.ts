import { readLoader, type WidgetManifest } from "@/app/widget/built-widget";
import { putLook } from "@/app/widget/put-look";
import { scriptResponse } from "@/app/widget/script-response";
import { findInboxByToken } from "@/server/inboxes/queries";
import { parseInboxSettings } from "@/server/inboxes/settings";

/**
 * The loader. With `?website_token=` it knows colour, side and the button's name before anything else is loaded.
 */
export async function loaderResponse(
  request: Request,
  brand: keyof WidgetManifest["loaders"],
): Promise<Response> {
  const token = new URL(request.url).searchParams.get("website_token");
  const inbox = token ? await findInboxByToken(token) : null;
  const loader = await readLoader(brand);
  const tag = request.headers.get("accept-language")?.split(/[,;]/)[0]?.trim() ?? null;
  const script = inbox
    ? putLook(loader, { ...inbox, settings: parseInboxSettings(inbox) }, tag)
    : loader;
  const response = scriptResponse(request, script);
  response.headers.set("Vary", "Accept-Language");
  return response;
}
