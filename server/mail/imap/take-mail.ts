import { createHash } from "node:crypto";
import type { ImapFlow } from "imapflow";
import { v7 as makeId } from "uuid";
import type { Prisma } from "@/server/db/client";
import { systemDb } from "@/server/db/client";
import { InboundState } from "@/server/db/generated/enums";
import { grantScope } from "@/server/db/scope";
import { type StreamedRaw, storeRawStream } from "@/server/mail/fetching/store-raw-stream";
import { listAsFailed, tooLarge } from "@/server/mail/ingress/list-as-failed";
import { maxMailBytes } from "@/server/mail/ingress/raw";
import { recordArrival } from "@/server/mail/ingress/receive";
import { storage } from "@/server/storage/storage";

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

const downloadChunkBytes = 1_000_000;

class TooLarge extends Error {}

/** Names a mail for good: the same number in another folder, or after a new UIDVALIDITY, is another mail. */
function nameOf({ mailbox, uidValidity, uid }: MailToTake): string {
  const { inboxId, host, username, folder } = mailbox;
  const place = createHash("sha256").update(JSON.stringify([host, username, folder]));
  return `${inboxId}/${place.digest("hex").slice(0, 16)}/${uidValidity}/${uid}`;
}

/** Stores one mail of the open folder. When this returns it is kept here, listed as too large, or gone from there. */
export async function takeMail(client: ImapFlow, mail: MailToTake): Promise<"taken" | "passed"> {
  const { uid } = mail;
  const found = await client.fetchOne(String(uid), { size: true }, { uid: true });
  if (!found) return "passed";
  if ((found.size ?? 0) > maxMailBytes) return listTooLarge(client, mail);
  const { content } = await client.download(String(uid), undefined, {
    uid: true,
    chunkSize: downloadChunkBytes,
  });
  // Passed over, it would be lost without a word; the next look asks for it again.
  if (!content) throw new Error("The mail server names a mail and does not give it.");
  const id = makeId();
  const key = `mail/${id}.eml`;
  let stored: StreamedRaw;
  try {
    const onTooLarge = () => new TooLarge();
    stored = await storeRawStream({ key, chunks: content, maxBytes: maxMailBytes, onTooLarge });
  } catch (error) {
    content.destroy();
    if (error instanceof TooLarge) return listTooLarge(client, mail);
    throw error;
  }
  let isKept = false;
  try {
    const isKnown = await wasTaken(mail, stored.rawHash);
    isKept = !isKnown && (await record(id, mail, stored));
  } finally {
    if (!isKept) await storage().remove(key);
  }
  return isKept ? "taken" : "passed";
}

function record(id: string, mail: MailToTake, stored: StreamedRaw): Promise<boolean> {
  const { head, ...raw } = stored;
  const { inboxId, accountId } = mail.mailbox;
  const { supportAddress } = mail.mailbox.inbox;
  const arrival = {
    source: "imap" as const,
    sourceEventId: nameOf(mail),
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
      // Named so that the index over account, state and time serves.
      state: { in: Object.values(InboundState) },
      receivedAt: { gte: renumberedSince },
    },
    select: { id: true },
  });
  return row !== null;
}

async function listTooLarge(client: ImapFlow, mail: MailToTake): Promise<"taken"> {
  const found = await client.fetchOne(String(mail.uid), { envelope: true }, { uid: true });
  const envelope = found ? found.envelope : undefined;
  const { accountId } = mail.mailbox;
  const { supportAddress } = mail.mailbox.inbox;
  await listAsFailed({
    source: "imap",
    sourceEventId: nameOf(mail),
    envelopeFrom: null,
    envelopeTo: supportAddress ? [supportAddress] : [],
    accountId: grantScope(accountId),
    from: envelope?.from?.[0]?.address,
    subject: envelope?.subject,
    error: tooLarge,
  });
  return "taken";
}
