import { now } from "@/server/clock";
import type { RecipientRow } from "@/server/continuity/planning/recipients";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const mailsPerHour = 3;
const addressesPerDay = 3;

/**
 * Until when an unverified address gets no further mail; null when it may have one now. At most 3 mails per address and
 * hour, 3 new addresses per visitor and day: a widget must not become a way to fill strangers' mailboxes.
 */
export async function findLimit(
  tx: TenantTx,
  scope: AccountScope,
  recipient: RecipientRow,
): Promise<Date | null> {
  // What is counted together is counted one after the other: an address, then a visitor, always in this order.
  await countAlone(tx, `${scope}:${recipient.email.toLowerCase()}`);
  if (recipient.contactId) await countAlone(tx, `${scope}:${recipient.contactId}`);
  const ends = [await findHourLimit(tx, recipient), await findDayLimit(tx, recipient)];
  const latest = Math.max(...ends.map((end) => end?.getTime() ?? 0));
  return latest > 0 ? new Date(latest) : null;
}

async function countAlone(tx: TenantTx, subject: string): Promise<void> {
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(${`limit:${subject}`}, 0))`;
}

async function findHourLimit(tx: TenantTx, recipient: RecipientRow): Promise<Date | null> {
  const mails = await tx.outboundEmail.findMany({
    where: {
      toEmail: recipient.email,
      kind: { in: ["conversation", "transcript"] },
      state: { not: "cancelled" },
      recipient: { verifiedAt: null },
      createdAt: { gt: new Date(now().getTime() - hourMs) },
    },
    orderBy: { createdAt: "desc" },
    take: mailsPerHour,
    select: { createdAt: true },
  });
  const oldest = mails.at(mailsPerHour - 1);
  return oldest ? new Date(oldest.createdAt.getTime() + hourMs) : null;
}

async function findDayLimit(tx: TenantTx, recipient: RecipientRow): Promise<Date | null> {
  if (recipient.lastMailAt || !recipient.contactId) return null;
  const mailed = await tx.recipient.findMany({
    where: {
      contactId: recipient.contactId,
      email: { not: recipient.email },
      verifiedAt: null,
      lastMailAt: { gt: new Date(now().getTime() - dayMs) },
    },
    orderBy: { lastMailAt: "desc" },
    distinct: ["email"],
    take: addressesPerDay,
    select: { lastMailAt: true },
  });
  const oldest = mailed.at(addressesPerDay - 1)?.lastMailAt;
  return oldest ? new Date(oldest.getTime() + dayMs) : null;
}
