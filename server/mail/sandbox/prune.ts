import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { storage } from "@/server/storage/storage";

const keptMs = 90 * 24 * 60 * 60 * 1_000;
const chunk = 200;

/**
 * Sweep sandbox.prune: empties the mailbox of what is older than ninety days. The file goes before its row, so that a
 * crash leaves a row to find it by again. Conversations keep what they took from it.
 */
export async function pruneSandbox(): Promise<void> {
  while ((await pruneChunk()) === chunk);
}

async function pruneChunk(): Promise<number> {
  const before = new Date(now().getTime() - keptMs);
  return systemDb().$transaction(async (tx) => {
    const rows = await tx.$queryRaw<Array<{ id: string; rawKey: string }>>`
      SELECT "id", "rawKey" FROM "SandboxEmail" WHERE "createdAt" < ${before}::timestamptz
      ORDER BY "createdAt" LIMIT ${chunk} FOR UPDATE SKIP LOCKED`;
    for (const { rawKey } of rows) await storage().remove(rawKey);
    await tx.sandboxEmail.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
    return rows.length;
  });
}
