import { v7 as makeId } from "uuid";
import { quietUntil } from "@/lib/notifications/quiet-until";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import {
  listConcerned,
  listWilling,
  type Occasion,
  type Willing,
} from "@/server/notifications/queries/recipients";

/** Whoever reads it at once is not rung up for it. */
const pushAfterMs = 4_000;

/** As long as the notice of a customer's answer waits. */
const emailAfterMs = 60_000;

export type Raise = Occasion & {
  /** Who did it, where it was a member: he is not told of it. */
  actorId?: string | undefined;
  actorName?: string | undefined;
};

/**
 * Raises one notification a member for what happened in a conversation. What he has read already raises nothing; an
 * unread one takes it along. Running it twice tells of the same twice, at most.
 */
export async function raiseNotification(scope: AccountScope, occasion: Raise): Promise<void> {
  const { conversationId, kind, actorId } = occasion;
  const concerned = await listConcerned(scope, occasion);
  const others = concerned.filter((userId) => userId !== actorId);
  const willing = others.length > 0 ? await listWilling(scope, kind, others) : [];
  if (willing.length === 0 && kind !== "assigned") return;
  await withEvents(scope, async (tx, emit) => {
    if (kind === "assigned") {
      const userIds = await settleNews(tx, scope, conversationId, concerned);
      if (userIds.length > 0)
        emit({ type: "notification.read", payload: { conversationId, userIds } });
    }
    const userIds = await raise(tx, scope, { occasion, willing });
    if (userIds.length > 0)
      emit({ type: "notification.raised", payload: { conversationId, userIds } });
  });
}

/** Somebody has the new conversation: for the others it is none any more. */
async function settleNews(
  tx: TenantTx,
  scope: AccountScope,
  conversationId: string,
  assignees: string[],
): Promise<string[]> {
  if (assignees.length === 0) return [];
  const rows = await tx.$queryRaw<Array<{ userId: string }>>`
    UPDATE "Notification" SET "readAt" = ${now()}::timestamptz, "pushDueAt" = NULL, "emailDueAt" = NULL
    WHERE "accountId" = ${scope}::uuid AND "conversationId" = ${conversationId}::uuid
      AND "kind" = 'conversation_created' AND "readAt" IS NULL AND "userId" <> ALL(${assignees}::uuid[])
    RETURNING "userId"`;
  return rows.map(({ userId }) => userId);
}

/** Members for whom a row was written or raised anew. */
async function raise(
  tx: TenantTx,
  scope: AccountScope,
  { occasion, willing }: { occasion: Raise; willing: Willing[] },
): Promise<string[]> {
  const { conversationId, kind, actorName } = occasion;
  const rows = willing.map((member) => ({
    id: makeId(),
    userId: member.userId,
    ...dueOf(kind, member),
  }));
  // The count is of what the member has not read: at nought he was quicker than this job.
  const raised = await tx.$queryRaw<Array<{ userId: string }>>`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS g("id" uuid, "userId" uuid, "pushDueAt" timestamptz, "emailDueAt" timestamptz)
    ), unread AS (
      SELECT g.*, c."lastSeq", (
        SELECT count(*)::int FROM "Message" m
        WHERE m."accountId" = c."accountId" AND m."conversationId" = c."id"
          AND m."seq" > COALESCE(r."seq", 0) AND m."kind" IN ('chat', 'form')
          AND m."authorKind" IN ('contact', 'participant')) AS "count"
      FROM given g
      JOIN "Conversation" c ON c."accountId" = ${scope}::uuid AND c."id" = ${conversationId}::uuid
      LEFT JOIN "AgentRead" r ON r."conversationId" = c."id" AND r."userId" = g."userId"
      WHERE COALESCE(r."seq", 0) < c."lastSeq" OR ${kind} IN ('mail_held', 'assigned')
    )
    INSERT INTO "Notification" ("id", "accountId", "userId", "conversationId", "kind", "actorName",
      "seq", "count", "createdAt", "raisedAt", "pushDueAt", "emailDueAt")
    SELECT "id", ${scope}::uuid, "userId", ${conversationId}::uuid, ${kind}::"NotificationKind",
      ${actorName ?? null}, "lastSeq", "count", ${now()}::timestamptz, ${now()}::timestamptz,
      "pushDueAt", "emailDueAt"
    FROM unread WHERE "count" > 0 OR ${kind} NOT IN ('message_created', 'conversation_created')
    ON CONFLICT ("conversationId", "userId") DO UPDATE SET
      "kind" = CASE WHEN "Notification"."readAt" IS NULL
        THEN GREATEST("Notification"."kind", EXCLUDED."kind") ELSE EXCLUDED."kind" END,
      "actorName" = CASE WHEN "Notification"."readAt" IS NULL AND "Notification"."kind" > EXCLUDED."kind"
        THEN "Notification"."actorName" ELSE EXCLUDED."actorName" END,
      "seq" = EXCLUDED."seq", "count" = EXCLUDED."count", "raisedAt" = EXCLUDED."raisedAt",
      "readAt" = NULL, "pushDueAt" = COALESCE("Notification"."pushDueAt", EXCLUDED."pushDueAt"),
      "emailDueAt" = COALESCE("Notification"."emailDueAt", EXCLUDED."emailDueAt")
    RETURNING "userId"`;
  return raised.map(({ userId }) => userId);
}

/** When it leaves the house, if it is still unread then: not in the member's quiet hours, but at their end. */
function dueOf(kind: Raise["kind"], { settings }: Willing) {
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
