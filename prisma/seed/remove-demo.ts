import { demoSource } from "@/prisma/seed/write-articles";
import { systemDb } from "@/server/db/client";

/**
 * Deletes the demo people of every workspace with all they wrote, and answers how many there were. They, and the
 * assistant that serves nobody, are known by being older than their workspace.
 */
export async function removeDemo(): Promise<number> {
  await systemDb().$executeRaw`
    DELETE FROM "Suppression" s USING "Account" a
    WHERE a."id" = s."accountId" AND s."since" < a."createdAt"`;
  await systemDb().$executeRaw`
    DELETE FROM "KnowledgeChunk" c USING "Article" a
    WHERE c."accountId" = a."accountId" AND c."sourceId" = a."id" AND a."sourceUrl" = ${demoSource}`;
  await systemDb().$executeRaw`
    DELETE FROM "Assistant" s USING "Account" a
    WHERE a."id" = s."accountId" AND s."createdAt" < a."createdAt"
      AND NOT EXISTS (SELECT 1 FROM "Inbox" i WHERE i."accountId" = a."id" AND i."assistantId" = s."id")
      AND NOT EXISTS (
        SELECT 1 FROM "Conversation" c WHERE c."accountId" = a."id" AND c."assistantId" = s."id")`;
  await systemDb().article.deleteMany({ where: { sourceUrl: demoSource } });
  return systemDb().$executeRaw`
    DELETE FROM "Contact" k USING "Account" a
    WHERE a."id" = k."accountId" AND EXISTS (
      SELECT 1 FROM "Conversation" c
      WHERE c."accountId" = k."accountId" AND c."contactId" = k."id" AND c."createdAt" < a."createdAt")`;
}
