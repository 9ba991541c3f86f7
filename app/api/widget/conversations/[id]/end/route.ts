import { visitorPreflight, visitorRoute } from "@/app/api/widget/visitor-route";
import { getVisitor } from "@/server/auth/visitor";
import { endConversation } from "@/server/conversations/commands/set-conversation-status";
import { isParticipantSession } from "@/server/conversations/policy";
import { getReadableConversation } from "@/server/conversations/queries/widget-conversations";
import { AppError } from "@/server/errors";
import { pathId } from "@/server/http/path-id";
import { limit } from "@/server/rate-limit/limit";

/** The visitor is done. Ended already is fine. */
export const POST = visitorRoute<{ id: string }>(async (request, { id }) => {
  const session = await getVisitor(request);
  const { id: conversationId } = await getReadableConversation(session, pathId(id));
  if (isParticipantSession(session)) throw new AppError("forbidden");
  await limit({ name: "visitor-end", key: session.id, points: 30, windowSeconds: 3600 });
  await endConversation(session.scope, { conversationId });
  return new Response(null, { status: 204 });
});

export const OPTIONS = visitorPreflight;
