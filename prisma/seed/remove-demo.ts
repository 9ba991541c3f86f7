import { demoSource } from "@/prisma/seed/write-articles";
import { demoAssistant } from "@/prisma/seed/write-assistant";
import { systemDb } from "@/server/db/client";

/**
 * Deletes the demo people of every workspace with all they wrote, and answers how many there were. They are known by
 * having written before their workspace was made.
 */
export async function removeDemo(): Promise<number> {
  await systemDb().$executeRaw`
    DELETE FROM "Suppression" s USING "Account" a
    WHERE a."id" = s."accountId" AND s."since" < a."createdAt"`;
  await systemDb().$executeRaw`
    DELETE FROM "KnowledgeChunk" c USING "Article" a
    WHERE c."accountId" = a."accountId" AND c."sourceId" = a."id" AND a."sourceUrl" = ${demoSource}`;
  await systemDb().assistant.deleteMany({
    where: { name: demoAssistant, inboxes: { none: {} }, runs: { none: {} } },
  });
  await systemDb().article.deleteMany({ where: { sourceUrl: demoSource } });
  return systemDb().$executeRaw`
    DELETE FROM "Contact" k USING "Account" a
    WHERE a."id" = k."accountId" AND EXISTS (
      SELECT 1 FROM "Conversation" c
      WHERE c."accountId" = k."accountId" AND c."contactId" = k."id" AND c."createdAt" < a."createdAt")`;
}
