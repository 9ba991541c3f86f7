import { now } from "@/server/clock";
import { queryPrepared } from "@/server/db/prepared";
import { sql } from "@/server/db/sql";

/** What came within this time after a notification is in it already. */
const freshMs = 3_000;

/**
 * Of these conversations those whose customer's new message somebody may have to be told of: a member deals with them or
 * wrote in them, and has not been told just now. Conversations of any account, as the outbox holds them.
 */
export async function listRaisesDue(conversationIds: string[]): Promise<Set<string>> {
  const fresh = new Date(now().getTime() - freshMs);
  const rows = await queryPrepared<{ id: string }>(
    "raises-due",
    sql`
    SELECT c."id" FROM "Conversation" c
    WHERE c."id" = ANY(${conversationIds}::uuid[])
      AND EXISTS (
        SELECT 1 FROM (
          SELECT c."assigneeId" AS "userId" WHERE c."assigneeId" IS NOT NULL
          UNION ALL
          SELECT p."userId" FROM "Participation" p
          WHERE p."conversationId" = c."id" AND c."assigneeId" IS NULL
        ) concerned
        WHERE NOT EXISTS (
          SELECT 1 FROM "Notification" n WHERE n."conversationId" = c."id"
            AND n."userId" = concerned."userId" AND n."readAt" IS NULL
            AND n."raisedAt" > ${fresh}::timestamptz))`,
  );
  return new Set(rows.map(({ id }) => id));
}
