import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { storage } from "@/server/storage/storage";

const keptMs = 24 * 60 * 60 * 1_000;
const chunk = 200;

/**
 * Sweep attachments.prune: deletes uploads that no message took within a day, row and file. Rows are claimed, so that
 * several processes share the work; the file goes before its row, so that a crash leaves a row to find it by again.
 */
export async function pruneAttachments(): Promise<void> {
  while ((await pruneChunk()) === chunk);
}

async function pruneChunk(): Promise<number> {
  const before = new Date(now().getTime() - keptMs);
  return systemDb().$transaction(async (tx) => {
    const rows = await tx.$queryRaw<Array<{ id: string; storageKey: string | null }>>`
      SELECT "id", "storageKey" FROM "Attachment"
      WHERE "messageId" IS NULL AND "createdAt" < ${before}::timestamptz
      ORDER BY "createdAt" LIMIT ${chunk} FOR UPDATE SKIP LOCKED`;
    for (const { storageKey } of rows) if (storageKey) await storage().remove(storageKey);
    await tx.attachment.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
    return rows.length;
  });
}
