import { systemDb } from "@/server/db/client";

/**
 * Deletes the demo people of every workspace with all they wrote, and answers how many there were. They are known by
 * having written before their workspace was made.
 */
export async function removeDemo(): Promise<number> {
  await systemDb().$executeRaw`
    DELETE FROM "Suppression" s USING "Account" a
    WHERE a."id" = s."accountId" AND s."since" < a."createdAt"`;
  return systemDb().$executeRaw`
    DELETE FROM "Contact" k USING "Account" a
    WHERE a."id" = k."accountId" AND EXISTS (
      SELECT 1 FROM "Conversation" c
      WHERE c."accountId" = k."accountId" AND c."contactId" = k."id" AND c."createdAt" < a."createdAt")`;
}
