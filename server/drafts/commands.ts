import type { DraftView } from "@/lib/schemas/writing/draft";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import type { Actor } from "@/server/members/actor";

/**
 * Keeps what a member has begun to write in a conversation; an empty text forgets it. Nothing when there is no such
 * conversation. The last to write wins.
 */
export async function saveDraft(
  scope: AccountScope,
  actor: Pick<Actor, "userId">,
  draft: DraftView & { conversationId: string },
): Promise<void> {
  const { conversationId, kind, text } = draft;
  if (text.trim() === "") {
    await tenantDb(scope).draft.deleteMany({
      where: { conversationId, userId: actor.userId, kind },
    });
    return;
  }
  await tenantDb(scope).$executeRaw`
    INSERT INTO "Draft" ("accountId", "conversationId", "userId", "kind", "text", "updatedAt")
    SELECT "accountId", "id", ${actor.userId}::uuid, ${kind}::"DraftKind", ${text},
      ${now()}::timestamptz
    FROM "Conversation" WHERE "accountId" = ${scope}::uuid AND "id" = ${conversationId}::uuid
    ON CONFLICT ("conversationId", "userId", "kind")
      DO UPDATE SET "text" = EXCLUDED."text", "updatedAt" = EXCLUDED."updatedAt"`;
}
