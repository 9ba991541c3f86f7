import { visitorPreflight, visitorRoute } from "@/app/api/widget/visitor-route";
import type { TranscriptAnswer } from "@/lib/schemas/widget";
import { getVisitor } from "@/server/auth/visitor";
import { getReadableConversation } from "@/server/conversations/queries/widget-conversations";
import { pathId } from "@/server/http/path-id";
import { requestTranscriptForVisitor } from "@/server/mail/transcripts/request-for-visitor";
import { visitorRefusal } from "@/server/mail/transcripts/word-refusal";
import { limit } from "@/server/rate-limit/limit";

/** Mails the conversation to the address known of the visitor. */
export const POST = visitorRoute<{ id: string }>(async (request, { id }) => {
  const session = await getVisitor(request);
  const conversation = await getReadableConversation(session, pathId(id));
  await limit({ name: "visitor-transcript", key: session.id, points: 10, windowSeconds: 3600 });
  const result = await requestTranscriptForVisitor(session, conversation.id);
  if (!result.ok) throw visitorRefusal(result.reason);
  const answer: TranscriptAnswer = { email: result.email };
  return Response.json(answer);
});

export const OPTIONS = visitorPreflight;
