import { visitorPreflight, visitorRoute } from "@/app/api/widget/visitor-route";
import { visitorMessageInput } from "@/lib/schemas/message";
import { messagePageQuery, type WidgetMessagePage } from "@/lib/schemas/widget";
import { getVisitor } from "@/server/auth/visitor";
import { refusalOf } from "@/server/conversations/commands/send-result";
import { sendVisitorMessage } from "@/server/conversations/commands/send-visitor-message";
import { getSpeaker } from "@/server/conversations/queries/get-speaker";
import { getReadableConversation } from "@/server/conversations/queries/widget-conversations";
import { AppError } from "@/server/errors";
import { clientAddress } from "@/server/http/client-address";
import { pathId } from "@/server/http/path-id";
import { parseInput } from "@/server/http/problem";
import { readJson } from "@/server/http/route";
import { presentForWidget } from "@/server/messages/present";
import { listMessages } from "@/server/messages/queries";
import { countVisitorMessage } from "@/server/rate-limit/message-guard";

/** Messages of one of the visitor's conversations, the newest page first. */
export const GET = visitorRoute<{ id: string }>(async (request, { id }) => {
  const session = await getVisitor(request);
  const query = parseInput(messagePageQuery, Object.fromEntries(new URL(request.url).searchParams));
  const conversation = await getReadableConversation(session, pathId(id));
  const page = await listMessages(session.scope, {
    ...query,
    conversationId: conversation.id,
    audience: await getSpeaker(session),
  });
  const answer: WidgetMessagePage = {
    items: page.items.map(presentForWidget),
    nextCursor: page.nextCursor === null ? null : String(page.nextCursor),
  };
  return Response.json(answer);
});

/** Sends a message where no socket is at hand: the same command, the same rules. */
export const POST = visitorRoute<{ id: string }>(async (request, { id }) => {
  const session = await getVisitor(request);
  const input = await readJson(request, visitorMessageInput);
  if (input.conversationId !== id) {
    throw new AppError("invalid_input", "This is not the conversation of the address.", {
      field: "conversationId",
    });
  }
  const address = clientAddress(request.headers);
  await countVisitorMessage({ sessionId: session.id, inboxId: session.inboxId, address });
  const sent = await sendVisitorMessage({ scope: session.scope, session, input });
  if (!sent.ok) throw refusalOf(sent);
  return Response.json({
    message: presentForWidget(sent.message),
    conversationRev: sent.conversationRev,
  });
});

export const OPTIONS = visitorPreflight;
