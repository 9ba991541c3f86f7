/**
 * The step before an attempt: whether the mail still has to leave, what it says, and that nobody else is at it.
 * - before the FIRST attempt what was seen or deleted since the plan is dropped; nothing left → cancelled
 * - then the rendered mail is frozen on the row in the transaction that claims it: every retry sends the same bytes
 * - a claim pushes sendAfter ahead; a crash leaves it there, and the sweeper takes the mail up again after it
 */
import type { FrozenMail } from "@/lib/schemas/outbound-mail";
import { now } from "@/server/clock";
import { cancelMail, giveBack } from "@/server/continuity/give-back";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { type TenantTx, tenantDb } from "@/server/db/tenant";
import { type Emit, withEvents } from "@/server/events/with-events";
import { composeAccountMail } from "@/server/mail/compose/compose-account-mail";
import { composeConversationMail } from "@/server/mail/compose/compose-conversation-mail";
import { loadLetter } from "@/server/mail/compose/load-letter";
import { readDraft, readFrozen, sealFrozen } from "@/server/mail/sending/frozen-column";
import { lockMail, type MailRow } from "@/server/mail/sending/lock-mail";
import { mayAttemptAgain } from "@/server/mail/sending/retry-policy";
import { findReasonToCancel, listUnseen } from "@/server/mail/sending/still-needed";
import { tellMailChanged } from "@/server/mail/sending/tell-mail-changed";
import { activeTransport } from "@/server/mail/transport/resend-client";

/** Longer than an attempt without sign of life takes; renewed while one runs. */
export const claimMs = 45_000;

export type Claimed = {
  outboundEmailId: string;
  mail: FrozenMail;
  idempotencyKey: string;
  attempts: number;
};

/** Claims a mail for one attempt; null when there is nothing to do: done, claimed by another, or cancelled just now. */
export async function claimMail(
  scope: AccountScope,
  outboundEmailId: string,
): Promise<Claimed | null> {
  // Rendered outside the lock, so a message seen meanwhile means rendering again.
  for (;;) {
    const mail = await tenantDb(scope).outboundEmail.findFirst({ where: { id: outboundEmailId } });
    if (!mail || !isWaiting(mail)) return null;
    if (mail.firstAttemptAt) return claimAgain(scope, mail);
    const claimed =
      mail.kind === "conversation"
        ? await claimConversationMail(scope, mail)
        : await claimAccountMail(scope, mail);
    if (claimed !== "changed_meanwhile") return claimed;
  }
}

const isWaiting = (mail: MailRow) =>
  (mail.state === "queued" || mail.state === "sending") && mail.sendAfter <= now();

async function lockWaiting(
  tx: TenantTx,
  scope: AccountScope,
  mail: MailRow,
): Promise<MailRow | null> {
  const locked = await lockMail(tx, scope, mail);
  return locked && isWaiting(locked) ? locked : null;
}

async function claimAgain(scope: AccountScope, mail: MailRow): Promise<Claimed | null> {
  return withEvents(scope, async (tx, emit) => {
    const locked = await lockWaiting(tx, scope, mail);
    if (!locked?.firstAttemptAt) return null;
    if (mayAttemptAgain({ firstAttemptAt: locked.firstAttemptAt, present: now() })) {
      return markClaimed(tx, locked, {});
    }
    await tx.outboundEmail.updateMany({
      where: { id: locked.id },
      data: { state: "failed", error: locked.error ?? "Nobody answered for 20 hours." },
    });
    await tellMailChanged({ tx, emit, scope, mail: locked });
    return null;
  });
}

async function claimConversationMail(
  scope: AccountScope,
  mail: MailRow,
): Promise<Claimed | null | "changed_meanwhile"> {
  const messageIds = await listUnseen(tenantDb(scope), mail);
  const letter = await loadLetter(scope, { outboundEmailId: mail.id, messageIds });
  const rendered = letter && messageIds.length > 0 ? await composeConversationMail(letter) : null;
  return withEvents(scope, async (tx, emit) => {
    const locked = await lockWaiting(tx, scope, mail);
    if (!locked || locked.firstAttemptAt) return null;
    const cancelled = await cancelIfPointless({ tx, emit, scope, mail: locked });
    if (cancelled) return null;
    const present = await listUnseen(tx, locked);
    const subject = await readSubject(tx, locked);
    // Another mail of the conversation may have frozen the subject meanwhile.
    const isSame = present.join() === messageIds.join() && subject === letter?.conversation.subject;
    if (!rendered || !isSame) return "changed_meanwhile";
    await dropAllBut(tx, scope, locked, messageIds);
    await tx.conversation.updateMany({
      where: { id: locked.conversationId ?? "", subject: null },
      data: { subject: rendered.subject },
    });
    await tellMailChanged({ tx, emit, scope, mail: locked });
    return markClaimed(tx, locked, {
      frozen: rendered,
      // Over SMTP our id is the one on the wire; Resend reports its own.
      ...(activeTransport() === "smtp" ? { messageIdHeader: rendered.messageId } : {}),
    });
  });
}

async function claimAccountMail(scope: AccountScope, mail: MailRow): Promise<Claimed | null> {
  const content = readDraft(mail.frozen);
  const rendered = await composeAccountMail({ mail, content });
  return withEvents(scope, async (tx) => {
    const locked = await lockWaiting(tx, scope, mail);
    if (!locked || locked.firstAttemptAt) return null;
    return markClaimed(tx, locked, { frozen: sealFrozen(rendered) });
  });
}

async function markClaimed(
  tx: TenantTx,
  mail: MailRow,
  data: Prisma.OutboundEmailUpdateManyMutationInput,
): Promise<Claimed | null> {
  const attempts = mail.attempts + 1;
  await tx.outboundEmail.updateMany({
    where: { id: mail.id },
    data: {
      ...data,
      state: "sending",
      attempts,
      firstAttemptAt: mail.firstAttemptAt ?? now(),
      sendAfter: new Date(now().getTime() + claimMs),
    },
  });
  // Read back: the column orders keys its own way, and every attempt must send the same bytes.
  const written = await tx.outboundEmail.findFirst({
    where: { id: mail.id },
    select: { frozen: true },
  });
  return {
    outboundEmailId: mail.id,
    mail: readFrozen(written?.frozen),
    idempotencyKey: mail.idempotencyKey,
    attempts,
  };
}

const readSubject = async (tx: TenantTx, mail: MailRow): Promise<string | null> => {
  const where = { id: mail.conversationId ?? "" };
  return (await tx.conversation.findFirst({ where, select: { subject: true } }))?.subject ?? null;
};

async function dropAllBut(
  tx: TenantTx,
  scope: AccountScope,
  mail: MailRow,
  kept: string[],
): Promise<void> {
  const dropped = await tx.outboundEmailMessage.findMany({
    where: { outboundEmailId: mail.id, messageId: { notIn: kept } },
    select: { messageId: true },
  });
  const messageIds = dropped.map((row) => row.messageId);
  if (messageIds.length > 0) await giveBack(tx, scope, { mail, messageIds });
}

/** Cancels the mail when nothing is left to say or the recipient may not be mailed any more. */
async function cancelIfPointless(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  mail: MailRow;
}): Promise<boolean> {
  const { tx, emit, scope, mail } = input;
  const reason = await findReasonToCancel(tx, mail);
  if (reason) await cancelMail({ tx, emit, scope, mail, reason });
  return reason !== null;
}
