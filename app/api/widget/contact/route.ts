import { visitorPreflight, visitorRoute } from "@/app/api/widget/visitor-route";
import { identifyInput } from "@/lib/schemas/widget";
import { getVisitor, refreshVisitor } from "@/server/auth/visitor";
import { identifyContact } from "@/server/contacts/commands/identify-contact";
import { identifyRefusal } from "@/server/contacts/policy";
import { getWidgetSession } from "@/server/conversations/queries/get-widget-session";
import { AppError } from "@/server/errors";
import { readJson } from "@/server/http/route";
import { limit } from "@/server/rate-limit/limit";

/** What `$segue.setUser` and the attribute calls send. */
export const PUT = visitorRoute(async (request) => {
  const session = await getVisitor(request);
  const input = await readJson(request, identifyInput);
  await limit({ name: "visitor-identify", key: session.id, points: 120, windowSeconds: 3600 });
  const identified = await identifyContact({ scope: session.scope, session, input });
  if (!identified.ok) throw identifyRefusal(identified.reason);
  const current = await refreshVisitor(identified.sessionId);
  if (!current) throw new AppError("unauthenticated", "This session has ended. Reload the page.");
  return Response.json(await getWidgetSession(current, identified.token));
});

export const OPTIONS = visitorPreflight;
