/**
 * The job that turns stored mails into what they are: messages, notes, bounces, held, unroutable or failed mails. Each
 * step reads rows and decides in one transaction that requires state "received", so it may be run again at any point.
 * Several mails are read, looked up and checked together, and then placed one after the other.
 */

import type { Readable } from "node:stream";
import { systemDb } from "@/server/db/client";
import { queryPrepared } from "@/server/db/prepared";
import { sql } from "@/server/db/sql";
import { parseReplyAddress } from "@/server/mail/address";
import { findAgentThread } from "@/server/mail/agents/find-agent-thread";
import { trustedAuthserv } from "@/server/mail/authentication/header-results";
import { isSameAddress, senderAddress } from "@/server/mail/authentication/sender-address";
import { obtainRaw } from "@/server/mail/fetching/obtain-raw";
import { readSmallRaws } from "@/server/mail/fetching/raw-mails";
import { decide } from "@/server/mail/inbound/decide";
import { recipientAddresses } from "@/server/mail/inbound/match";
import { isMadeByUs } from "@/server/mail/inbound/own-address";
import { recordFailure } from "@/server/mail/inbound/record-failure";
import { readVerdicts } from "@/server/mail/inbound/settle";
import { type Clues, type Known, lookUpReplies } from "@/server/mail/ordinary/look-up-replies";
import { placeOrdinary } from "@/server/mail/ordinary/place-ordinary";
import { type InboundRow, type Letter, readLetter } from "@/server/mail/reading/letter";
import { type ParsedMail, parseMail } from "@/server/mail/reading/parse";
import { openSpool, type Spool } from "@/server/storage/spool";

/** A mail whose bytes have been taken apart. */
type Opened = { row: InboundRow; raw: () => Readable; mail: ParsedMail; clues: Clues };

/** A mail that is ready to be placed. */
type Ready = { letter: Letter; known: Known };

/** Mails that are in memory at once, and their bytes, the first mail aside. */
const mostMails = 50;
const mostBytes = 16_000_000;

/** Ids a mail refers to that are looked up. */
const mostIds = 50;

/**
 * Processes stored mails; those to one conversation in the order given. `accountId` is whose lists they enter when they
 * belong to nobody. What fails holds up no other.
 * @throws the first error after which another attempt may help.
 */
export async function processMails(job: {
  accountId: string;
  inboundEmailIds: string[];
}): Promise<void> {
  const { accountId } = job;
  const errors: unknown[] = [];
  /** Does one step of a mail. A failure is noted on its row; there is no next step then. */
  async function attempt<T>(row: InboundRow, step: () => Promise<T>): Promise<T | null> {
    try {
      return await step();
    } catch (error) {
      await recordFailure({ row, accountId, error }).catch((again: unknown) => errors.push(again));
      return null;
    }
  }
  async function processSlice(rows: InboundRow[], spool: Spool): Promise<void> {
    const atHand = await readSmallRaws(rows.flatMap(({ rawKey }) => rawKey ?? []));
    const opened = await Promise.all(
      rows.map((row) => attempt(row, () => openMail(row, { spool, atHand }))),
    );
    const mails = opened.filter((mail) => mail !== null);
    // A mail that cannot be looked up must not hold up those beside it.
    const known = await lookUpReplies(mails.map(({ clues }) => clues)).catch(() => []);
    const ready = await Promise.all(
      mails.map((mail, at) => attempt(mail.row, () => prepare(mail, known[at]))),
    );
    await inOrder(ready, async ({ letter, known }) => {
      await attempt(letter.row, async () => {
        if (!(await placeOrdinary(letter, known))) await decide(letter, accountId);
      });
    });
  }
  for (const rows of slicesOf(await listReceived(job.inboundEmailIds))) {
    const spool = openSpool();
    await processSlice(rows, spool).finally(spool.empty);
  }
  if (errors.length > 0) throw errors[0];
}

