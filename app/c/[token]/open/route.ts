import { findLinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { openLink } from "@/server/continuity/mailed-links/open-link";
import { route } from "@/server/http/route";
import { limit } from "@/server/rate-limit/limit";

const seeOther = (path: string) =>
  new Response(null, {
    status: 303,
    headers: { Location: path, "Referrer-Policy": "no-referrer", "Cache-Control": "no-store" },
  });

/** The button of the page: opens the conversation, then shows it. */
export const POST = route<{ token: string }>(async (request, { token }) => {
  const target = await findLinkTarget(token);
  if (!target) return seeOther(`/c/${encodeURIComponent(token)}`);
  await limit({ name: "mailed-link", key: target.recipient.id, points: 30, windowSeconds: 3600 });
  const opened = await openLink(target, { userAgent: request.headers.get("user-agent") });
  if (!opened.ok) return seeOther(`/c/${token}`);
  const query = new URLSearchParams({ website_token: target.inbox.websiteToken });
  const page = opened.page?.href ?? `/widget?${query}`;
  // In the fragment, which no server or referrer sees.
  return seeOther(`${page}#segue_code=${opened.code}`);
});

/** Somebody reloaded, or a scanner followed the form. */
export const GET = route<{ token: string }>((_request, { token }) =>
  seeOther(`/c/${encodeURIComponent(token)}`),
);
