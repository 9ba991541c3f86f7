import { visitorPreflight, visitorRoute } from "@/app/api/widget/visitor-route";
import { visitorSeenInput } from "@/lib/schemas/widget";
import { getVisitor } from "@/server/auth/visitor";
import { markSeenBy } from "@/server/conversations/commands/mark-seen";
import { getReadableConversation } from "@/server/conversations/queries/widget-conversations";
import { pathId } from "@/server/http/path-id";
import { readJson } from "@/server/http/route";

/** The seen watermark by REST, for a page that is being left. */
export const POST = visitorRoute<{ id: string }>(async (request, { id }) => {
  const session = await getVisitor(request);
  const { seq } = await readJson(request, visitorSeenInput);
  const conversation = await getReadableConversation(session, pathId(id));
  const seen = await markSeenBy(session, { conversationId: conversation.id, seq });
  return Response.json({ seq: seen });
});

export const OPTIONS = visitorPreflight;
