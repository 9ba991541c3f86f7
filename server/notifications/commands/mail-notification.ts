import { englishWords } from "@/lib/dashboard-words/translate";
import { notificationTitle } from "@/lib/notifications/notification-words";
import { now } from "@/server/clock";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { env } from "@/server/env";
import { withEvents } from "@/server/events/with-events";
import { ensureAgentThread } from "@/server/mail/agents/ensure-thread";
import { queueAccountMail } from "@/server/mail/send-account-mail";
import { findUnread } from "@/server/notifications/queries/list-notifications";
import { listPresentUserIds } from "@/server/presence/queries";

/** Who sits at his desk and does not look gets no mail for it: he is left alone after this time. */
const patienceMs = 1_800_000;
const againMs = 60_000;

/**
 * Mails a notification whose time has come, unless it was read or its member is at his desk. Where customers' words are
 * told of, the reply to it answers them; a note, held mail or bounce is only linked, so that no reply reaches a customer
 * by mistake.
 */
export async function mailNotification(scope: AccountScope, id: string): Promise<void> {
  const view = await findUnread(scope, id);
  const present = await listPresentUserIds(scope);
  await withEvents(scope, async (tx) => {
    const found = await tx.notification.findFirst({
      where: { id, emailDueAt: { lte: now() } },
      select: { userId: true, kind: true, raisedAt: true, member: memberSelect },
    });
    if (!found) return;
    const { userId, member } = found;
    const isHere = present.has(userId) && member.availability === "online";
    const isLate = found.raisedAt.getTime() + patienceMs < now().getTime();
    const isLater = view !== null && isHere && !isLate;
    const { count } = await tx.notification.updateMany({
      // Of two sweepers the second finds it taken.
      where: { id, emailDueAt: { lte: now() } },
      data: { emailDueAt: isLater ? new Date(now().getTime() + againMs) : null },
    });
    if (count === 0 || view === null || isHere) return;
    const email = member.user.email;
    if (await tx.suppression.findFirst({ where: { email } })) return;
    const isOfCustomer = found.kind === "conversation_created" || found.kind === "assigned";
    if (
      isOfCustomer &&
      (await mailWords(tx, scope, { userId, email, conversationId: view.conversationId }))
    )
      return;
    await queueAccountMail(tx, {
      kind: "member_notice",
      accountId: scope,
      to: email,
      isAutomatic: true,
      props: {
        subject: `[#${view.number}] ${notificationTitle(view, englishWords)}`,
        lines: [`${notificationTitle(view, englishWords)} in conversation #${view.number}.`],
        quote: view.preview,
        button: "Open the conversation",
        url: `${env.BASE_URL}/app/conversations/${view.number}`,
        footer: "You choose what you are mailed in your profile.",
      },
    });
  });
}

const memberSelect = {
  select: { availability: true, user: { select: { name: true, email: true } } },
} as const;

const mostMessages = 10;
const mostText = 5_000;

/** The customer's words, by a mail whose reply is the answer to him. False when he has said nothing. */
async function mailWords(
  tx: TenantTx,
  scope: AccountScope,
  to: { userId: string; email: string; conversationId: string },
): Promise<boolean> {
  const { userId, email, conversationId } = to;
  await lockConversation(tx, scope, conversationId);
  const conversation = await tx.conversation.findFirst({
    where: { id: conversationId },
    select: {
      ...{ number: true, lastSeq: true },
      contact: { select: { name: true, email: true } },
      inbox: { select: { name: true } },
    },
  });
  const messages = await tx.message.findMany({
    where: {
      conversationId,
      kind: { in: ["chat", "form"] },
      authorKind: { in: ["contact", "participant"] },
      deletedAt: null,
    },
    orderBy: { seq: "desc" },
    take: mostMessages,
    select: { id: true, authorName: true, text: true, attachments: { select: { name: true } } },
  });
  if (!conversation || messages.length === 0) return false;
  const { tokenId, id } = await ensureAgentThread(tx, scope, { conversationId, userId });
  await tx.agentThread.updateMany({
    where: { id },
    // The notice that is awaited would say the same.
    data: { noticedSeq: conversation.lastSeq, noticeDueAt: null, lastNoticeAt: now() },
  });
  const { contact, inbox, number } = conversation;
  const customer = contact.name ?? contact.email ?? "a visitor";
  await queueAccountMail(tx, {
    kind: "agent_notice",
    accountId: scope,
    to: email,
    isAutomatic: true,
    props: {
      ...{ conversationId, number, customer, tokenId, inbox: inbox.name },
      messages: messages.reverse().map((message) => ({
        id: message.id,
        author: message.authorName ?? customer,
        text: message.text.slice(0, mostText),
        files: message.attachments.map(({ name }) => name),
      })),
    },
  });
  return true;
}
