import { openSessionInput } from "@/lib/schemas/widget";
import { findVisitor, getVisitor } from "@/server/auth/visitor";
import { revokeSession } from "@/server/contacts/commands/revoke-session";
import { openWidgetSession } from "@/server/conversations/commands/open-widget-session";
import { AppError } from "@/server/errors";
import { clientAddress } from "@/server/http/client-address";
import { readJson, route } from "@/server/http/route";
import { limit } from "@/server/rate-limit/limit";

/** Opens or refreshes a visitor's session. A token that is no longer good is told, so that the widget tries another. */
export const POST = route(async (request) => {
  const input = await readJson(request, openSessionInput);
  const own = request.headers.has("authorization") ? await getVisitor(request) : null;
  const key = clientAddress(request.headers);
  const opened = await openWidgetSession({
    own,
    input,
    userAgent: request.headers.get("user-agent")?.slice(0, 300) ?? null,
    mayOpenAnew: () => limit({ name: "visitor-session", key, points: 300, windowSeconds: 3600 }),
  });
  if (opened.ok) return Response.json(opened.view, { headers: { "Cache-Control": "no-store" } });
  switch (opened.reason) {
    case "unknown_website":
      throw new AppError("not_found", "There is no chat with this website token.");
    case "session_of_other_inbox":
      throw new AppError("unauthenticated", "This session belongs to another chat.");
  }
});

/** Logs the visitor out for good. Harmless when he is already. */
export const DELETE = route(async (request) => {
  const session = await findVisitor(request);
  if (session) await revokeSession(session.scope, { sessionId: session.id });
  return new Response(null, { status: 204 });
});
