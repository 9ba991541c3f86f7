import { visitorPreflight, visitorRoute } from "@/app/api/widget/visitor-route";
import { getVisitor } from "@/server/auth/visitor";
import { presentConversationForWidget } from "@/server/conversations/present";
import { getSpeaker } from "@/server/conversations/queries/get-speaker";
import { listVisitorConversations } from "@/server/conversations/queries/widget-conversations";

/** The conversations this visitor may read, newest activity first. */
export const GET = visitorRoute(async (request) => {
  const session = await getVisitor(request);
  const speaker = await getSpeaker(session);
  const rows = await listVisitorConversations(session);
  return Response.json({
    items: rows.map((row) => presentConversationForWidget(row, speaker)),
    nextCursor: null,
  });
});

export const OPTIONS = visitorPreflight;
