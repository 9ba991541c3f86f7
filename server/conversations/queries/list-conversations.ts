import { z } from "zod";
import type { ConversationFilter, ConversationListItem } from "@/lib/schemas/conversation";
import { presentConversation } from "@/server/conversations/present";
import { findConversationRows } from "@/server/conversations/queries/conversation-rows";
import type { ConversationRow } from "@/server/conversations/row";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";
import type { Actor } from "@/server/members/actor";

type Assigned = ConversationFilter["assigned"];

/**
 * Conversations newest activity first, with what this agent has not read. `nextCursor` goes into `after`.
 * @throws AppError invalid_input for a cursor that is not ours.
 */
export async function listConversations(
  scope: AccountScope,
  actor: Pick<Actor, "userId">,
  filter: ConversationFilter,
): Promise<{ items: ConversationListItem[]; nextCursor: string | null }> {
  const rows = await findConversationRows(scope, {
    where: {
      status: filter.status,
      ...assignedTo(actor, filter.assigned),
      ...(filter.after === undefined ? {} : olderThan(filter.after)),
    },
    take: filter.limit + 1,
  });
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1);
  return {
    items: await presentItems(scope, actor, page),
    nextCursor:
      rows.length > filter.limit && last ? `${last.lastActivityAt.toISOString()}_${last.id}` : null,
  };
}

/** Conversations with what this agent has not read of each. */
export async function presentItems(
  scope: AccountScope,
  actor: Pick<Actor, "userId">,
  rows: ConversationRow[],
): Promise<ConversationListItem[]> {
  const ids = rows.map((row) => row.id);
  const unread = await countUnread(scope, actor, ids);
  return rows.map((row) => ({
    ...presentConversation(row),
    unreadCount: unread.get(row.id) ?? 0,
  }));
}

/** How many conversations of a status are mine, nobody's, and there in all. */
export async function countConversations(
  scope: AccountScope,
  actor: Pick<Actor, "userId">,
  filter: Pick<ConversationFilter, "status">,
): Promise<Record<Assigned, number>> {
  const db = tenantDb(scope);
  const count = (assigned: Assigned) =>
    db.conversation.count({
      where: { status: filter.status, ...assignedTo(actor, assigned) },
    });
  const [mine, unassigned, all] = await Promise.all([
    count("mine"),
    count("unassigned"),
    count("all"),
  ]);
  return { mine, unassigned, all };
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

function assignedTo(
  actor: Pick<Actor, "userId">,
  assigned: Assigned,
): Prisma.ConversationWhereInput {
  if (assigned === "mine") return { assigneeId: actor.userId };
  return assigned === "unassigned" ? { assigneeId: null } : {};
}

function olderThan(cursor: string): Prisma.ConversationWhereInput {
  const [at, id] = cursor.split("_");
  const parsed = z.object({ at: z.iso.datetime(), id: z.uuid() }).safeParse({ at, id });
  if (!parsed.success) {
    throw new AppError("invalid_input", "This is not the cursor of a list.", { field: "after" });
  }
  const lastActivityAt = new Date(parsed.data.at);
  return {
    OR: [
      { lastActivityAt: { lt: lastActivityAt } },
      { lastActivityAt, id: { lt: parsed.data.id } },
    ],
  };
}
