import type { ImapFlow } from "imapflow";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { log } from "@/server/log";
import type { Lease } from "@/server/mail/imap/mailbox-leases";
import { MailboxRefusal } from "@/server/mail/imap/mailbox-refusal";
import { moveWatermark, noteChecked, noteStuck } from "@/server/mail/imap/note-mailbox";
import type { OpenMailbox } from "@/server/mail/imap/open-mailbox";
import {
  listUntaken,
  type MailboxRow,
  type MailToTake,
  type Taking,
  takeMail,
} from "@/server/mail/imap/take-mail";
import { noteAccepted } from "@/server/mail/ingress/ingress-state";

const dayMs = 24 * 3_600_000;

/** So often in a row, over five minutes, a mail is asked for before it is listed as failed. */
const mostTries = 7;

/** Thrown when the mailbox is no longer this reader's: it stops and says nothing. */
export class LeaseLost extends Error {}

/**
 * Takes what has come in beyond the watermark, oldest first. A mail is in storage and has its row before it is marked as
 * read, and the watermark follows last: a crash anywhere repeats a step, and the repeat is known by its name.
 * @throws LeaseLost; any other error when the server or the database fails.
 */
export async function takeMails(opened: OpenMailbox, lease: Lease): Promise<void> {
  const mailbox = await readMailbox(lease);
  if (mailbox.uidValidity === null) {
    // Nothing from before the set-up comes in.
    await advance(lease, { uid: opened.topUid, uidValidity: opened.uidValidity });
  } else if (mailbox.uidValidity !== opened.uidValidity) {
    await takeRenumbered(opened, mailbox, lease);
  } else {
    await takeBeyond(opened, mailbox, lease);
  }
  await noteChecked(lease);
}

export async function readMailbox({ inboxId, holder }: Lease): Promise<MailboxRow> {
  const row = await systemDb().imapMailbox.findFirst({
    where: { inboxId, lockedBy: holder, isEnabled: true },
    include: { inbox: { select: { supportAddress: true } } },
  });
  if (!row) throw new LeaseLost();
  return row;
}

async function takeBeyond(opened: OpenMailbox, mailbox: MailboxRow, lease: Lease): Promise<void> {
  const { client, uidValidity } = opened;
  const last = Number(mailbox.lastUid);
  // "n:*" always names the last mail, even below n.
  const uids = (await searchFor(client, { uid: `${last + 1}:*` })).filter((uid) => uid > last);
  for (const uid of uids) {
    await takeOne(client, { mailbox, uidValidity, uid, renumberedSince: null }, lease);
    await advance(lease, { uid, uidValidity, lastMailAt: now() });
  }
}

/**
 * The server numbers the folder anew (RFC 3501 §2.3.1.1). Mails since the last look, with a day to spare, are looked at
 * again; those that were taken in under their former number are known by their bytes.
 */
async function takeRenumbered(
  opened: OpenMailbox,
  mailbox: MailboxRow,
  lease: Lease,
): Promise<void> {
  const { client, uidValidity, topUid } = opened;
  const lastLook = (mailbox.checkedAt ?? mailbox.createdAt).getTime() - dayMs;
  const since = new Date(Math.max(mailbox.createdAt.getTime(), lastLook));
  // SINCE knows days only, in the server's zone.
  const uids = await searchFor(client, { since: new Date(since.getTime() - dayMs) });
  for (const uid of uids.filter((candidate) => candidate <= topUid)) {
    const found = await client.fetchOne(String(uid), { internalDate: true }, { uid: true });
    const date = found ? found.internalDate : undefined;
    if (!date || new Date(date) < since) continue;
    // A day to spare for two clocks that differ.
    const renumberedSince = new Date(since.getTime() - dayMs);
    await takeOne(client, { mailbox, uidValidity, uid, renumberedSince }, lease);
  }
  await advance(lease, { uid: topUid, uidValidity });
}

async function takeOne(client: ImapFlow, mail: MailToTake, lease: Lease): Promise<void> {
  // What follows a lost connection says nothing about the mail that is next.
  if (!client.usable) throw new MailboxRefusal("broken_off");
  const outcome = await takeMail(client, mail).catch((error: unknown) =>
    giveUp(client, mail, { lease, error }),
  );
  if (outcome === "taken") await noteAccepted("imap");
  // What was not taken in stays as it is, for whoever reads the mailbox.
  if (outcome !== "listed") await mark(client, mail);
}

/** Lists a mail as failed that the server did not give at any attempt, so that it holds up no other. */
async function giveUp(
  client: ImapFlow,
  mail: MailToTake,
  { lease, error }: { lease: Lease; error: unknown },
): Promise<Taking> {
  const isNotGiven = error instanceof MailboxRefusal && error.reason === "mail_not_given";
  if (!isNotGiven) throw error;
  const { uidValidity, uid, mailbox } = mail;
  const tries = await noteStuck(lease, `${uidValidity}/${uid}`);
  if (tries < mostTries) throw error;
  const told = wordsOf(error.cause);
  return listUntaken(
    client,
    mail,
    `The mail server did not give this mail at ${tries} attempts${told && `: ${told}`}. It is still in the folder ${mailbox.folder} of ${mailbox.username}.`,
  );
}

/** What the server said, else what happened, in one short line. */
function wordsOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "";
  const said = "responseText" in cause ? cause.responseText : undefined;
  const words = typeof said === "string" && said ? said : cause.message;
  return words.replace(/\s+/g, " ").trim().slice(0, 200).replace(/\.$/, "");
}

/** Marks what is kept here as read, and moves it where the mailbox says so. */
async function mark(client: ImapFlow, { uid, mailbox }: MailToTake): Promise<void> {
  // A folder that may only be read stays as it is.
  await client.messageFlagsAdd(String(uid), ["\\Seen"], { uid: true });
  if (!mailbox.doneFolder) return;
  const moved = await client.messageMove(String(uid), mailbox.doneFolder, { uid: true });
  if (!moved) log.warn({ inboxId: mailbox.inboxId }, "a mail taken in could not be moved");
}

async function advance(lease: Lease, to: Parameters<typeof moveWatermark>[1]): Promise<void> {
  if (!(await moveWatermark(lease, to))) throw new LeaseLost();
}

async function searchFor(
  client: ImapFlow,
  query: { uid: string } | { since: Date },
): Promise<number[]> {
  const found = await client.search(query, { uid: true });
  if (!found) throw new Error("The mail server does not answer a search.");
  return found.sort((left, right) => left - right);
}
