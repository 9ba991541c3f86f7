import { conversationStatuses, listTabs } from "@/lib/listing/list-names";
import type {
  ConversationFilter,
  ConversationListItem,
  ListFilter,
  ListTab,
} from "@/lib/schemas/conversation";
import { mostCounted } from "@/lib/schemas/desk";
import { presentConversation } from "@/server/conversations/present";
import { findConversationRows } from "@/server/conversations/queries/conversation-rows";
import {
  behindSql,
  countedSql,
  cursorOf,
  facetsSql,
  orderSql,
  tabSql,
} from "@/server/conversations/queries/list-filter-sql";
import type { ConversationRow } from "@/server/conversations/row";
import type { AccountScope } from "@/server/db/scope";
import { joinSql, sql } from "@/server/db/sql";
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
  // Every order has its index below a status: all of them are read side by side, each as far as the page may need.
  const statuses = filter.status === "any" ? conversationStatuses : [filter.status];
  const parts = statuses.map(
    (status) => sql`(SELECT c.* FROM "Conversation" c
      WHERE ${facetsSql(scope, actor, { ...filter, status })} AND ${tabSql(scope, actor, assigned)}
        ${behindSql(sort, after)}
      ORDER BY ${orderSql[sort]} LIMIT ${limit + 1})`,
  );
  const rows = await tenantDb(scope).$queryRaw<Array<{ id: string }>>`
    SELECT c."id" FROM (${joinSql(parts, " UNION ALL ")}) AS c
    ORDER BY ${orderSql[sort]} LIMIT ${limit + 1}`;
  return rows.map((row) => row.id);
}

/** The first conversations of a list, by their ids. */
export function listFilteredIds(
  scope: AccountScope,
  actor: Reader,
  filter: ListFilter,
  limit: number,
): Promise<string[]> {
  return findIds(scope, actor, { ...filter, limit: limit - 1 });
}

/** Of these conversations the ones that belong into the list. */
export async function findFitting(
  scope: AccountScope,
  actor: Reader,
  input: { ids: string[]; filter: ListFilter },
): Promise<string[]> {
  const { ids, filter } = input;
  if (ids.length === 0) return [];
  const rows = await tenantDb(scope).$queryRaw<Array<{ id: string }>>`
    SELECT c."id" FROM "Conversation" c
    WHERE c."id" = ANY(${ids}::uuid[]) AND ${facetsSql(scope, actor, filter)}
      AND ${tabSql(scope, actor, filter.assigned)}`;
  return rows.map((row) => row.id);
}

/** Conversations with what is personal to this agent. */
export async function presentItems(
  scope: AccountScope,
  actor: Reader,
  rows: ConversationRow[],
): Promise<ConversationListItem[]> {
  const ids = rows.map((row) => row.id);
  const [unread, own] = await Promise.all([
    countUnread(scope, actor, ids),
    findOwnMarks(scope, actor, ids),
  ]);
  return rows.map((row) => ({
    ...presentConversation(row),
    unreadCount: unread.get(row.id) ?? 0,
    ...own(row.id),
  }));
}

type OwnMarks = Pick<ConversationListItem, "isMentioned" | "isCalled" | "isParticipating">;

/** What these conversations are to this agent. */
export async function findOwnMarks(
  scope: AccountScope,
  actor: Reader,
  conversationIds: string[],
): Promise<(conversationId: string) => OwnMarks> {
  const where = { userId: actor.userId, conversationId: { in: conversationIds } };
  const [mentions, participations] =
    conversationIds.length === 0
      ? [[], []]
      : await Promise.all([
          tenantDb(scope).mention.findMany({
            where,
            select: { conversationId: true, seenAt: true },
          }),
          tenantDb(scope).participation.findMany({ where, select: { conversationId: true } }),
        ]);
  const mentioned = new Set(mentions.map((row) => row.conversationId));
  const unread = mentions.filter((row) => row.seenAt === null);
  const called = new Set(unread.map((row) => row.conversationId));
  const participating = new Set(participations.map((row) => row.conversationId));
  return (id) => ({
    isMentioned: mentioned.has(id),
    isCalled: called.has(id),
    isParticipating: participating.has(id),
  });
}

/** How many conversations the filter leaves under each tab, up to `mostCounted`. */
export async function countConversations(
  scope: AccountScope,
  actor: Reader,
  filter: ListFilter,
): Promise<Record<ListTab, number>> {
  const facets = facetsSql(scope, actor, filter);
  const count = (tab: ListTab) => sql`SELECT ${tab} AS "tab", count(*)::int AS "count" FROM (
    SELECT 1 FROM "Conversation" c
    WHERE ${facets} AND ${countedSql(scope, actor, tab)} LIMIT ${mostCounted}) AS found`;
  const rows = await tenantDb(scope).$queryRaw<Array<{ tab: ListTab; count: number }>>(
    joinSql(listTabs.map(count), " UNION ALL "),
  );
  const none = { mine: 0, unassigned: 0, all: 0, mentions: 0, participating: 0, unattended: 0 };
  return { ...none, ...Object.fromEntries(rows.map((row) => [row.tab, row.count])) };
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
