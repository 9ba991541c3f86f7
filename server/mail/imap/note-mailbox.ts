import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import type { Lease } from "@/server/mail/imap/mailbox-leases";
import { MailboxRefusal } from "@/server/mail/imap/mailbox-refusal";
import { noteRefused } from "@/server/mail/ingress/ingress-state";

const second = 1_000;
const minute = 60 * second;

/** A refused password is not tried often: providers lock accounts for that. */
const waits = {
  credentials: { first: 30 * minute, longest: 6 * 60 * minute },
  other: { first: 5 * second, longest: 10 * minute },
};

/** How long to wait after the `failures`-th failure in a row, in milliseconds. */
function waitAfter(error: unknown, failures: number): number {
  const isRefused = error instanceof MailboxRefusal && error.reason === "credentials";
  const { first, longest } = isRefused ? waits.credentials : waits.other;
  return Math.min(longest, first * 2 ** Math.min(failures - 1, 20));
}

const heldBy = ({ inboxId, holder }: Lease) => ({ inboxId, lockedBy: holder });

/** Notes that the server has told everything there is. */
export async function noteChecked(lease: Lease): Promise<void> {
  await systemDb().imapMailbox.updateMany({
    where: heldBy(lease),
    data: { checkedAt: now(), error: null, failures: 0, retryAt: null },
  });
}

/** Moves the watermark: mails up to `uid` are kept here. False when another reads the mailbox now. */
export async function moveWatermark(
  lease: Lease,
  to: { uid: number; uidValidity: bigint; lastMailAt?: Date },
): Promise<boolean> {
  const { uid, ...rest } = to;
  const { count } = await systemDb().imapMailbox.updateMany({
    where: heldBy(lease),
    data: { ...rest, lastUid: uid },
  });
  return count > 0;
}

/** Counts an attempt at a mail that the server did not give. @returns how many there were in a row. */
export async function noteStuck({ inboxId, holder }: Lease, name: string): Promise<number> {
  const rows = await systemDb().$queryRaw<{ stuckTries: number }[]>`
    UPDATE "ImapMailbox" SET "stuckOn" = ${name},
      "stuckTries" = CASE WHEN "stuckOn" = ${name} THEN "stuckTries" + 1 ELSE 1 END
    WHERE "inboxId" = ${inboxId}::uuid AND "lockedBy" = ${holder} RETURNING "stuckTries"`;
  return rows[0]?.stuckTries ?? 0;
}

/** Gives the mailbox back with what went wrong and when it is tried again. */
export async function noteFailure(lease: Lease, error: unknown): Promise<void> {
  const row = await systemDb().imapMailbox.findFirst({ where: heldBy(lease) });
  if (!row) return;
  const failures = row.failures + 1;
  const sentence =
    error instanceof MailboxRefusal
      ? error.message
      : "The mailbox could not be read. The server's log tells why.";
  await systemDb().imapMailbox.updateMany({
    where: heldBy(lease),
    data: {
      ...{ error: sentence, failures, lockedBy: null, lockedUntil: null },
      retryAt: new Date(now().getTime() + waitAfter(error, failures)),
    },
  });
  await noteRefused("imap", sentence);
}
