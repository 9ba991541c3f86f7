import { setTimeout as delay } from "node:timers/promises";
import type { Lease } from "@/server/mail/imap/mailbox-leases";
import { asMailboxRefusal, MailboxRefusal } from "@/server/mail/imap/mailbox-refusal";
import { type OpenMailbox, openMailbox } from "@/server/mail/imap/open-mailbox";
import { readMailbox, takeMails } from "@/server/mail/imap/take-mails";
import { openSecret } from "@/server/secrets/secrets";

/** Where IDLE is missing or silent, the folder is looked at this often all the same. */
const lookEveryMs = 60_000;

/** Wakes who waits: when the server tells of new mail or hangs up, or when it is time to stop. */
function makeBell(signal: AbortSignal) {
  let ring = new AbortController();
  signal.addEventListener("abort", () => ring.abort());
  return {
    ring: () => ring.abort(),
    /** Rings between two waits are not lost. */
    async wait(ms: number): Promise<void> {
      await delay(ms, undefined, { signal: ring.signal, ref: false }).catch(() => undefined);
      ring = new AbortController();
      if (signal.aborted) ring.abort();
    },
  };
}

/**
 * Reads one mailbox until `signal`: what is there, then what comes, told by IDLE or found by looking.
 * @throws LeaseLost when it is another's; MailboxRefusal or another error when it cannot be read.
 */
export async function watchMailbox(lease: Lease, signal: AbortSignal): Promise<void> {
  const mailbox = await readMailbox(lease);
  const opened = await openMailbox({ ...mailbox, password: openSecret(mailbox.password) });
  const bell = makeBell(signal);
  opened.client.on("exists", bell.ring);
  opened.client.on("close", bell.ring);
  const hangUp = () => opened.client.close();
  signal.addEventListener("abort", hangUp);
  try {
    await readOn(opened, { lease, signal, bell });
  } catch (error) {
    if (!signal.aborted) throw asMailboxRefusal(error);
  } finally {
    signal.removeEventListener("abort", hangUp);
    hangUp();
  }
}

async function readOn(
  opened: OpenMailbox,
  by: { lease: Lease; signal: AbortSignal; bell: ReturnType<typeof makeBell> },
): Promise<void> {
  while (!by.signal.aborted) {
    if (!opened.client.usable) throw new MailboxRefusal("broken_off");
    await takeMails(renumbered(opened), by.lease);
    await by.bell.wait(lookEveryMs);
  }
}

/** A server may number the folder anew while it is open. */
function renumbered(opened: OpenMailbox): OpenMailbox {
  const { mailbox } = opened.client;
  if (!mailbox || mailbox.uidValidity === opened.uidValidity) return opened;
  return { ...opened, uidValidity: mailbox.uidValidity, topUid: mailbox.uidNext - 1 };
}
