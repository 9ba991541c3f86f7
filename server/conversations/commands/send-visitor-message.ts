import type { VisitorMessageInput } from "@/lib/schemas/message";
import type { VisitorSession } from "@/server/auth/visitor";
import { now } from "@/server/clock";
import {
  type SendVisitorMessageResult,
  sentOrRefused,
} from "@/server/conversations/commands/send-result";
import { startVisitorConversation } from "@/server/conversations/commands/start-visitor-conversation";
import { canReadConversation, reopenDays } from "@/server/conversations/policy";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { appendMessage } from "@/server/messages/commands/append-message";
import type { NewMessage } from "@/server/messages/commands/new-message";

const dayMs = 86_400_000;

/**
 * A visitor's message into one of his conversations; with an id nobody has yet it starts one. Idempotent by
 * (conversation id, client id): a repeat answers with the first message, whichever of two racing calls wrote it.
 */
export async function sendVisitorMessage(send: {
  scope: AccountScope;
  session: VisitorSession;
  input: VisitorMessageInput;
}): Promise<SendVisitorMessageResult> {
  const target = await findTarget(send.scope, send.input.conversationId);
  if (target) return sendTo(target, send);
  if (send.session.kind === "link") return { ok: false, reason: "not_found" };
  const started = await startVisitorConversation(send);
  if (started.ok || started.reason !== "already_started") return started;
  const existing = await findTarget(send.scope, send.input.conversationId);
  return existing ? sendTo(existing, send) : { ok: false, reason: "not_found" };
}

type Target = NonNullable<Awaited<ReturnType<typeof findTarget>>>;

function findTarget(scope: AccountScope, conversationId: string) {
  return tenantDb(scope).conversation.findFirst({
    where: { id: conversationId },
    select: {
      id: true,
      inboxId: true,
      contactId: true,
      startedBySessionId: true,
      status: true,
      lastActivityAt: true,
      contact: { select: { name: true, blockedAt: true } },
    },
  });
}

async function sendTo(
  target: Target,
  send: { scope: AccountScope; session: VisitorSession; input: VisitorMessageInput },
): Promise<SendVisitorMessageResult> {
  const { scope, session, input } = send;
  if (!canReadConversation(session, target)) return { ok: false, reason: "not_found" };
  if (target.contact.blockedAt) return { ok: false, reason: "blocked" };
  const idleMs = now().getTime() - target.lastActivityAt.getTime();
  if (target.status === "resolved" && idleMs > reopenDays * dayMs)
    return { ok: false, reason: "conversation_closed" };
  const result = await appendMessage(scope, {
    conversationId: target.id,
    kind: "chat",
    ...(await authorOf(scope, session, target)),
    via: "widget",
    text: input.text,
    clientId: input.clientId,
    attachmentIds: input.attachmentIds,
    uploaderId: session.id,
  });
  return sentOrRefused(result);
}

/** The link mailed to a participant speaks as the participant. */
async function authorOf(
  scope: AccountScope,
  session: VisitorSession,
  target: Target,
): Promise<Pick<NewMessage, "authorKind" | "authorId" | "authorName">> {
  const recipient =
    session.recipientId === null
      ? null
      : await tenantDb(scope).recipient.findFirst({
          where: { id: session.recipientId, kind: "participant" },
          select: { id: true, name: true },
        });
  return recipient
    ? { authorKind: "participant", authorId: recipient.id, authorName: recipient.name }
    : { authorKind: "contact", authorId: target.contactId, authorName: target.contact.name };
}
