import type { FrozenMail } from "@/lib/schemas/mail/outbound-mail";
import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { readFrozen } from "@/server/mail/claiming/frozen-column";
import { lockMail, type MailRow } from "@/server/mail/claiming/lock-mail";

/** Longer than an attempt without sign of life takes; renewed while one runs. */
export const claimMs = 45_000;

export type Claimed = {
  outboundEmailId: string;
  mail: FrozenMail;
  idempotencyKey: string;
  attempts: number;
};

/** Whether an attempt may begin: not done, and claimed by nobody. */
export const isWaiting = (mail: MailRow): boolean =>
  (mail.state === "queued" || mail.state === "sending") && mail.sendAfter <= now();

/** Takes the mail's row; null when somebody else has it, or it is done. */
export async function lockWaiting(
  tx: TenantTx,
  scope: AccountScope,
  mail: MailRow,
): Promise<MailRow | null> {
  const locked = await lockMail(tx, scope, mail);
  return locked && isWaiting(locked) ? locked : null;
}

/** Claims the locked mail for one attempt, freezing what it says if `data` has it. */
export async function markClaimed(
  tx: TenantTx,
  mail: MailRow,
  data: Prisma.OutboundEmailUpdateManyMutationInput,
): Promise<Claimed> {
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

/** The conversation's subject as it stands; another mail may have frozen it meanwhile. */
export async function readSubject(tx: TenantTx, mail: MailRow): Promise<string | null> {
  const where = { id: mail.conversationId ?? "" };
  return (await tx.conversation.findFirst({ where, select: { subject: true } }))?.subject ?? null;
}

/** The first mail's subject stays for good: every later mail carries the same. */
export async function freezeSubject(tx: TenantTx, mail: MailRow, subject: string): Promise<void> {
  await tx.conversation.updateMany({
    where: { id: mail.conversationId ?? "", subject: null },
    data: { subject },
  });
}
