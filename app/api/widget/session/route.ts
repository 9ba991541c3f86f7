import { visitorPreflight, visitorRoute } from "@/app/api/widget/visitor-route";
import { type ChallengeView, openSessionInput } from "@/lib/schemas/widget";
import { placeOf } from "@/lib/sites/place-of";
import {
  authenticateVisitor,
  findVisitor,
  reopenVisitor,
  type VisitorSession,
  visitorToken,
} from "@/server/auth/visitor";
import { exchangeLinkCode } from "@/server/contacts/commands/link-session";
import { revokeSession } from "@/server/contacts/commands/revoke-session";
import { openWidgetSession } from "@/server/conversations/commands/open-widget-session";
import { env } from "@/server/env";
import { AppError, errorCodes } from "@/server/errors";
import { clientAddress } from "@/server/http/client-address";
import { readJson } from "@/server/http/route";
import { findInboxByToken } from "@/server/inboxes/queries";
import { parseInboxSettings } from "@/server/inboxes/settings";
import { admitNewcomer } from "@/server/rate-limit/admit-newcomer";

/** Opens or refreshes a visitor's session. A token that is no longer good is told, so that the widget tries another. */
export const POST = visitorRoute(async (request) => {
  const input = await readJson(request, openSessionInput);
  // The address's chat is the one whose allowed domains were looked at.
  const named = new URL(request.url).searchParams.get("website_token");
  if (named !== null && named !== input.websiteToken)
    throw new AppError("forbidden", "The address names another chat than the request.");
  const own = await reopenOwn(request);
  const inbox = await findInboxByToken(input.websiteToken);
  if (!inbox) throw new AppError("not_found", "There is no chat with this website token.");
  if (own && own.inboxId !== inbox.id)
    throw new AppError("unauthenticated", "This session belongs to another chat.");
  const link = input.linkCode === undefined ? null : await takeLink(input.linkCode, inbox.id);
  if (!own && !link) {
    const challenge = await admitNewcomer({
      inboxId: inbox.id,
      address: clientAddress(request.headers),
      isAlwaysAsked: parseInboxSettings(inbox).challenge === "always",
      proof: input.proof,
    });
    if (challenge) return challengeResponse(challenge);
  }
  const userAgent = request.headers.get("user-agent")?.slice(0, 300) ?? null;
  // Without a proxy of ours these headers are the visitor's own words.
  const place = env.TRUST_PROXY ? placeOf(request.headers) : null;
  const view = await openWidgetSession({ inbox, own, link, input, userAgent, place });
  return Response.json(view, { headers: { "Cache-Control": "no-store" } });
});

/** A problem document with the riddle in it. */
function challengeResponse(challenge: ChallengeView): Response {
  const code = "challenge_required";
  const { status, title } = errorCodes[code];
  const body = { type: "about:blank", title, status, detail: title, code, challenge };
  const headers = { "Content-Type": "application/problem+json", "Cache-Control": "no-store" };
  return new Response(JSON.stringify(body), { status, headers });
}

/** The session the browser had; also one that was left unused too long. */
async function reopenOwn(request: Request): Promise<VisitorSession | null> {
  const token = visitorToken(request);
  if (token === null) return null;
  const own = await reopenVisitor(token);
  if (!own) throw new AppError("unauthenticated", "This session has ended. Reload the page.");
  return own;
}

/** A code that is used up or too old is passed over: the visitor gets an ordinary session instead of an error. */
async function takeLink(
  code: string,
  inboxId: string,
): Promise<{ session: VisitorSession; token: string } | null> {
  const token = await exchangeLinkCode(code, inboxId);
  const session = token === null ? null : await authenticateVisitor(token);
  return token === null || session === null ? null : { session, token };
}

/** Logs the visitor out for good. Harmless when he is already. */
export const DELETE = visitorRoute(async (request) => {
  const session = await findVisitor(request);
  if (session) await revokeSession(session.scope, { sessionId: session.id });
  return new Response(null, { status: 204 });
});

export const OPTIONS = visitorPreflight;
