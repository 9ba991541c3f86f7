import { now } from "@/server/clock";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { log } from "@/server/log";
import { claimMail } from "@/server/mail/claiming/claim-mail";
import { lockMail } from "@/server/mail/claiming/lock-mail";
import { type Claimed, claimMs } from "@/server/mail/claiming/mark-claimed";
import { fillMessageIds } from "@/server/mail/sending/fill-message-ids";
import { recordOutcome } from "@/server/mail/sending/record-outcome";
import { nextAttemptAt } from "@/server/mail/sending/retry-policy";
import { tellMailChanged } from "@/server/mail/sending/tell-mail-changed";
import { sendMail } from "@/server/mail/transport/send-mail";
import type { SendResult } from "@/server/mail/transport/send-result";

/**
 * Job mail.send: one attempt of one mail, in three steps that each commit: claim, hand over, record. A crash between any
 * two leaves the mail claimed; the sweeper takes it up again, and the idempotency key keeps it from arriving twice.
 */
export async function runSend(job: { accountId: string; outboundEmailId: string }): Promise<void> {
  const scope = grantScope(job.accountId);
  await fillMessageIds(scope, job.outboundEmailId);
  const claimed = await claimMail(scope, job.outboundEmailId).catch((error: unknown) =>
    postpone(scope, job.outboundEmailId, error),
  );
  if (!claimed) return;
  const result = await attempt(scope, claimed);
  await recordOutcome(scope, claimed, result);
}

/** What cannot be composed is tried again ever later and in the end listed as failed; others' mails go on. */
async function postpone(scope: AccountScope, id: string, error: unknown): Promise<null> {
  log.error({ error, outboundEmailId: id }, "composing a mail failed");
  await withEvents(scope, async (tx, emit) => {
    const found = await tx.outboundEmail.findFirst({ where: { id } });
    const mail = found && (await lockMail(tx, scope, found));
    if (!mail || (mail.state !== "queued" && mail.state !== "sending")) return;
    const attempts = mail.attempts + 1;
    const next = nextAttemptAt({ attempts, firstAttemptAt: mail.createdAt, present: now() });
    await tx.outboundEmail.updateMany({
      where: { id },
      data: {
        attempts,
        error: "The mail could not be composed. The log says why.",
        ...(next ? { sendAfter: next } : { state: "failed" }),
      },
    });
    await tellMailChanged({ tx, emit, scope, mail });
  });
  return null;
}

async function attempt(scope: AccountScope, claimed: Claimed): Promise<SendResult> {
  // A large mail on a slow line must not be taken for a crashed one.
  const renewal = setInterval(() => renewClaim(scope, claimed), claimMs / 3);
  try {
    return await sendMail(claimed.mail, claimed);
  } catch (error) {
    // Our own fault, like a file that is gone from storage: as visible as a refusal, and tried again like one.
    log.error({ error, outboundEmailId: claimed.outboundEmailId }, "handing over a mail failed");
    return {
      ok: false,
      outcome: "retry",
      error: error instanceof Error ? error.message : "unknown",
    };
  } finally {
    clearInterval(renewal);
  }
}

function renewClaim(scope: AccountScope, { outboundEmailId, attempts }: Claimed): void {
  tenantDb(scope)
    .outboundEmail.updateMany({
      where: { id: outboundEmailId, state: "sending", attempts },
      data: { sendAfter: new Date(now().getTime() + claimMs) },
    })
    .catch((error: unknown) => log.warn({ error, outboundEmailId }, "renewing a claim failed"));
}
