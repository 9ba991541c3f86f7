import { visitorPreflight, visitorRoute } from "@/app/api/widget/visitor-route";
import { type AnswerRatingAnswer, answerRatingInput } from "@/lib/schemas/assistant/answer";
import { rateAnswer } from "@/server/assistant/commands/rate-answer";
import { getVisitor } from "@/server/auth/visitor";
import { isParticipantSession } from "@/server/conversations/policy";
import { getReadableConversation } from "@/server/conversations/queries/widget-conversations";
import { AppError } from "@/server/errors";
import { pathId } from "@/server/http/path-id";
import { readJson } from "@/server/http/route";
import { presentForWidget } from "@/server/messages/present";
import { listMessagesById } from "@/server/messages/queries";
import { limit } from "@/server/rate-limit/limit";

const refusal = () => new AppError("not_found", "There is no such answer.");

/** The contact's thumb on one answer of the assistant. */
export const POST = visitorRoute<{ id: string }>(async (request, { id }) => {
  const session = await getVisitor(request);
  const input = await readJson(request, answerRatingInput);
  const { id: conversationId } = await getReadableConversation(session, pathId(id));
  if (isParticipantSession(session)) throw refusal();
  await limit({ name: "visitor-rating", key: session.id, points: 60, windowSeconds: 3600 });
  const rated = await rateAnswer(session.scope, { ...input, conversationId });
  if (!rated.ok) throw refusal();
  const [message] = await listMessagesById(session.scope, [input.messageId]);
  if (!message) throw refusal();
  const answer: AnswerRatingAnswer = { message: presentForWidget(message) };
  return Response.json(answer);
});

export const OPTIONS = visitorPreflight;
