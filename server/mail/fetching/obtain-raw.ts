import { Readable } from "node:stream";
import { systemDb } from "@/server/db/client";
import { fetchReceived } from "@/server/mail/fetching/fetch-received";
import { takeRecent } from "@/server/mail/fetching/recent-raws";
import { storeRawStream } from "@/server/mail/fetching/store-raw-stream";
import { maxMailBytes } from "@/server/mail/ingress/raw";
import type { InboundRow } from "@/server/mail/reading/letter";
import { UnreadableMail } from "@/server/mail/reading/parse";
import { storage } from "@/server/storage/storage";

/** Mails up to this size are read at once: for most of them that is quicker than a stream. */
const smallBytes = 500_000;

/** A raw mail: `raw` opens it from its beginning, as often as it is called; `small` is the whole of a small one. */
export type ObtainedRaw = { row: InboundRow; raw: () => Readable; small: Buffer | null };

/** The raw mail of a row, fetched from the provider and kept when that has not been done yet. */
export async function obtainRaw(given: InboundRow): Promise<ObtainedRaw> {
  const row = given.rawKey ? given : await fetchRaw(given);
  const key = row.rawKey ?? "";
  if ((row.rawSize ?? Number.POSITIVE_INFINITY) > smallBytes) {
    return { row, raw: () => storage().open(key), small: null };
  }
  const small = takeRecent(key) ?? (await storage().read(key));
  return { row, raw: () => Readable.from([small]), small };
}

async function fetchRaw(row: InboundRow): Promise<InboundRow> {
  // The others hand a mail over once; what was refused then cannot be had again.
  if (row.source !== "resend") throw new UnreadableMail("The mail itself was not taken in.");
  const { head: _, ...kept } = await storeRawStream({
    key: `mail/${row.id}.eml`,
    chunks: await fetchReceived(row.sourceEventId),
    maxBytes: maxMailBytes,
    onTooLarge: () => new UnreadableMail("The mail is larger than 35 MB."),
  });
  await systemDb().inboundEmail.updateMany({ where: { id: row.id }, data: kept });
  return { ...row, ...kept };
}