/** The mails still to be processed, in the order of their ids in `ids`. */
function listReceived(ids: string[]): Promise<InboundRow[]> {
  return queryPrepared<InboundRow>(
    "list-received-mails",
    sql`
    SELECT e."id", e."accountId", e."source", e."sourceEventId", e."conversationId",
      e."recipientId", e."messageId", e."messageIdHeader", e."dedupeKey", e."rawHash", e."rawKey",
      e."rawSize", e."envelopeFrom", e."envelopeTo", e."remoteAddress", e."helo", e."isTls",
      e."vouched", e."mailboxInboxId", e."fromEmail", e."fromName", e."subject", e."mailedAt",
      e."state", e."verdicts", e."error", e."attempts", e."receivedAt", e."processedAt"
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS wanted("id", "at")
    JOIN "InboundEmail" e ON e."id" = wanted."id" WHERE e."state" = 'received'
    ORDER BY wanted."at"`,
  );
}

/** As many at a time as may be in memory together. */
function slicesOf(rows: InboundRow[]): InboundRow[][] {
  const slices: InboundRow[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = row.rawSize ?? mostBytes;
    const slice = slices.at(-1);
    if (!slice || slice.length === mostMails || bytes + size > mostBytes) {
      slices.push([row]);
      bytes = size;
    } else {
      slice.push(row);
      bytes += size;
    }
  }
  return slices;
}

async function openMail(
  given: InboundRow,
  { spool, atHand }: { spool: Spool; atHand: ReadonlyMap<string, Buffer> },
): Promise<Opened> {
  const { row, raw, small } = await obtainRaw(given, atHand);
  const mail = await parseMail(small ?? raw(), spool.keep);
  const tokens = recipientAddresses(mail, row.envelopeTo).flatMap(
    (address) => parseReplyAddress(address)?.tokenId ?? [],
  );
  const ids = [...mail.inReplyTo, ...mail.references.toReversed()].slice(0, mostIds);
  return { row, raw, mail, clues: { tokens, sender: senderAddress(mail), ids } };
}

async function prepare({ row, raw, mail, clues }: Opened, lookedUp?: Known): Promise<Ready> {
  const [known] = lookedUp ? [lookedUp] : await lookUpReplies([clues]);
  if (!known) throw new Error("A mail was not looked up.");
  const isDecided = readVerdicts(row).placement !== undefined;
  const letter = await readLetter(
    row,
    { raw, mail, trusted: await findTrusted(row), isDecided },
    (sender) => isOurEcho({ mail, envelopeTo: row.envelopeTo, sender }, known),
  );
  return { letter, known };
}

/** Mails to one conversation one after the other, the rest beside each other. */
async function inOrder(
  ready: (Ready | null)[],
  place: (ready: Ready) => Promise<void>,
): Promise<void> {
  const last = new Map<string, Promise<void>>();
  for (const one of ready) {
    if (!one) continue;
    const keys = one.known.conversationIds;
    const before = keys.flatMap((key) => last.get(key) ?? []);
    const turn = Promise.all(before).then(() => place(one));
    for (const key of keys.length > 0 ? keys : [one.letter.row.id]) last.set(key, turn);
  }
  await Promise.all(last.values());
}

/** A mailbox elsewhere has a mail server of its own, which alone writes what can be believed there. */
async function findTrusted(row: InboundRow): Promise<string | null> {
  if (!row.mailboxInboxId) return trustedAuthserv(row.source);
  const where = { inboxId: row.mailboxInboxId };
  return (await systemDb().imapMailbox.findUnique({ where }))?.authservId ?? null;
}

/** From an address of ours, and not an agent who has the same and answers a notice. */
async function isOurEcho(
  arrived: Parameters<typeof findAgentThread>[0] & { sender: string },
  { isInbox }: Known,
): Promise<boolean> {
  if (!isInbox && !isMadeByUs(arrived.sender)) return false;
  const thread = await findAgentThread(arrived);
  return !isSameAddress(thread?.member.user.email ?? null, arrived.sender);
}
