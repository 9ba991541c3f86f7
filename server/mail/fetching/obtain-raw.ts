import { Readable } from "node:stream";
import { systemDb } from "@/server/db/client";
import { fetchReceived } from "@/server/mail/fetching/fetch-received";
import { keepSmallRaw, openRaw, readRaw } from "@/server/mail/fetching/raw-mails";
import { storeRawStream } from "@/server/mail/fetching/store-raw-stream";
import { fetchFromMailbox } from "@/server/mail/imap/fetch-again";
import { maxMailBytes } from "@/server/mail/ingress/raw";
import type { InboundRow } from "@/server/mail/reading/letter";
import { UnreadableMail } from "@/server/mail/reading/parse";
import { fetchObject, keyInBucket } from "@/server/mail/s3/fetch-object";

/** Mails up to this size are read at once: for most of them that is quicker than a stream. */
const smallBytes = 500_000;

/** A raw mail: `raw` opens it from its beginning, as often as it is called; `small` is the whole of a small one. */
export type ObtainedRaw = { row: InboundRow; raw: () => Readable; small: Buffer | null };

/**
 * The raw mail of a row, fetched from the provider and kept when that has not been done yet. `atHand` are mails that were
 * read before, by key.
 */
export async function obtainRaw(
  given: InboundRow,
  atHand: ReadonlyMap<string, Buffer>,
): Promise<ObtainedRaw> {
  const row = given.rawKey ? given : await fetchRaw(given);
  const key = row.rawKey ?? "";
  if ((row.rawSize ?? Number.POSITIVE_INFINITY) > smallBytes) {
    return { row, raw: () => openRaw(key), small: null };
  }
  const small = atHand.get(key) ?? (await readRaw(key));
  return { row, raw: () => Readable.from([small]), small };
}

async function fetchRaw(row: InboundRow): Promise<InboundRow> {
  const { head: _, ...stored } = await storeRawStream({
    id: row.id,
    chunks: await fetchAgain(row),
    maxBytes: maxMailBytes,
    onTooLarge: () => new UnreadableMail("The mail is larger than 35 MB."),
  });
  await keepSmallRaw(stored);
  const { rawKey, rawHash, rawSize } = stored;
  const kept = { rawKey, rawHash, rawSize };
  await systemDb().inboundEmail.updateMany({ where: { id: row.id }, data: kept });
  return { ...row, ...kept };
}

/** The others hand a mail over once; what was refused then cannot be had again. */
async function fetchAgain({
  source,
  sourceEventId,
}: InboundRow): Promise<AsyncIterable<Uint8Array>> {
  if (source === "resend") return fetchReceived(sourceEventId);
  if (source === "imap") return fetchFromMailbox(sourceEventId);
  const key = source === "ses" ? keyInBucket(sourceEventId) : null;
  if (!key) throw new UnreadableMail("The mail itself was not taken in.");
  return fetchObject(key);
}
