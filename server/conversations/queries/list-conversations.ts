import type {
  ConversationFilter,
  ConversationListItem,
  ListFilter,
  ListTab,
} from "@/lib/schemas/conversation";
import { presentConversation } from "@/server/conversations/present";
import { findConversationRows } from "@/server/conversations/queries/conversation-rows";
import {
  behindSql,
  cursorOf,
  facetsSql,
  orderSql,
  tabSql,
} from "@/server/conversations/queries/list-filter-sql";
import type { ConversationRow } from "@/server/conversations/row";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import type { Actor } from "@/server/members/actor";

type Reader = Pick<Actor, "userId">;

/**
 * Conversations in the order of the filter, with what this agent has not read. `nextCursor` goes into `after`.
 * @throws AppError invalid_input for a cursor that is not ours.
 */
export async function listConversations(
  scope: AccountScope,
  actor: Reader,
  filter: ConversationFilter,
): Promise<{ items: ConversationListItem[]; nextCursor: string | null }> {
  const ids = await findIds(scope, actor, filter);
  const page = ids.slice(0, filter.limit);
  const found = await findConversationRows(scope, { where: { id: { in: page } } });
  const byId = new Map(found.map((row) => [row.id, row]));
  const rows = page.flatMap((id) => byId.get(id) ?? []);
  const last = rows.at(-1);
  return {
    items: await presentItems(scope, actor, rows),
    nextCursor: ids.length > filter.limit && last ? cursorOf(filter.sort, last) : null,
  };
}

/** One id more than the page takes, so that it is known whether another follows. */
async function findIds(
  scope: AccountScope,
  actor: Reader,
  filter: ConversationFilter,
): Promise<string[]> {
  const { assigned, sort, after, limit } = filter;
  const rows = await tenantDb(scope).$queryRaw<Array<{ id: string }>>`
    SELECT c."id" FROM "Conversation" c
    WHERE ${facetsSql(scope, filter)} AND ${tabSql(scope, actor, assigned)}
      ${behindSql(sort, after)}
    ORDER BY ${orderSql[sort]} LIMIT ${limit + 1}`;
  return rows.map((row) => row.id);
}

/** Conversations with what is personal to this agent. */
export async function presentItems(
  scope: AccountScope,
  actor: Reader,
  rows: ConversationRow[],
): Promise<ConversationListItem[]> {
  const ids = rows.map((row) => row.id);
  const [unread, mentioned] = await Promise.all([
    countUnread(scope, actor, ids),
    findMentioned(scope, actor, ids),
  ]);
  return rows.map((row) => ({
    ...presentConversation(row),
    unreadCount: unread.get(row.id) ?? 0,
    isMentioned: mentioned.has(row.id),
  }));
}

/** Of these conversations those in which this agent was called by name. */
export async function findMentioned(
  scope: AccountScope,
  actor: Reader,
  conversationIds: string[],
): Promise<Set<string>> {
  if (conversationIds.length === 0) return new Set();
  const rows = await tenantDb(scope).mention.findMany({
    where: { userId: actor.userId, conversationId: { in: conversationIds } },
    select: { conversationId: true },
  });
  return new Set(rows.map((row) => row.conversationId));
}

/** How many conversations the filter leaves under each tab, in one pass over its status. */
export async function countConversations(
  scope: AccountScope,
  actor: Reader,
  filter: ListFilter,
): Promise<Record<ListTab, number>> {
  const count = (tab: ListTab) => tabSql(scope, actor, tab);
  const [counts] = await tenantDb(scope).$queryRaw<Record<ListTab, number>[]>`
    SELECT count(*) FILTER (WHERE ${count("mine")})::int AS "mine",
      count(*) FILTER (WHERE ${count("unassigned")})::int AS "unassigned",
      count(*)::int AS "all",
      count(*) FILTER (WHERE ${count("mentions")})::int AS "mentions",
      count(*) FILTER (WHERE ${count("unattended")})::int AS "unattended"
    FROM "Conversation" c WHERE ${facetsSql(scope, filter)}`;
  return counts ?? { mine: 0, unassigned: 0, all: 0, mentions: 0, unattended: 0 };
}

/** Customer messages beyond what the agent has read, by conversation; those without any are missing. */
export async function countUnread(
  scope: AccountScope,
  actor: Pick<Actor, "userId">,
  conversationIds: string[],
): Promise<Map<string, number>> {
  if (conversationIds.length === 0) return new Map();
  const rows = await tenantDb(scope).$queryRaw<Array<{ id: string; unread: number }>>`
    SELECT m."conversationId" AS id, count(*)::int AS unread
    FROM "Message" m LEFT JOIN "AgentRead" r
      ON r."conversationId" = m."conversationId" AND r."userId" = ${actor.userId}::uuid
    WHERE m."accountId" = ${scope}::uuid AND m."conversationId" = ANY(${conversationIds}::uuid[])
      AND m."authorKind" IN ('contact', 'participant') AND m."kind" = 'chat'
      AND m."seq" > COALESCE(r."seq", 0)
    GROUP BY m."conversationId"`;
  return new Map(rows.map((row) => [row.id, row.unread]));
}
