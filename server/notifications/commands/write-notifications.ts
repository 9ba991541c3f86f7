import { v7 as makeId } from "uuid";
import { quietUntil } from "@/lib/notifications/quiet-until";
import type { NotificationKindName, NotificationSettings } from "@/lib/schemas/notification";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";

/** Whoever reads it at once is not rung up for it. */
const pushAfterMs = 4_000;

/** As long as the notice of a customer's answer waits. */
const emailAfterMs = 60_000;

/** A member who wants to be told, and where. */
export type Told = { conversationId: string; userId: string; settings: NotificationSettings };

/**
 * Writes or raises anew one row a member and conversation, in one statement. What he has read already raises nothing; an
 * unread one takes it along. Answers for whom there was something to raise.
 */
export async function writeNotifications(
  tx: TenantTx,
  scope: AccountScope,
  raise: { kind: NotificationKindName; actorName?: string | undefined; members: Told[] },
): Promise<Array<{ conversationId: string; userId: string }>> {
  const { kind, actorName, members } = raise;
  const rows = members.map(({ conversationId, userId, settings }) => ({
    ...{ id: makeId(), conversationId, userId },
    ...dueOf(kind, settings),
  }));
  // The count is of what the member has not read: at nought he was quicker than this job.
  return tx.$queryRaw<Array<{ conversationId: string; userId: string }>>`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS g("id" uuid, "conversationId" uuid, "userId" uuid, "pushDueAt" timestamptz, "emailDueAt" timestamptz)
    ), unread AS (
      SELECT g.*, c."lastSeq", (
        SELECT count(*)::int FROM "Message" m
        WHERE m."accountId" = c."accountId" AND m."conversationId" = c."id"
          AND m."seq" > COALESCE(r."seq", 0) AND m."kind" IN ('chat', 'form')
          AND m."authorKind" IN ('contact', 'participant')) AS "count"
      FROM given g
      JOIN "Conversation" c ON c."accountId" = ${scope}::uuid AND c."id" = g."conversationId"
      LEFT JOIN "AgentRead" r ON r."conversationId" = c."id" AND r."userId" = g."userId"
      WHERE COALESCE(r."seq", 0) < c."lastSeq" OR ${kind} IN ('mail_held', 'assigned')
    )
    INSERT INTO "Notification" ("id", "accountId", "userId", "conversationId", "kind", "actorName",
      "seq", "count", "createdAt", "raisedAt", "pushDueAt", "emailDueAt")
    SELECT "id", ${scope}::uuid, "userId", "conversationId", ${kind}::"NotificationKind",
      ${actorName ?? null}, "lastSeq", "count", ${now()}::timestamptz, ${now()}::timestamptz,
      "pushDueAt", "emailDueAt"
    FROM unread WHERE "count" > 0 OR ${kind} NOT IN ('message_created', 'conversation_created')
    -- In one order everywhere: two of these would otherwise wait for each other.
    ORDER BY "conversationId", "userId"
    ON CONFLICT ("conversationId", "userId") DO UPDATE SET
      "kind" = CASE WHEN "Notification"."readAt" IS NULL
        THEN GREATEST("Notification"."kind", EXCLUDED."kind") ELSE EXCLUDED."kind" END,
      "actorName" = CASE WHEN "Notification"."readAt" IS NULL AND "Notification"."kind" > EXCLUDED."kind"
        THEN "Notification"."actorName" ELSE EXCLUDED."actorName" END,
      "seq" = EXCLUDED."seq", "count" = EXCLUDED."count", "raisedAt" = EXCLUDED."raisedAt",
      "readAt" = NULL, "pushDueAt" = COALESCE("Notification"."pushDueAt", EXCLUDED."pushDueAt"),
      "emailDueAt" = COALESCE("Notification"."emailDueAt", EXCLUDED."emailDueAt")
    RETURNING "conversationId", "userId"`;
}

/** When it leaves the house, if it is still unread then: not in the member's quiet hours, but at their end. */
function dueOf(kind: NotificationKindName, settings: NotificationSettings) {
  const at = now();
  const end = quietUntil(settings.quietHours, at)?.getTime() ?? 0;
  const due = (ms: number) => new Date(Math.max(at.getTime() + ms, end));
  const { push, email } = settings.kinds[kind];
  return {
    pushDueAt: push ? due(pushAfterMs) : null,
    // Answers of customers are mailed by the notices, which quote them and take the reply.
    emailDueAt: email && kind !== "message_created" ? due(emailAfterMs) : null,
  };
}
