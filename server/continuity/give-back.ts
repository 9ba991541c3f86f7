import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import { touchMessages } from "@/server/messages/commands/touch-messages";

type MailRow = { id: string; conversationId: string | null; recipientId: string | null };

/**
 * Takes messages out of a mail and lowers the mailed watermark, so that a later mail can carry them. Which messages are
 * in some mail is known from their rows, so a lower watermark repeats nothing. Conversation and mail must be locked.
 */
export async function giveBack(
  tx: TenantTx,
  scope: AccountScope,
  input: { mail: MailRow; messageIds?: string[] },
): Promise<void> {
  const { mail, messageIds } = input;
  const rows = await tx.outboundEmailMessage.findMany({
    where: {
      outboundEmailId: mail.id,
      ...(messageIds ? { messageId: { in: messageIds } } : {}),
    },
    select: { messageId: true, message: { select: { seq: true } } },
  });
  const ids = rows.map((row) => row.messageId);
  const lowest = Math.min(...rows.map((row) => row.message.seq));
  if (!mail.conversationId || !mail.recipientId || ids.length === 0) return;
  await tx.outboundEmailMessage.deleteMany({
    where: { outboundEmailId: mail.id, messageId: { in: ids } },
  });
  await tx.$executeRaw`
    UPDATE "Recipient" SET "mailedSeq" = LEAST("mailedSeq", ${lowest - 1})
    WHERE "accountId" = ${scope}::uuid AND "id" = ${mail.recipientId}::uuid`;
  await touchMessages(tx, scope, { conversationId: mail.conversationId, messageIds: ids });
}

/** Gives back what bounced, for a recipient who may be mailed again; of the suppressed nothing. */
export async function giveBackBounced(
  tx: TenantTx,
  scope: AccountScope,
  recipientId: string,
): Promise<void> {
  const bounced = await tx.outboundEmail.findMany({
    where: { recipientId, state: "bounced", messages: { some: {} } },
    select: { id: true, conversationId: true, recipientId: true, toEmail: true },
  });
  for (const { toEmail, ...mail } of bounced) {
    if (await tx.suppression.findFirst({ where: { email: toEmail } })) return;
    await giveBack(tx, scope, { mail });
  }
}

/**
 * Cancels a mail that has not left and gives all its messages back. The minimum interval then counts from the mail
 * before. Conversation and mail must be locked, the mail queued and never attempted.
 */
export async function cancelMail(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  mail: MailRow;
  /** A sentence for the list of mails. */
  reason: string;
}): Promise<void> {
  const { tx, emit, scope, mail, reason } = input;
  await giveBack(tx, scope, { mail });
  await tx.outboundEmail.updateMany({
    where: { id: mail.id },
    data: { state: "cancelled", error: reason },
  });
  if (mail.recipientId) {
    const before = await tx.outboundEmail.findFirst({
      where: { recipientId: mail.recipientId, state: { not: "cancelled" } },
      orderBy: { createdAt: "desc" },
      select: { createdAt: true },
    });
    await tx.recipient.updateMany({
      where: { id: mail.recipientId },
      data: { lastMailAt: before?.createdAt ?? null },
    });
  }
  emit({
    type: "email.updated",
    payload: { conversationId: mail.conversationId, outboundEmailId: mail.id },
  });
}
