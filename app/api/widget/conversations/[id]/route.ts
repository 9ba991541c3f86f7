import { visitorPreflight, visitorRoute } from "@/app/api/widget/visitor-route";
import { conversationMarksInput } from "@/lib/schemas/widget";
import { getVisitor } from "@/server/auth/visitor";
import { markConversation } from "@/server/conversations/commands/mark-conversation";
import { getReadableConversation } from "@/server/conversations/queries/widget-conversations";
import { AppError } from "@/server/errors";
import { pathId } from "@/server/http/path-id";
import { readJson } from "@/server/http/route";
import { limit } from "@/server/rate-limit/limit";

/** What the host page says of the conversation: attributes and labels. Not through a mailed link. */
export const PATCH = visitorRoute<{ id: string }>(async (request, { id }) => {
  const session = await getVisitor(request);
  const input = await readJson(request, conversationMarksInput);
  const conversation = await getReadableConversation(session, pathId(id));
  if (session.kind === "link")
    throw new AppError("forbidden", "A mailed link changes nothing of the conversation.");
  await limit({ name: "visitor-marks", key: session.id, points: 120, windowSeconds: 3600 });
  const marked = await markConversation(session.scope, {
    ...input,
    conversationId: conversation.id,
  });
  if (marked.ok) return new Response(null, { status: 204 });
  if (marked.reason === "not_found") throw new AppError("not_found");
  throw new AppError("invalid_input", `There is no label "${marked.title}".`, {
    field: "add_labels",
  });
});

export const OPTIONS = visitorPreflight;
