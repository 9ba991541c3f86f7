import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import type { Actor } from "@/server/members/actor";

/** Notes how far the agent has read: never back, never beyond the last message. Null when there is no such conversation. */
export async function markRead(
  scope: AccountScope,
  actor: Pick<Actor, "userId">,
  input: { conversationId: string; seq: number },
): Promise<number | null> {
  const rows = await tenantDb(scope).$queryRaw<Array<{ seq: number }>>`
    INSERT INTO "AgentRead" ("accountId", "conversationId", "userId", "seq")
    SELECT "accountId", "id", ${actor.userId}::uuid, LEAST(${input.seq}::int, "lastSeq")
    FROM "Conversation"
    WHERE "accountId" = ${scope}::uuid AND "id" = ${input.conversationId}::uuid
    ON CONFLICT ("conversationId", "userId")
      DO UPDATE SET "seq" = GREATEST("AgentRead"."seq", EXCLUDED."seq")
    RETURNING "seq"`;
  return rows[0]?.seq ?? null;
}
