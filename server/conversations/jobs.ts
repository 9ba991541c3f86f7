import { pickMailLocale } from "@/emails/texts";
import type { EmailPromptPayload } from "@/lib/schemas/message";
import { noticeSince } from "@/server/conversations/policy";
import { type AccountScope, grantScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { type Emit, withEvents } from "@/server/events/with-events";
import { asksForEmail } from "@/server/inboxes/policy";
import { brandName, promptText } from "@/server/inboxes/present";
import { parseInboxSettings } from "@/server/inboxes/settings";
import { messageCreated, writeMessage } from "@/server/messages/commands/append-message";
import type { NewMessage } from "@/server/messages/commands/new-message";
import { isAgentOnline } from "@/server/presence/queries";

const automatic = {
  authorKind: "system",
  authorId: null,
  authorName: null,
  via: "widget",
} as const satisfies Partial<NewMessage>;

/**
 * Job conversation.respond: after a visitor's message in the widget, the notice that nobody is here (flagging the
 * conversation unattended) and the email prompt. The conversation's lock makes racing runs take turns; each finds what
 * the other has posted.
 */
export async function respondToVisitor(payload: {
  accountId: string;
  conversationId: string;
  messageId: string;
}): Promise<void> {
  const scope = grantScope(payload.accountId);
  const isAnybodyHere = await isAgentOnline(scope);
  await withEvents(scope, (tx, emit) =>
    respondWithin(tx, emit, scope, { ...payload, isAnybodyHere }),
  );
}

async function respondWithin(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  respond: { conversationId: string; messageId: string; isAnybodyHere: boolean },
): Promise<void> {
  const { conversationId, messageId, isAnybodyHere } = respond;
  await tx.$queryRaw`
    SELECT 1 FROM "Conversation"
    WHERE "accountId" = ${scope}::uuid AND "id" = ${conversationId}::uuid FOR UPDATE`;
  const message = await tx.message.findFirst({
    where: { id: messageId, kind: "chat", authorKind: "contact", via: "widget" },
    select: {
      conversation: {
        select: {
          waitingSince: true,
          isUnattended: true,
          inbox: true,
          contact: { select: { email: true, locale: true } },
          startedBy: { select: { kind: true, verifiedAt: true } },
        },
      },
    },
  });
  if (!message) return;
  const { waitingSince, isUnattended, inbox, contact, startedBy } = message.conversation;
  const settings = parseInboxSettings(inbox);
  // An agent who answered meanwhile was there.
  if (waitingSince && !isAnybodyHere) {
    await noteAbsence(tx, emit, scope, {
      conversationId,
      isUnattended,
      text: settings.offlineNotice.text,
    });
  }
  if (contact.email === null && startedBy && asksForEmail(settings, startedBy)) {
    const waiting: EmailPromptPayload = { state: "waiting" };
    await post(tx, emit, scope, {
      ...automatic,
      conversationId,
      kind: "email_prompt",
      text: promptText(settings, {
        locale: pickMailLocale([contact.locale, settings.locale]),
        brand: brandName(inbox, settings),
      }),
      payload: waiting,
    });
  }
}

async function noteAbsence(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  absence: { conversationId: string; isUnattended: boolean; text: string },
): Promise<void> {
  const { conversationId, isUnattended, text } = absence;
  const recent = await tx.message.findFirst({
    where: { conversationId, kind: "offline_notice", createdAt: { gt: noticeSince() } },
    select: { id: true },
  });
  if (!recent) {
    await post(tx, emit, scope, { ...automatic, conversationId, kind: "offline_notice", text });
  }
  if (isUnattended) return;
  await tx.conversation.updateMany({
    where: { id: conversationId },
    data: { isUnattended: true, rev: { increment: 1 } },
  });
  emit({ type: "conversation.updated", payload: { conversationId, changed: ["isUnattended"] } });
}

async function post(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  message: NewMessage,
): Promise<void> {
  const result = await writeMessage(tx, scope, message);
  if (result.ok && !result.isRepeat) emit.stored(messageCreated(result.message));
}
