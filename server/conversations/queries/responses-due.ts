import { noticeSince } from "@/server/conversations/policy";
import { forAssistantSql } from "@/server/conversations/queries/assistants-share";
import { queryPrepared } from "@/server/db/prepared";
import { sql } from "@/server/db/sql";

/**
 * Those of the given conversations, of whatever accounts, where the job conversation.respond may have
 * something to say: a notice, because nobody is here or the hours may be over, or the email prompt.
 * One read for a whole batch of events spares most of the jobs; the job itself looks closer.
 */
export async function listResponsesDue(conversationIds: string[]): Promise<Set<string>> {
  const rows = await queryPrepared<{ id: string }>(
    "responses-due",
    sql`
    SELECT c."id" FROM "Conversation" c
    JOIN "Contact" p ON p."accountId" = c."accountId" AND p."id" = c."contactId"
    JOIN "Inbox" i ON i."accountId" = c."accountId" AND i."id" = c."inboxId"
    WHERE c."id" = ANY(${conversationIds}::uuid[]) AND NOT ${forAssistantSql} AND (
      (c."waitingSince" IS NOT NULL
        AND (NOT c."isUnattended" OR NOT EXISTS (
          SELECT 1 FROM "Message" m WHERE m."conversationId" = c."id"
            AND m."kind" = 'offline_notice' AND m."createdAt" > ${noticeSince()}::timestamptz))
        AND (COALESCE(i."settings" #>> '{hours,isEnabled}', 'false') = 'true' OR NOT EXISTS (
          SELECT 1 FROM "Presence" a JOIN "Membership" s
            ON s."accountId" = a."accountId" AND s."userId" = a."subjectId"
          WHERE a."accountId" = c."accountId" AND a."kind" = 'agent'
            AND a."heartbeatAt" > now() - interval '30 seconds' AND s."availability" = 'online')))
      OR (p."email" IS NULL
        AND COALESCE(i."settings" #>> '{emailPrompt,isEnabled}', 'true') <> 'false'
        AND NOT EXISTS (
          SELECT 1 FROM "Message" m WHERE m."conversationId" = c."id"
            AND m."kind" = 'email_prompt')))`,
  );
  return new Set(rows.map((row) => row.id));
}
