import { resolveMx } from "node:dns/promises";
import { visitorPreflight, visitorRoute } from "@/app/api/widget/visitor-route";
import { type EmailPromptAnswer, emailPromptInput } from "@/lib/schemas/widget";
import { getVisitor } from "@/server/auth/visitor";
import {
  answerEmailPrompt,
  promptRefusal,
} from "@/server/conversations/commands/answer-email-prompt";
import { getReadableConversation } from "@/server/conversations/queries/widget-conversations";
import { pathId } from "@/server/http/path-id";
import { readJson } from "@/server/http/route";
import { warnOfAddress } from "@/server/mail/domain-check";
import { activeTransport } from "@/server/mail/transport/resend-client";
import { presentForWidget } from "@/server/messages/present";
import { limit } from "@/server/rate-limit/limit";

/** The email prompt's answer. A doubtful address is taken all the same, with a warning. */
export const POST = visitorRoute<{ id: string }>(async (request, { id }) => {
  const session = await getVisitor(request);
  const input = await readJson(request, emailPromptInput);
  const conversation = await getReadableConversation(session, pathId(id));
  await limit({ name: "visitor-email", key: session.id, points: 30, windowSeconds: 3600 });
  const [answered, warning] = await Promise.all([
    answerEmailPrompt({
      scope: session.scope,
      session,
      conversationId: conversation.id,
      input,
    }),
    // Mail that never leaves the sandbox reaches every domain.
    input.action === "submit" ? warnOfAddress(input.email, nameServer()) : null,
  ]);
  if (!answered.ok) throw promptRefusal(answered.reason);
  const answer: EmailPromptAnswer = { message: presentForWidget(answered.message), warning };
  return Response.json(answer);
});

/** Mail that never leaves the sandbox reaches every domain. */
const nameServer = () => (activeTransport() === "sandbox" ? null : resolveMx);

export const OPTIONS = visitorPreflight;
