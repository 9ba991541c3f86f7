/**
 * The step before an attempt: whether the mail still has to leave, what it says, and that nobody else is at it.
 * - before the FIRST attempt what was seen or deleted since the plan is dropped; nothing left → cancelled
 * - then the rendered mail is frozen on the row in the transaction that claims it: every retry sends the same bytes
 * - a claim pushes sendAfter ahead; a crash leaves it there, and the sweeper takes the mail up again after it
 */
import { now } from "@/server/clock";
import { cancelMail, giveBack } from "@/server/continuity/give-back";
import type { AccountScope } from "@/server/db/scope";
import { type TenantTx, tenantDb } from "@/server/db/tenant";
import { type Emit, withEvents } from "@/server/events/with-events";
import { claimTranscript } from "@/server/mail/claiming/claim-transcript";
import { readDraft, sealFrozen } from "@/server/mail/claiming/frozen-column";
import type { MailRow } from "@/server/mail/claiming/lock-mail";
import {
  type Claimed,
  freezeSubject,
  isWaiting,
  lockWaiting,
  markClaimed,
  readSubject,
} from "@/server/mail/claiming/mark-claimed";
import { composeAccountMail } from "@/server/mail/compose/compose-account-mail";
import { composeConversationMail } from "@/server/mail/compose/compose-conversation-mail";
import { loadLetter } from "@/server/mail/compose/load-letter";
import { mayAttemptAgain } from "@/server/mail/sending/retry-policy";
import { findReasonToCancel, listUnseen } from "@/server/mail/sending/still-needed";
import { tellMailChanged } from "@/server/mail/sending/tell-mail-changed";
import { activeTransport } from "@/server/mail/transport/resend-client";

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
    const claimed = await claimFirst(scope, mail);
    if (claimed !== "changed_meanwhile") return claimed;
  }
}

function claimFirst(
  scope: AccountScope,
  mail: MailRow,
): Promise<Claimed | null | "changed_meanwhile"> {
  if (mail.kind === "conversation") return claimConversationMail(scope, mail);
  return mail.kind === "transcript" ? claimTranscript(scope, mail) : claimAccountMail(scope, mail);
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
    await dropAllBut(tx, scope, locked, rendered.messageIds);
    // What did not fit goes with the next mail.
    if (rendered.messageIds.length < messageIds.length) await lookAgain(tx, locked);
    await freezeSubject(tx, locked, rendered.mail.subject);
    await tellMailChanged({ tx, emit, scope, mail: locked });
    return markClaimed(tx, locked, {
      frozen: rendered.mail,
      // Over SMTP our id is the one on the wire; Resend reports its own.
      ...(activeTransport() === "smtp" ? { messageIdHeader: rendered.mail.messageId } : {}),
    });
  });
}

async function claimAccountMail(scope: AccountScope, mail: MailRow): Promise<Claimed | null> {
  const content = readDraft(mail.frozen);
  const account = await tenantDb(scope).account.findFirst({ select: { locale: true } });
  const rendered = await composeAccountMail({ mail, content, locale: account?.locale ?? null });
  return withEvents(scope, async (tx) => {
    const locked = await lockWaiting(tx, scope, mail);
    if (!locked || locked.firstAttemptAt) return null;
    return markClaimed(tx, locked, { frozen: sealFrozen(rendered) });
  });
}

const lookAgain = (tx: TenantTx, mail: MailRow) =>
  tx.recipient.updateMany({ where: { id: mail.recipientId ?? "" }, data: { mailDueAt: now() } });

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
