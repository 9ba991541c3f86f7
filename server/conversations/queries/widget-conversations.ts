import type { ConversationStatus } from "@/lib/schemas/conversation";
import type { AuthorKind } from "@/lib/schemas/message";
import type { VisitorSession } from "@/server/auth/visitor";
import { canReadConversation } from "@/server/conversations/policy";
import type { AccountScope } from "@/server/db/scope";
import { joinSql, type Sql, sql } from "@/server/db/sql";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";

/** What the widget's view of a conversation takes; the last message is the last public one. */
export type WidgetConversationRow = {
  id: string;
  rev: number;
  status: ConversationStatus;
  lastPublicSeq: number;
  contactSeenSeq: number;
  lastActivityAt: Date;
  createdAt: Date;
  lastText: string | null;
  lastAuthorName: string | null;
  lastAuthorKind: AuthorKind | null;
  lastCreatedAt: Date | null;
  /** How far any of the team has read. */
  teamSeenSeq: number;
  /** Words of agents and assistant beyond the seen watermark. */
  unreadCount: number;
};

/** Conversations of one visitor in the widget's list; older ones are reached by mail only. */
const visibleConversations = 50;

/** The conversations this session may read, newest activity first. The same rule as `canReadConversation`. */
export async function listVisitorConversations(
  session: VisitorSession,
): Promise<WidgetConversationRow[]> {
  return findRows(session.scope, readableBy(session));
}

/** Ids of the same conversations, for joining their rooms. */
export async function listReadableIds(session: VisitorSession): Promise<string[]> {
  const rows = await tenantDb(session.scope).$queryRaw<Array<{ id: string }>>`
    SELECT c."id" FROM "Conversation" c
    WHERE c."accountId" = ${session.scope}::uuid AND ${readableBy(session)}
    ORDER BY c."lastActivityAt" DESC, c."id" DESC LIMIT ${visibleConversations}`;
  return rows.map((row) => row.id);
}

/** Conversations by id, for publishing to whoever is in their rooms. */
export async function listWidgetConversations(
  scope: AccountScope,
  ids: string[],
): Promise<WidgetConversationRow[]> {
  return findRows(scope, sql`c."id" = ANY(${ids}::uuid[])`);
}

function readableBy(session: VisitorSession): Sql {
  if (session.kind === "link") return sql`c."id" = ${session.conversationId}::uuid`;
  const conditions = [sql`c."startedBySessionId" = ${session.id}::uuid`];
  if (session.kind === "identified" && session.verifiedAt && session.contactId) {
    conditions.push(sql`(c."contactId" = ${session.contactId}::uuid AND NOT c."isMergedIn")`);
  }
  return sql`c."inboxId" = ${session.inboxId}::uuid AND (${joinSql(conditions, " OR ")})`;
}

async function findRows(scope: AccountScope, condition: Sql): Promise<WidgetConversationRow[]> {
  return tenantDb(scope).$queryRaw<WidgetConversationRow[]>`
    SELECT c."id", c."rev", c."status"::text, c."lastPublicSeq", c."contactSeenSeq",
      c."lastActivityAt", c."createdAt", last."text" AS "lastText",
      last."authorName" AS "lastAuthorName", last."authorKind"::text AS "lastAuthorKind",
      last."createdAt" AS "lastCreatedAt", (
        SELECT COALESCE(max(r."seq"), 0)::int FROM "AgentRead" r
        WHERE r."accountId" = ${scope}::uuid AND r."conversationId" = c."id"
      ) AS "teamSeenSeq", (
        SELECT count(*)::int FROM "Message" m
        WHERE m."accountId" = ${scope}::uuid AND m."conversationId" = c."id"
          AND m."seq" > c."contactSeenSeq" AND m."kind" = 'chat'
          AND m."authorKind" IN ('agent', 'assistant') AND m."deletedAt" IS NULL
      ) AS "unreadCount"
    FROM "Conversation" c LEFT JOIN LATERAL (
      SELECT left("text", 300) AS "text", "authorName", "authorKind", "createdAt" FROM "Message"
      WHERE "accountId" = ${scope}::uuid AND "conversationId" = c."id"
        AND "kind" IN ('chat', 'greeting', 'offline_notice') AND "deletedAt" IS NULL
      ORDER BY "seq" DESC LIMIT 1
    ) AS last ON true
    WHERE c."accountId" = ${scope}::uuid AND ${condition}
    ORDER BY c."lastActivityAt" DESC, c."id" DESC LIMIT ${visibleConversations}`;
}

/** What decides who may read a conversation. */
export async function findReaders(scope: AccountScope, conversationId: string) {
  return tenantDb(scope).conversation.findFirst({
    where: { id: conversationId },
    select: {
      ...{ id: true, inboxId: true, contactId: true, startedBySessionId: true },
      isMergedIn: true,
    },
  });
}

/**
 * The conversation, once it is sure that this visitor may read it.
 * @throws AppError not_found also for one that belongs to somebody else.
 */
export async function getReadableConversation(session: VisitorSession, conversationId: string) {
  const conversation = await findReaders(session.scope, conversationId);
  if (!conversation || !canReadConversation(session, conversation))
    throw new AppError("not_found", "There is no such conversation.");
  return conversation;
}
