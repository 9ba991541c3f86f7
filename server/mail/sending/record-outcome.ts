import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";
import { judgeStatus } from "@/server/mail/bounces/judge-failure";
import { lockMail, type MailRow } from "@/server/mail/claiming/lock-mail";
import type { Claimed } from "@/server/mail/claiming/mark-claimed";
import { changeMailState, type StateReport } from "@/server/mail/delivery/change-mail-state";
import { nextAttemptAt } from "@/server/mail/sending/retry-policy";
import { isForward } from "@/server/mail/sending/states";
import { tellMailChanged } from "@/server/mail/sending/tell-mail-changed";
import { lookUpByTag } from "@/server/mail/transport/look-up";
import type { SendResult } from "@/server/mail/transport/send-result";

const lookBackMs = 48 * 3_600_000;

type Change = Prisma.OutboundEmailUpdateManyMutationInput;

/** Writes down what an attempt came to: sent, tried again later, or failed. */
export async function recordOutcome(
  scope: AccountScope,
  claimed: Claimed,
  result: SendResult,
): Promise<void> {
  // Another body under our key can only be an earlier attempt of this very mail: it has arrived.
  const sentBefore = !result.ok && result.outcome === "already_sent" ? await lookUp(claimed) : null;
  await withEvents(scope, async (tx, emit) => {
    const found = await tx.outboundEmail.findFirst({
      where: { id: claimed.outboundEmailId },
      select: { id: true, conversationId: true },
    });
    const mail = found && (await lockMail(tx, scope, found));
    if (!mail) return;
    if (!result.ok && result.isAddressRefused && mail.state === "sending") {
      const report = refusedReport(result.error);
      await changeMailState({ tx, emit, scope, mail, report });
      return;
    }
    const change =
      result.ok || result.outcome === "already_sent"
        ? sentChange(mail, result.ok ? result : sentBefore)
        : unsentChange({ mail, result, attempts: claimed.attempts });
    if (change === null) return;
    await tx.outboundEmail.updateMany({ where: { id: mail.id }, data: change });
    await tellMailChanged({ tx, emit, scope, mail });
  });
}

/** A bounce that came within the conversation of the servers. */
function refusedReport(error: string): StateReport {
  const status = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(error)?.[0] ?? "5.0.0";
  const { isAddressDead, cause } = judgeStatus(status, error);
  return {
    state: "bounced",
    at: now(),
    error,
    ...{ providerId: null, messageIdHeader: null },
    undeliverable: isAddressDead ? { reason: "bounce", detail: error, cause } : null,
  };
}

async function lookUp(claimed: Claimed) {
  const found = await lookUpByTag({
    outboundEmailId: claimed.outboundEmailId,
    toEmail: claimed.mail.to,
    since: new Date(now().getTime() - lookBackMs),
  });
  return typeof found === "string" ? null : found;
}

function sentChange(
  mail: MailRow,
  sent: { providerId: string | null; messageIdHeader: string | null } | null,
): Change {
  return {
    // The provider's report of the delivery may have been faster than this.
    ...(isForward(mail.state, "sent") ? { state: "sent", error: null } : {}),
    sentAt: mail.sentAt ?? now(),
    ...(sent?.providerId ? { providerId: sent.providerId } : {}),
    ...(sent?.messageIdHeader ? { messageIdHeader: sent.messageIdHeader } : {}),
    // A notice is what its answer quotes. Any other mail of no conversation holds a token, which nobody needs here any more.
    ...(mail.conversationId || mail.kind === "agent_notice" ? {} : { frozen: {} }),
  };
}

function unsentChange(input: {
  mail: MailRow;
  result: Extract<SendResult, { ok: false }>;
  attempts: number;
}): Change | null {
  const { mail, result, attempts } = input;
  if (mail.state !== "sending") return null;
  const next = nextAttemptAt({
    attempts,
    firstAttemptAt: mail.firstAttemptAt ?? now(),
    present: now(),
    retryAfterMs: result.retryAfterMs,
  });
  return result.outcome === "permanent" || next === null
    ? { state: "failed", error: result.error }
    : { sendAfter: next, error: result.error };
}
