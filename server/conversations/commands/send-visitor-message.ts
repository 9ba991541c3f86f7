import type { VisitorMessageInput } from "@/lib/schemas/message";
import type { VisitorSession } from "@/server/auth/visitor";
import {
  type SendVisitorMessageResult,
  sentOrRefused,
} from "@/server/conversations/commands/send-result";
import { startVisitorConversation } from "@/server/conversations/commands/start-visitor-conversation";
import {
  canReadConversation,
  isClosedFor,
  isParticipantSession,
} from "@/server/conversations/policy";
import { findTarget, type SendTarget } from "@/server/conversations/queries/find-target";
import { getSpeaker } from "@/server/conversations/queries/get-speaker";
import type { AccountScope } from "@/server/db/scope";
import { appendMessage, findSent } from "@/server/messages/commands/append-message";
import type { NewMessage } from "@/server/messages/commands/new-message";

/**
 * A visitor's message into one of his conversations; with an id nobody has yet it starts one. Idempotent by
 * (conversation id, client id): a repeat answers with the first message, whichever of two racing calls wrote it.
 */
export async function sendVisitorMessage(send: {
  scope: AccountScope;
  session: VisitorSession;
  input: VisitorMessageInput;
}): Promise<SendVisitorMessageResult> {
  const found = await findTarget(send.session, send.input.conversationId);
  if (!found) return { ok: false, reason: "session_ended" };
  const { session, target } = found;
  if (target) return sendTo(target, { ...send, session });
  if (session.kind === "link") return { ok: false, reason: "not_found" };
  const started = await startVisitorConversation({ ...send, session });
  if (started.ok || started.reason !== "already_started") return started;
  const existing = await findTarget(session, send.input.conversationId);
  return existing?.target
    ? sendTo(existing.target, { ...send, session })
    : { ok: false, reason: "not_found" };
}

async function sendTo(
  target: SendTarget,
  send: { scope: AccountScope; session: VisitorSession; input: VisitorMessageInput },
): Promise<SendVisitorMessageResult> {
  const { scope, session, input } = send;
  if (!canReadConversation(session, target)) return { ok: false, reason: "not_found" };
  if (target.blockedAt && !isParticipantSession(session)) return { ok: false, reason: "blocked" };
  const message = {
    conversationId: target.id,
    kind: "chat",
    ...(await authorOf(session, target)),
    via: "widget",
    text: input.text,
    clientId: input.clientId,
    ...(input.replyTo !== undefined && { payload: { replyTo: input.replyTo } }),
    attachmentIds: input.attachmentIds,
    uploaderId: session.id,
  } satisfies NewMessage;
  if (!isClosedFor(session, target)) return sentOrRefused(await appendMessage(scope, message));
  // Its answer may have got lost before the conversation ended: it is not to be said again in another.
  const sent = await findSent(scope, message);
  return sent.ok ? sent : { ok: false, reason: "conversation_closed" };
}

/** Who speaks; the link mailed to a participant speaks as the participant. */
async function authorOf(
  session: VisitorSession,
  target: SendTarget,
): Promise<Pick<NewMessage, "authorKind" | "authorId" | "authorName">> {
  const speaker = await getSpeaker(session);
  return speaker.kind === "participant"
    ? { authorKind: "participant", authorId: speaker.id, authorName: speaker.name }
    : { authorKind: "contact", authorId: target.contactId, authorName: target.contactName };
}
