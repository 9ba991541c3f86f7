import { pickMailLocale } from "@/emails/texts";
import { isWithinHours, nextChange, type WorkingHours } from "@/lib/inbox/hours";
import { localizeSettings } from "@/lib/inbox/localize";
import type { EmailPromptPayload, OfflineNoticePayload } from "@/lib/schemas/message";
import { now } from "@/server/clock";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { noticeSince } from "@/server/conversations/policy";
import { isForAssistant } from "@/server/conversations/queries/assistants-share";
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

type Respond = {
  conversationId: string;
  /** Absent: the assistant has left, and what was kept back for it is posted, the greeting too. */
  messageId?: string | undefined;
};

/**
 * Job conversation.respond: after a visitor's message in the widget, the notice that nobody is here (flagging the
 * conversation unattended) and the email prompt; none of it while an assistant handles the conversation. The
 * conversation's lock makes racing runs take turns; each finds what the other has posted.
 */
export async function respondToVisitor(payload: Respond & { accountId: string }): Promise<void> {
  const scope = grantScope(payload.accountId);
  const isMemberOnline = await isAgentOnline(scope);
  await withEvents(scope, (tx, emit) =>
    respondWithin(tx, emit, scope, { ...payload, isMemberOnline }),
  );
}

async function respondWithin(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  respond: Respond & { isMemberOnline: boolean },
): Promise<void> {
  const { conversationId, messageId, isMemberOnline } = respond;
  await lockConversation(tx, scope, conversationId);
  const message = await tx.message.findFirst({
    where: {
      ...{ conversationId, kind: "chat", authorKind: "contact", via: "widget" },
      ...(messageId && { id: messageId }),
    },
    select: {
      conversation: {
        select: {
          status: true,
          assistantId: true,
          assigneeId: true,
          firstReplyAt: true,
          handedOverAt: true,
          waitingSince: true,
          isUnattended: true,
          inbox: true,
          contact: { select: { email: true, locale: true } },
          startedBy: { select: { kind: true, verifiedAt: true, locale: true } },
        },
      },
    },
  });
  if (!message || isForAssistant(message.conversation)) return;
  if (messageId === undefined && message.conversation.status === "resolved") return;
  const { waitingSince, isUnattended, inbox, contact, startedBy } = message.conversation;
  const main = parseInboxSettings(inbox);
  const locale = pickMailLocale([startedBy?.locale ?? null, contact.locale, main.locale]);
  const settings = localizeSettings(main, locale);
  const isAnybodyHere = isMemberOnline && isWithinHours(settings.hours, now());
  if (messageId === undefined && settings.greeting.isEnabled) {
    const { text } = settings.greeting;
    await post(tx, emit, scope, { ...automatic, conversationId, kind: "greeting", text });
  }
  // An agent who answered meanwhile was there.
  if (waitingSince && !isAnybodyHere) {
    await noteAbsence(tx, emit, scope, {
      conversationId,
      isUnattended,
      text: settings.offlineNotice.text,
      backAt: findReturn(settings.hours),
    });
  }
  if (contact.email === null && startedBy && asksForEmail(settings, startedBy)) {
    const waiting: EmailPromptPayload = { state: "waiting" };
    await post(tx, emit, scope, {
      ...automatic,
      conversationId,
      kind: "email_prompt",
      text: promptText(settings, {
        locale,
        brand: brandName(inbox, settings),
      }),
      payload: waiting,
    });
  }
}

/** When the inbox opens next; null while it is open, or nobody knows. */
function findReturn(hours: WorkingHours): string | null {
  return isWithinHours(hours, now()) ? null : (nextChange(hours, now())?.toISOString() ?? null);
}

async function noteAbsence(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  absence: { conversationId: string; isUnattended: boolean; text: string; backAt: string | null },
): Promise<void> {
  const { conversationId, isUnattended, text, backAt } = absence;
  const recent = await tx.message.findFirst({
    where: { conversationId, kind: "offline_notice", createdAt: { gt: noticeSince() } },
    select: { id: true },
  });
  if (!recent) {
    const payload: OfflineNoticePayload = { backAt };
    const notice = { ...automatic, conversationId, kind: "offline_notice", text, payload } as const;
    await post(tx, emit, scope, notice);
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
