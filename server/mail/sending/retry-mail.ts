import { now } from "@/server/clock";
import { sendNow } from "@/server/continuity/commands/send-now";
import { giveBack } from "@/server/continuity/give-back";
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
  const isMine = await withEvents(scope, async (tx, emit) => {
    const locked = await lockMail(tx, scope, mail);
    const carried = await tx.outboundEmailMessage.count({ where: { outboundEmailId: mail.id } });
    if (locked?.state !== "failed" || carried === 0) return false;
    await giveBack(tx, scope, { mail });
    // A crash before the next step: the sweeper makes the new mail.
    await tx.recipient.updateMany({
      where: { id: mail.recipientId ?? "" },
      data: { mailDueAt: now() },
    });
    await tellMailChanged({ tx, emit, scope, mail });
    return true;
  });
  if (!isMine) return { ok: false, reason: "nothing_to_send" };
  const sent = await sendNow(scope, { conversationId: mail.conversationId });
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
