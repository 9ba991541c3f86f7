import type { ImapFlow } from "imapflow";
import { v7 as makeId } from "uuid";
import type { Prisma } from "@/server/db/client";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { dropRaw } from "@/server/mail/fetching/raw-mails";
import { type StreamedRaw, storeRawStream } from "@/server/mail/fetching/store-raw-stream";
import { downloadMail, given, givenPieces } from "@/server/mail/imap/download-mail";
import { nameOfMail } from "@/server/mail/imap/mail-name";
import { listAsFailed, tooLarge } from "@/server/mail/ingress/list-as-failed";
import { maxMailBytes } from "@/server/mail/ingress/raw";
import { recordArrival } from "@/server/mail/ingress/receive";

export type MailboxRow = Prisma.ImapMailboxGetPayload<{
  include: { inbox: { select: { supportAddress: true } } };
}>;

export type MailToTake = {
  mailbox: MailboxRow;
  uidValidity: bigint;
  uid: number;
  /** The server has numbered the folder anew: what was taken in since then is known by its bytes. Else null. */
  renumberedSince: Date | null;
};

class TooLarge extends Error {}

/** What became of a mail: kept here, known already or gone from there, or listed as failed. */
export type Taking = "taken" | "passed" | "listed";

/**
 * Stores one mail of the open folder.
 * @throws MailboxRefusal mail_not_given when the server names the mail and does not give it.
 */
export async function takeMail(client: ImapFlow, mail: MailToTake): Promise<Taking> {
  const { uid } = mail;
  if (await isRecorded(mail)) return "passed";
  const found = await given(client.fetchOne(String(uid), { size: true }, { uid: true }));
  if (!found) return "passed";
  if ((found.size ?? 0) > maxMailBytes) return listUntaken(client, mail, tooLarge);
  const content = await downloadMail(client, uid);
  const id = makeId();
  let stored: StreamedRaw;
  try {
    const onTooLarge = () => new TooLarge();
    stored = await storeRawStream({
      id,
      chunks: givenPieces(content),
      maxBytes: maxMailBytes,
      onTooLarge,
    });
  } catch (error) {
    content.destroy();
    if (error instanceof TooLarge) return listUntaken(client, mail, tooLarge);
    throw error;
  }
  const isKept = !(await wasTaken(mail, stored.rawHash)) && (await record(id, mail, stored));
  // After an error the file stays: the row that points to it may have been committed.
  if (!isKept) await dropRaw(stored);
  return isKept ? "taken" : "passed";
}

function record(id: string, mail: MailToTake, stored: StreamedRaw): Promise<boolean> {
  const { head, ...raw } = stored;
  const { inboxId, accountId } = mail.mailbox;
  const { supportAddress } = mail.mailbox.inbox;
  const arrival = {
    source: "imap" as const,
    sourceEventId: nameOfMail(mail),
    raw: head,
    envelopeFrom: null,
    // The mailbox is the inbox's: what carries no signed address begins a conversation there.
    envelopeTo: supportAddress ? [supportAddress] : [],
    origin: { mailboxInboxId: inboxId },
    accountId: grantScope(accountId),
  };
  return recordArrival(id, arrival, raw);
}

async function wasTaken({ mailbox, renumberedSince }: MailToTake, rawHash: string | null) {
  if (!renumberedSince) return false;
  const { accountId, inboxId } = mailbox;
  const row = await systemDb().inboundEmail.findFirst({
    where: {
      ...{ accountId, mailboxInboxId: inboxId, rawHash },
      receivedAt: { gte: renumberedSince },
    },
    select: { id: true },
  });
  return row !== null;
}

async function isRecorded(mail: MailToTake): Promise<boolean> {
  const source_sourceEventId = { source: "imap" as const, sourceEventId: nameOfMail(mail) };
  const where = { source_sourceEventId };
  return (await systemDb().inboundEmail.findUnique({ where, select: { id: true } })) !== null;
}

/** Lists as failed a mail whose bytes are not to be had. It stays in the mailbox as it is. */
export async function listUntaken(
  client: ImapFlow,
  mail: MailToTake,
  error: string,
): Promise<"listed"> {
  // Who wrote it is told where the server tells that at least.
  const found = await client
    .fetchOne(String(mail.uid), { envelope: true }, { uid: true })
    .catch(() => false as const);
  const envelope = found ? found.envelope : undefined;
  const { accountId } = mail.mailbox;
  const { supportAddress } = mail.mailbox.inbox;
  await listAsFailed({
    source: "imap",
    sourceEventId: nameOfMail(mail),
    envelopeFrom: null,
    envelopeTo: supportAddress ? [supportAddress] : [],
    accountId: grantScope(accountId),
    mailboxInboxId: mail.mailbox.inboxId,
    from: envelope?.from?.[0]?.address,
    subject: envelope?.subject,
    error,
  });
  return "listed";
}
