import { queryPrepared } from "@/server/db/prepared";
import { sql } from "@/server/db/sql";

/**
 * Of these conversations those whose agents may have to be told: somebody deals with them, and no notice is awaited
 * that would take the new message along. Conversations of any account, as the outbox holds them.
 */
export async function listNoticesDue(conversationIds: string[]): Promise<Set<string>> {
  const rows = await queryPrepared<{ id: string }>(
    "notices-due",
    sql`
    SELECT c."id" FROM "Conversation" c
    WHERE c."id" = ANY(${conversationIds}::uuid[]) AND (
      (c."assigneeId" IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM "AgentThread" t WHERE t."conversationId" = c."id"
          AND t."userId" = c."assigneeId" AND t."noticeDueAt" IS NOT NULL))
      OR (c."firstReplyAt" IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM "AgentThread" t WHERE t."conversationId" = c."id"
          AND t."noticeDueAt" IS NOT NULL)))`,
  );
  return new Set(rows.map(({ id }) => id));
}
