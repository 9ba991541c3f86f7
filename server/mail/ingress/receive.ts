import { createHash } from "node:crypto";
import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import type { InboundSource } from "@/server/db/generated/enums";
import { queryPrepared } from "@/server/db/prepared";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { sql } from "@/server/db/sql";
import { AppError } from "@/server/errors";
import { announce } from "@/server/events/announce";
import { dropRaw, type StoredRaw, smallMailBytes } from "@/server/mail/fetching/raw-mails";
import { keepRecent } from "@/server/mail/fetching/recent-raws";
import { laneToken } from "@/server/mail/ingress/lane-token";
import { cutClean, type Origin } from "@/server/mail/ingress/origin";
import { storage } from "@/server/storage/storage";

/** A mail as an ingress hands it over. */
export type Arrival = {
  source: InboundSource;
  /** Unique per source: a repeated delivery has the same. */
  sourceEventId: string;
  /** Null where the provider keeps the mail and the job fetches it. */
  raw: Buffer | null;
  /** Empty for the null sender of bounces; null when unknown. */
  envelopeFrom: string | null;
  envelopeTo: string[];
  origin?: Origin;
  /** Whose it is, when the way in knows; else the oldest account's until it is matched. */
  accountId?: AccountScope;
};

export type Received = { id: string; isRepeat: boolean };

/** Mails wait for each other in four queues, 0 to 3 as bits: few enough to read several at once. */
const lastLane = 3;

const cleanOrNull = (text: string | null | undefined) => (text == null ? null : cutClean(text));

/**
 * Stores a mail before anybody is told that it was taken: row, event and the bytes of a small one in one statement, after
 * the flushed file of a larger one. The job that processes it follows from the event. A repeat finds the first row.
 */
export async function receiveMail(arrival: Arrival): Promise<Received> {
  const id = makeId();
  return receiveStored(id, arrival, await storeRaw(id, arrival.raw));
}

/** The same for a mail that was stored as it came in. A repeat's file is removed. */
export async function receiveStored(
  id: string,
  arrival: Arrival,
  stored: StoredRaw,
): Promise<Received> {
  if (await recordArrival(id, arrival, stored)) return { id, isRepeat: false };
  await dropRaw(stored);
  return { id: await findFirst(arrival), isRepeat: true };
}

async function storeRaw(id: string, raw: Buffer | null): Promise<StoredRaw> {
  if (!raw) return { rawKey: null, rawHash: null, rawSize: null, bytes: null };
  const rawHash = createHash("sha256").update(raw).digest("hex");
  const known = { rawHash, rawSize: raw.length };
  if (raw.length <= smallMailBytes) return { ...known, rawKey: `row/${id}`, bytes: raw };
  const rawKey = `mail/${id}.eml`;
  await storage().put({ key: rawKey, bytes: raw });
  return { ...known, rawKey, bytes: null };
}

/** Row, event and the bytes still to be written, in one statement. Answers false, and writes nothing, for a repeat. */
export async function recordArrival(
  id: string,
  arrival: Omit<Arrival, "raw"> & { raw?: Buffer | null },
  stored: StoredRaw,
): Promise<boolean> {
  const { accountId = null, origin = {} } = arrival;
  const token = laneToken(arrival);
  const vouched = origin.vouched ? JSON.stringify(origin.vouched) : null;
  const rows = await queryPrepared<{ accountId: string }>(
    "record-arrival",
    sql`
    WITH owner AS (
      SELECT "id" FROM "Account" WHERE ${accountId}::uuid IS NULL OR "id" = ${accountId}::uuid
      ORDER BY "createdAt", "id" LIMIT 1
    ), received AS (
      INSERT INTO "InboundEmail" ("id", "accountId", "source", "sourceEventId", "rawHash",
        "rawKey", "rawSize", "envelopeFrom", "envelopeTo", "remoteAddress", "helo", "isTls",
        "vouched", "mailboxInboxId", "receivedAt")
      SELECT ${id}::uuid, ${accountId}::uuid, ${arrival.source}::"InboundSource",
        ${cutClean(arrival.sourceEventId)}, ${stored.rawHash}, ${stored.rawKey},
        ${stored.rawSize}::int, ${cleanOrNull(arrival.envelopeFrom)},
        ${arrival.envelopeTo.map(cutClean)}::text[], ${cleanOrNull(origin.remoteAddress)},
        ${cleanOrNull(origin.helo)}, ${origin.isTls ?? null}::boolean, ${vouched}::jsonb,
        ${origin.mailboxInboxId ?? null}::uuid, ${now()}::timestamptz
      FROM owner
      ON CONFLICT ("source", "sourceEventId") DO NOTHING RETURNING "id"
    ), kept AS (
      INSERT INTO "RawMail" ("key", "bytes")
      SELECT small."key", small."bytes"
      FROM received, (SELECT ${stored.rawKey}::text, ${stored.bytes}::bytea) AS small ("key", "bytes")
      WHERE small."bytes" IS NOT NULL ON CONFLICT ("key") DO NOTHING
    )
    INSERT INTO "DomainEvent" ("accountId", "type", "payload", "createdAt")
    SELECT owner."id", 'email.received', jsonb_build_object('inboundEmailId', received."id",
      'lane', 'mail ' || (hashtext(COALESCE((SELECT r."conversationId"::text FROM "Recipient" r
        WHERE r."tokenId" = ${token}::text), ${token}::text)) & ${lastLane}::int)),
      ${now()}::timestamptz
    FROM received, owner RETURNING "accountId"`,
  );
  const [owner] = rows;
  if (!owner) return false;
  const { raw } = arrival;
  // Where only its beginning is at hand the file must be read.
  if (raw && stored.rawKey && raw.length === stored.rawSize) keepRecent(stored.rawKey, raw);
  const event = { type: "email.received" as const, payload: { inboundEmailId: id } };
  announce(grantScope(owner.accountId), [event]);
  return true;
}

async function findFirst(arrival: Arrival): Promise<string> {
  const { source, sourceEventId } = arrival;
  const first = await systemDb().inboundEmail.findUnique({
    where: { source_sourceEventId: { source, sourceEventId: cutClean(sourceEventId) } },
    select: { id: true },
  });
  // Without an account there is nobody to keep it for.
  if (!first) throw new AppError("unavailable", "Segue is not set up yet.");
  return first.id;
}
