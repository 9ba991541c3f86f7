import { visitorPreflight, visitorRoute } from "@/app/api/widget/visitor-route";
import { type SurveyAnswer, surveyInput } from "@/lib/inbox/survey";
import { getVisitor } from "@/server/auth/visitor";
import { isParticipantSession } from "@/server/conversations/policy";
import { getReadableConversation } from "@/server/conversations/queries/widget-conversations";
import { pathId } from "@/server/http/path-id";
import { readJson } from "@/server/http/route";
import { presentForWidget } from "@/server/messages/present";
import { listMessagesById } from "@/server/messages/queries";
import { limit } from "@/server/rate-limit/limit";
import { answerSurvey } from "@/server/surveys/commands/answer-survey";
import { surveyRefusal } from "@/server/surveys/policy";

/** How it went, in the contact's own words: others of the conversation are not asked. */
export const POST = visitorRoute<{ id: string }>(async (request, { id }) => {
  const session = await getVisitor(request);
  const input = await readJson(request, surveyInput);
  const { id: conversationId } = await getReadableConversation(session, pathId(id));
  if (isParticipantSession(session)) throw surveyRefusal("not_found");
  await limit({ name: "visitor-survey", key: session.id, points: 30, windowSeconds: 3600 });
  const answered = await answerSurvey(session.scope, { conversationId, input });
  if (!answered.ok) throw surveyRefusal(answered.reason);
  const [message] = await listMessagesById(session.scope, [answered.messageId]);
  if (!message) throw surveyRefusal("not_found");
  const answer: SurveyAnswer = { message: presentForWidget(message) };
  return Response.json(answer);
});

export const OPTIONS = visitorPreflight;
