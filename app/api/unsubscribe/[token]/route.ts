import {
  applyUnsubscribe,
  unsubscribeActions,
} from "@/server/continuity/mailed-links/apply-unsubscribe";
import { findLinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { AppError } from "@/server/errors";
import { readBytes, route } from "@/server/http/route";

const maxFormBytes = 10_000;

const page = (token: string, query = "") =>
  new Response(null, {
    status: 303,
    headers: {
      Location: `/unsubscribe/${encodeURIComponent(token)}${query}`,
      "Cache-Control": "no-store",
    },
  });

/** Mail programs post here with one click (RFC 8058: no cookies, no redirect); the page's buttons do, too. */
export const POST = route<{ token: string }>(async (request, { token }) => {
  const body = (await readBytes(request, maxFormBytes)).toString("utf8");
  const given = new URLSearchParams(body).get("action");
  const action = unsubscribeActions.find((one) => one === given) ?? null;
  const target = await findLinkTarget(token);
  if (!target) throw new AppError("not_found", "This link does not work.");
  const isDone = await applyUnsubscribe(target, action);
  if (given !== null) return page(token, isDone && action === "unmute" ? "?again" : "");
  if (!isDone) throw new AppError("invalid_input", "This link needs the button on its page.");
  return Response.json({ ok: true });
});

/** Scanners and people who paste the address: the page, and nothing else. */
export const GET = route<{ token: string }>((_request, { token }) => page(token));
