import { isAllowedOrigin } from "@/lib/sites/allowed-origin";
import { findVisitor } from "@/server/auth/visitor";
import { env } from "@/server/env";
import { AppError } from "@/server/errors";
import { route } from "@/server/http/route";
import { findInboxByToken } from "@/server/inboxes/queries";
import { parseInboxSettings } from "@/server/inboxes/settings";

type Handler<Params> = Parameters<typeof route<Params>>[0];

/**
 * A route of the visitor's REST. Our own frame uses it from our origin; other pages may where the frame may be embedded,
 * and say by `?website_token=` which chat they mean, so that already their preflight is answered by its inbox.
 */
export function visitorRoute<Params = unknown>(handler: Handler<Params>) {
  return route<Params>(async (request, params) => {
    const origin = await allowedOrigin(request);
    if (origin === null) return handler(request, params);
    const guarded = route<Params>(handler);
    const response = await guarded(request, { params: Promise.resolve(params) });
    response.headers.set("Access-Control-Allow-Origin", origin);
    response.headers.set("Access-Control-Expose-Headers", "Retry-After, X-Request-Id");
    response.headers.append("Vary", "Origin");
    return response;
  });
}

/** What a browser asks before it lets another site's page in. */
export const visitorPreflight = route(async (request) => {
  const origin = await allowedOrigin(request);
  if (origin === null) return new Response(null, { status: 204 });
  return new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Origin": origin,
      "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE",
      "Access-Control-Allow-Headers": "Authorization, Content-Type, X-File-Name",
      "Access-Control-Max-Age": "600",
      Vary: "Origin",
    },
  });
});

/**
 * The origin of another site's page that may use the chat it names; null for our own pages and programs.
 * @throws AppError forbidden for every other.
 */
async function allowedOrigin(request: Request): Promise<string | null> {
  const origin = request.headers.get("origin");
  if (origin === null || isOwn(origin, request)) return null;
  const websiteToken = new URL(request.url).searchParams.get("website_token");
  const inbox = websiteToken ? await findInboxByToken(websiteToken) : null;
  if (!inbox)
    throw new AppError(
      "forbidden",
      "Name the chat by ?website_token= to use it from another site.",
    );
  const session = await findVisitor(request);
  const isOfInbox = session === null || session.inboxId === inbox.id;
  if (!isOfInbox || !isAllowedOrigin(origin, parseInboxSettings(inbox).allowedDomains))
    throw new AppError("forbidden", "This page is not on one of the chat's allowed domains.");
  return origin;
}

function isOwn(origin: string, request: Request): boolean {
  const url = URL.parse(origin);
  const isOurHost = url?.host === request.headers.get("host");
  return url !== null && (isOurHost || url.origin === new URL(env.BASE_URL).origin);
}
