/**
 * Which process reads a mailbox: one at a time, by a lease on its row. Times are the database's own, as for workers: a
 * lease tells of real processes, whatever clock a test has moved. A killed process's mailbox is free after 20 s.
 */
import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";

/** The right to read one mailbox. Every write of a reader asks for it again. */
export type Lease = { inboxId: string; holder: string };

export const heartbeatEveryMs = 5_000;
const leaseFor = "20 seconds";

/** Takes a mailbox that nobody reads and whose time has come; null when there is none. */
export async function claimMailbox(): Promise<Lease | null> {
  const holder = makeId();
  const rows = await systemDb().$queryRaw<{ inboxId: string }[]>`
    UPDATE "ImapMailbox" SET "lockedBy" = ${holder}, "lockedUntil" = now() + ${leaseFor}::interval
    WHERE "inboxId" = (
      SELECT "inboxId" FROM "ImapMailbox"
      WHERE "isEnabled" AND ("lockedUntil" IS NULL OR "lockedUntil" < now())
      AND ("retryAt" IS NULL OR "retryAt" <= ${now()}::timestamptz)
      ORDER BY "retryAt" NULLS FIRST LIMIT 1 FOR UPDATE SKIP LOCKED
    ) RETURNING "inboxId"::text`;
  const [row] = rows;
  return row ? { inboxId: row.inboxId, holder } : null;
}

/** Says that the reader lives. False: the mailbox is another's now, switched off, set up anew or removed. */
export async function extendLease({ inboxId, holder }: Lease): Promise<boolean> {
  const count = await systemDb().$executeRaw`
    UPDATE "ImapMailbox" SET "lockedUntil" = now() + ${leaseFor}::interval
    WHERE "inboxId" = ${inboxId}::uuid AND "lockedBy" = ${holder} AND "isEnabled"`;
  return count > 0;
}

/** Lets another process read the mailbox at once. */
export async function releaseLease({ inboxId, holder }: Lease): Promise<void> {
  await systemDb().imapMailbox.updateMany({
    where: { inboxId, lockedBy: holder },
    data: { lockedBy: null, lockedUntil: null },
  });
}
