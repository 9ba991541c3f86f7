/**
 * Reads the inboxes' mailboxes (IMAP) in the background. Every process with jobs looks for mailboxes that nobody reads;
 * a lease sees to it that each has one reader.
 */
import { startLoop } from "@/server/jobs/timer/loop";
import { log } from "@/server/log";
import {
  claimMailbox,
  extendLease,
  heartbeatEveryMs,
  type Lease,
  releaseLease,
} from "@/server/mail/imap/mailbox-leases";
import { noteFailure } from "@/server/mail/imap/note-mailbox";
import { LeaseLost } from "@/server/mail/imap/take-mails";
import { watchMailbox } from "@/server/mail/imap/watch-mailbox";

/** Each is one connection. */
const mostMailboxes = 200;
const lookEveryMs = 2_000;

type Reader = { lease: Lease; stop: AbortController; ended: Promise<void> };

/** Starts reading; the result stops it and lets other processes go on at once. */
export function startMailboxes(): () => Promise<void> {
  const readers = new Set<Reader>();

  async function employ(): Promise<void> {
    while (readers.size < mostMailboxes) {
      const lease = await claimMailbox();
      if (!lease) return;
      const stop = new AbortController();
      const reader: Reader = { lease, stop, ended: read(lease, stop.signal) };
      readers.add(reader);
      void reader.ended.finally(() => readers.delete(reader));
    }
  }

  async function beat(): Promise<void> {
    await Promise.all(
      [...readers].map(async ({ lease, stop }) => {
        if (!(await extendLease(lease))) stop.abort();
      }),
    );
  }

  const employment = startLoop({ name: "mailboxes", everyMs: lookEveryMs, run: employ });
  const heartbeat = startLoop({ name: "mailbox leases", everyMs: heartbeatEveryMs, run: beat });
  return async () => {
    await employment.stop();
    for (const { stop } of readers) stop.abort();
    await Promise.all([...readers].map(({ ended }) => ended));
    await heartbeat.stop();
  };
}

/** Never rejects. Where the database is gone as well, the lease runs out by itself. */
async function read(lease: Lease, signal: AbortSignal): Promise<void> {
  try {
    await watchMailbox(lease, signal);
    await releaseLease(lease);
  } catch (error) {
    if (error instanceof LeaseLost) return;
    log.warn({ error, inboxId: lease.inboxId }, "a mailbox cannot be read");
    await noteFailure(lease, error).catch((reason: unknown) => {
      log.error({ error: reason, inboxId: lease.inboxId }, "the state of a mailbox is not noted");
    });
  }
}
