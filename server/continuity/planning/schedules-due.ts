import { defaultInboxSettings } from "@/lib/schemas/inbox-settings";
import { now } from "@/server/clock";
import { queryPrepared } from "@/server/db/prepared";
import { sql } from "@/server/db/sql";

const usualQuietSeconds = defaultInboxSettings("").continuity.quietSeconds;

/**
 * Of these conversations, of whatever accounts, those whose mails a further answer may bring forward. Where every
 * recipient's mail is awaited within the quiet period, a further answer can only put it off, and the sweeper looks at
 * that when it is due. Immediate mode has a wait of its own and is always looked at.
 */
export async function listSchedulesDue(conversationIds: string[]): Promise<Set<string>> {
  const rows = await queryPrepared<{ id: string }>(
    "schedules-due",
    sql`
    SELECT c."id" FROM "Conversation" c
    JOIN "Inbox" i ON i."accountId" = c."accountId" AND i."id" = c."inboxId"
    WHERE c."id" = ANY(${conversationIds}::uuid[]) AND (
      c."isByEmail"
      OR NOT EXISTS (SELECT 1 FROM "Recipient" r WHERE r."conversationId" = c."id")
      OR EXISTS (SELECT 1 FROM "Recipient" r
        WHERE r."conversationId" = c."id" AND r."revokedAt" IS NULL
          AND COALESCE(r."mailDueAt" > ${now()}::timestamptz + interval '1 second'
            * CASE WHEN jsonb_typeof(i."settings" #> '{continuity,quietSeconds}') = 'number'
                THEN (i."settings" #>> '{continuity,quietSeconds}')::float8
                ELSE ${usualQuietSeconds}::float8 END, true)))`,
  );
  return new Set(rows.map(({ id }) => id));
}
