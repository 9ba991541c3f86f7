import { createHash } from "node:crypto";
import { systemDb } from "@/server/db/client";
import { fetchReceived } from "@/server/mail/fetching/fetch-received";
import type { InboundRow } from "@/server/mail/reading/letter";
import { UnreadableMail } from "@/server/mail/reading/parse";
import { storage } from "@/server/storage/storage";

/** The raw mail of a row, fetched from the provider and kept when that has not been done yet. */
export async function obtainRaw(row: InboundRow): Promise<{ row: InboundRow; raw: Buffer }> {
  if (row.rawKey) return { row, raw: await storage().read(row.rawKey) };
  // The others hand a mail over once; what was refused then cannot be had again.
  if (row.source !== "resend") throw new UnreadableMail("The mail itself was not taken in.");
  const raw = await fetchReceived(row.sourceEventId);
  const kept = {
    rawKey: `mail/${row.id}.eml`,
    rawHash: createHash("sha256").update(raw).digest("hex"),
    rawSize: raw.length,
  };
  await storage().put({ key: kept.rawKey, bytes: raw });
  await systemDb().inboundEmail.updateMany({ where: { id: row.id }, data: kept });
  return { row: { ...row, ...kept }, raw };
}
