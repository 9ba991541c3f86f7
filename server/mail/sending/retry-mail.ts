import { now } from "@/server/clock";
import { giveBack } from "@/server/continuity/give-back";
import { planMail } from "@/server/continuity/planning/plan";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { lockMail, type MailRow } from "@/server/mail/claiming/lock-mail";
import { tellMailChanged } from "@/server/mail/sending/tell-mail-changed";
import { retryTranscript } from "@/server/mail/transcripts/retry-transcript";
import { lookUpByProviderId, lookUpByTag } from "@/server/mail/transport/look-up";
import { activeTransport } from "@/server/mail/transport/resend-client";
import type { SentMail } from "@/server/mail/transport/send-result";

export type RetryMailResult =
  /** arrived: the first attempt had succeeded after all. sent_again: a new mail carries its messages. */
  | { ok: true; outcome: "arrived" | "sent_again" }
  | { ok: false; reason: "not_failed" | "provider_unreachable" | "nothing_to_send" };

/** Events after which the provider certainly did not send the mail. */
const unsent = new Set(["failed", "suppressed", "canceled", "bounced"]);

/**
 * Tries a failed mail or transcript again, by hand. The provider is asked first whether it has it: only if not, the
 * messages go out in a new mail, with a new key, since the old one may have been forgotten. What was seen meanwhile is
 * left out.
 */
export async function retryMail(
  scope: AccountScope,
  input: { outboundEmailId: string },
): Promise<RetryMailResult> {
  const mail = await tenantDb(scope).outboundEmail.findFirst({
    where: {
      ...{ id: input.outboundEmailId, state: "failed" },
      kind: { in: ["conversation", "transcript"] },
    },
  });
  if (!mail?.conversationId) return { ok: false, reason: "not_failed" };
  const found = await lookUp(mail);
  if (found === "unknown") return { ok: false, reason: "provider_unreachable" };
  if (found !== "not_found") {
    await markArrived(scope, mail, found);
    return { ok: true, outcome: "arrived" };
  }
  if (mail.kind === "transcript") return retryTranscript(scope, mail);
  const { recipientId } = mail;
  const messageIds = await withEvents(scope, async (tx, emit) => {
    const locked = await lockMail(tx, scope, mail);
    const carried = await tx.outboundEmailMessage.findMany({
      where: { outboundEmailId: mail.id },
      select: { messageId: true },
    });
    if (locked?.state !== "failed" || carried.length === 0) return [];
    await giveBack(tx, scope, { mail });
    // A crash before the next step: the sweeper makes the new mail.
    await tx.recipient.updateMany({
      where: { id: recipientId ?? "" },
      data: { mailDueAt: now() },
    });
    await tellMailChanged({ tx, emit, scope, mail });
    return carried.map(({ messageId }) => messageId);
  });
  if (!recipientId || messageIds.length === 0) return { ok: false, reason: "nothing_to_send" };
  // What else waits, or waits for others, keeps its own time.
  const sent = await planMail(scope, { recipientId, isNow: true, messageIds });
  return sent.ok ? { ok: true, outcome: "sent_again" } : { ok: false, reason: "nothing_to_send" };
}

async function lookUp(mail: MailRow): Promise<SentMail | "not_found" | "unknown"> {
  // SMTP servers cannot be asked, and a mail that was never attempted cannot be there.
  if (activeTransport() === "smtp" || !mail.firstAttemptAt) return "not_found";
  if (mail.providerId) {
    const known = await lookUpByProviderId(mail.providerId);
    if (!known) return "unknown";
    return unsent.has(known.lastEvent) ? "not_found" : known;
  }
  const { id: outboundEmailId, toEmail } = mail;
  return lookUpByTag({
    outboundEmailId,
    toEmail,
    since: new Date(mail.firstAttemptAt.getTime() - 60_000),
  });
}

async function markArrived(scope: AccountScope, mail: MailRow, sent: SentMail): Promise<void> {
  const { providerId, messageIdHeader } = sent;
  await withEvents(scope, async (tx, emit) => {
    const locked = await lockMail(tx, scope, mail);
    if (locked?.state !== "failed") return;
    await tx.outboundEmail.updateMany({
      where: { id: mail.id },
      // The one way back: the provider itself says that it did not fail.
      data: {
        state: "sent",
        error: null,
        sentAt: locked.sentAt ?? now(),
        providerId,
        ...(messageIdHeader ? { messageIdHeader } : {}),
      },
    });
    await tellMailChanged({ tx, emit, scope, mail });
  });
}
