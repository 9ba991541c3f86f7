import type { VisitorSession } from "@/server/auth/visitor";
import { now } from "@/server/clock";
import { isParticipantSession } from "@/server/conversations/policy";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { announce } from "@/server/events/announce";
import type { Actor } from "@/server/members/actor";

/**
 * Moves the contact's seen watermark forward to `seq`, at most to the last public message. One statement, so that racing
 * tabs cannot move it back. Answers where it stands, or null when there is no such conversation.
 */
export async function markSeen(
  scope: AccountScope,
  input: { conversationId: string; seq: number },
): Promise<number | null> {
  const { conversationId, seq } = input;
  const rows = await tenantDb(scope).$queryRaw<Array<{ seq: number; isMoved: boolean }>>`
    WITH moved AS (
      UPDATE "Conversation" SET "contactSeenSeq" = LEAST(${seq}::int, "lastPublicSeq"),
        "rev" = "rev" + 1
      WHERE "accountId" = ${scope}::uuid AND "id" = ${conversationId}::uuid
        AND "contactSeenSeq" < LEAST(${seq}::int, "lastPublicSeq")
      RETURNING "contactSeenSeq"
    ), told AS (
      INSERT INTO "DomainEvent" ("accountId", "type", "payload", "createdAt")
      SELECT ${scope}::uuid, 'conversation.updated', jsonb_build_object(
        'conversationId', ${conversationId}::text, 'changed', jsonb_build_array('contactSeenSeq')),
        ${now()}::timestamptz
      FROM moved
    )
    SELECT COALESCE((SELECT "contactSeenSeq" FROM moved), "contactSeenSeq") AS "seq",
      EXISTS (SELECT 1 FROM moved) AS "isMoved"
    FROM "Conversation" WHERE "accountId" = ${scope}::uuid AND "id" = ${conversationId}::uuid`;
  const [row] = rows;
  if (!row) return null;
  if (row.isMoved) {
    const payload = { conversationId, changed: ["contactSeenSeq"] };
    announce(scope, [{ type: "conversation.updated", payload }]);
  }
  return row.seq;
}

/**
 * What a visitor's widget reports as seen. The watermark is the contact's: a participant has none, and reading through
 * his link moves nothing. Answers how far the widget may take it as seen.
 */
export async function markSeenBy(
  session: VisitorSession,
  input: { conversationId: string; seq: number },
): Promise<number> {
  if (isParticipantSession(session)) return input.seq;
  return (await markSeen(session.scope, input)) ?? 0;
}

/**
 * Notes how far the agent has read: never back, never beyond the last message. Calls by name up to there are seen. Null
 * when there is no such conversation.
 */
export async function markRead(
  scope: AccountScope,
  actor: Pick<Actor, "userId">,
  input: { conversationId: string; seq: number },
): Promise<number | null> {
  const rows = await tenantDb(scope).$queryRaw<Array<{ seq: number }>>`
    WITH answered AS (
      UPDATE "Mention" n SET "seenAt" = ${now()}::timestamptz FROM "Message" m
      WHERE n."accountId" = ${scope}::uuid AND n."userId" = ${actor.userId}::uuid
        AND n."conversationId" = ${input.conversationId}::uuid AND n."seenAt" IS NULL
        AND m."id" = n."messageId" AND m."seq" <= ${input.seq}::int
    )
    INSERT INTO "AgentRead" ("accountId", "conversationId", "userId", "seq")
    SELECT "accountId", "id", ${actor.userId}::uuid, LEAST(${input.seq}::int, "lastSeq")
    FROM "Conversation"
    WHERE "accountId" = ${scope}::uuid AND "id" = ${input.conversationId}::uuid
    ON CONFLICT ("conversationId", "userId")
      DO UPDATE SET "seq" = GREATEST("AgentRead"."seq", EXCLUDED."seq")
    RETURNING "seq"`;
  return rows[0]?.seq ?? null;
}
