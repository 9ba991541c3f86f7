import { createHash } from "node:crypto";
import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import type { InboundSource } from "@/server/db/generated/enums";
import { grantScope } from "@/server/db/scope";
import { AppError } from "@/server/errors";
import { announce } from "@/server/events/announce";
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
};

export type Received = { id: string; isRepeat: boolean };

const clean = (text: string): string => text.replaceAll("\0", "").slice(0, 1000);

/**
 * Stores a mail before anybody is told that it was taken: the file, flushed, then row and event in one statement. The
 * job that processes it follows from the event. A repeat finds the first row.
 */
export async function receiveMail(arrival: Arrival): Promise<Received> {
  const id = makeId();
  const rawKey = arrival.raw ? `mail/${id}.eml` : null;
  if (arrival.raw && rawKey) await storage().put({ key: rawKey, bytes: arrival.raw });
  const rawHash = arrival.raw ? createHash("sha256").update(arrival.raw).digest("hex") : null;
  const envelopeFrom = arrival.envelopeFrom === null ? null : clean(arrival.envelopeFrom);
  const rows = await systemDb().$queryRaw<Array<{ accountId: string }>>`
    WITH oldest AS (
      SELECT "id" FROM "Account" ORDER BY "createdAt", "id" LIMIT 1
    ), received AS (
      INSERT INTO "InboundEmail" ("id", "source", "sourceEventId", "rawHash", "rawKey", "rawSize",
        "envelopeFrom", "envelopeTo", "receivedAt")
      SELECT ${id}::uuid, ${arrival.source}::"InboundSource", ${clean(arrival.sourceEventId)},
        ${rawHash}, ${rawKey}, ${arrival.raw?.length ?? null}::int, ${envelopeFrom},
        ${arrival.envelopeTo.map(clean)}::text[], ${now()}::timestamptz
      FROM oldest
      ON CONFLICT ("source", "sourceEventId") DO NOTHING RETURNING "id"
    )
    INSERT INTO "DomainEvent" ("accountId", "type", "payload", "createdAt")
    SELECT oldest."id", 'email.received', jsonb_build_object('inboundEmailId', received."id"),
      ${now()}::timestamptz
    FROM received, oldest RETURNING "accountId"`;
  const [stored] = rows;
  if (stored) {
    const event = { type: "email.received" as const, payload: { inboundEmailId: id } };
    announce(grantScope(stored.accountId), [event]);
    return { id, isRepeat: false };
  }
  if (rawKey) await storage().remove(rawKey);
  return { id: await findFirst(arrival), isRepeat: true };
}

async function findFirst(arrival: Arrival): Promise<string> {
  const { source, sourceEventId } = arrival;
  const first = await systemDb().inboundEmail.findUnique({
    where: { source_sourceEventId: { source, sourceEventId: clean(sourceEventId) } },
    select: { id: true },
  });
  // Without an account there is nobody to keep it for.
  if (!first) throw new AppError("unavailable", "Segue is not set up yet.");
  return first.id;
}
