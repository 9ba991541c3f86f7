import {
  type NotificationKindName,
  type NotificationSettings,
  notificationSettings,
} from "@/lib/schemas/notification";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** What somebody is to be told of. */
export type Occasion = {
  kind: NotificationKindName;
  conversationId: string;
  /** Of `mentioned`: the note. */
  messageId?: string | undefined;
};

/** Members who wrote in one conversation and are told of what follows in it. */
const mostFollowers = 20;

/**
 * Who is told: the mentioned; the assignee of what happens in his conversation; of what nobody deals with those who
 * wrote in it before, else everybody.
 */
export async function listConcerned(scope: AccountScope, occasion: Occasion): Promise<string[]> {
  const db = tenantDb(scope);
  const { conversationId, kind, messageId } = occasion;
  if (kind === "mentioned") {
    const mentions = await db.mention.findMany({
      where: { conversationId, messageId: messageId ?? "" },
    });
    return mentions.map(({ userId }) => userId);
  }
  const conversation = await db.conversation.findFirst({
    where: { id: conversationId },
    select: { assigneeId: true, status: true },
  });
  // While the assistant answers, nobody else has to.
  if (!conversation || conversation.status === "pending") return [];
  if (conversation.assigneeId) return [conversation.assigneeId];
  if (kind === "assigned") return [];
  const followers = await listFollowers(scope, conversationId);
  if (followers.length > 0 || kind === "message_created") return followers;
  return (await db.membership.findMany({ select: { userId: true } })).map(({ userId }) => userId);
}

async function listFollowers(scope: AccountScope, conversationId: string): Promise<string[]> {
  const followers = await tenantDb(scope).participation.findMany({
    where: { conversationId },
    orderBy: { userId: "asc" },
    take: mostFollowers,
    select: { userId: true },
  });
  return followers.map(({ userId }) => userId);
}

/** Of these members those who want to hear of it, with what they have chosen. */
export async function listWilling(
  scope: AccountScope,
  kind: NotificationKindName,
  userIds: string[],
) {
  const members = await tenantDb(scope).membership.findMany({
    where: { userId: { in: userIds } },
    orderBy: { userId: "asc" },
    select: { userId: true, isNotified: true, notificationSettings: true },
  });
  return members
    .map(({ notificationSettings: column, ...member }) => ({
      ...member,
      settings: notificationSettings.parse(column),
    }))
    .filter(({ settings }) => settings.kinds[kind].app);
}

/**
 * Who is told of what customers wrote in these conversations, in one query: the same people `listConcerned` and
 * `listWilling` choose for one.
 */
export async function listTold(
  scope: AccountScope,
  conversationIds: string[],
): Promise<Array<{ conversationId: string; userId: string; settings: NotificationSettings }>> {
  const rows = await tenantDb(scope).$queryRaw<
    Array<{ conversationId: string; userId: string; notificationSettings: unknown }>
  >`
    SELECT c."id" AS "conversationId", m."userId", m."notificationSettings"
    FROM "Conversation" c
    CROSS JOIN LATERAL (
      SELECT c."assigneeId" AS "userId" WHERE c."assigneeId" IS NOT NULL
      UNION ALL
      (SELECT p."userId" FROM "Participation" p
        WHERE p."accountId" = c."accountId" AND p."conversationId" = c."id" AND c."assigneeId" IS NULL
        ORDER BY p."userId" LIMIT ${mostFollowers})
    ) concerned
    JOIN "Membership" m ON m."accountId" = c."accountId" AND m."userId" = concerned."userId"
    WHERE c."accountId" = ${scope}::uuid AND c."id" = ANY(${conversationIds}::uuid[])
      AND c."status" <> 'pending'`;
  return rows
    .map(({ notificationSettings: column, ...told }) => ({
      ...told,
      settings: notificationSettings.parse(column),
    }))
    .filter(({ settings }) => settings.kinds.message_created.app);
}
