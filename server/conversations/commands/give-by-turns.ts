import { now } from "@/server/clock";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import { joinSql, type Sql, sql } from "@/server/db/sql";
import type { TenantTx } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";

type Given = { conversationId: string; capacity: number };

/**
 * Gives an open conversation that nobody has to the member who can answer now, has room, and was given none for longest;
 * of its team when it has one. Answers whether somebody took it. Of two that hand out at once, each takes another member.
 */
export async function giveByTurns(scope: AccountScope, given: Given): Promise<boolean> {
  const { conversationId, capacity } = given;
  return withEvents(scope, async (tx, emit) => {
    // Like an assignment by hand: the member before the conversation.
    const member = await lockNext(tx, scope, given);
    if (!member) return false;
    await lockConversation(tx, scope, conversationId);
    // A colleague handed out meanwhile: the figure read before the lock may be old.
    if ((await countOpen(tx, member.userId)) >= (member.capacity ?? capacity)) return false;
    const { count } = await tx.conversation.updateMany({
      where: { id: conversationId, status: "open", assigneeId: null },
      data: { assigneeId: member.userId, rev: { increment: 1 } },
    });
    if (count === 0) return false;
    await tx.membership.updateMany({
      where: { userId: member.userId },
      data: { lastAssignedAt: now() },
    });
    emit({ type: "conversation.updated", payload: { conversationId, changed: ["assigneeId"] } });
    await writeSystemNote(tx, emit, scope, {
      ...{ conversationId, text: `It was ${member.name}’s turn`, event: "assigned" },
      detail: { by: null, assignee: member.name },
      isQuiet: true,
    });
    return true;
  });
}

const countOpen = (tx: TenantTx, userId: string): Promise<number> =>
  tx.conversation.count({ where: { assigneeId: userId, status: "open" } });

/** Members who can answer now: set to online, with a dashboard open. Presence follows the real clock. */
export const canAnswerSql = (
  scope: AccountScope,
): Sql => sql`m."availability" = 'online' AND EXISTS (
  SELECT 1 FROM "Presence" p WHERE p."accountId" = ${scope}::uuid AND p."kind" = 'agent'
    AND p."subjectId" = m."userId" AND p."heartbeatAt" > now() - interval '30 seconds')`;

type Next = { userId: string; name: string; capacity: number | null };

async function lockNext(tx: TenantTx, scope: AccountScope, given: Given): Promise<Next | null> {
  const conditions = [
    sql`m."accountId" = ${scope}::uuid`,
    canAnswerSql(scope),
    sql`(c."teamId" IS NULL OR EXISTS (SELECT 1 FROM "TeamMember" t
      WHERE t."accountId" = ${scope}::uuid AND t."teamId" = c."teamId" AND t."userId" = m."userId"))`,
    sql`(SELECT count(*) FROM "Conversation" o WHERE o."accountId" = ${scope}::uuid
      AND o."assigneeId" = m."userId" AND o."status" = 'open')
      < COALESCE(m."capacity", ${given.capacity}::int)`,
  ];
  const [next] = await tx.$queryRaw<Next[]>`
    SELECT m."userId", u."name", m."capacity" FROM "Conversation" c, "Membership" m
      JOIN "User" u ON u."id" = m."userId"
    WHERE c."accountId" = ${scope}::uuid AND c."id" = ${given.conversationId}::uuid
      AND ${joinSql(conditions, " AND ")}
    ORDER BY m."lastAssignedAt" ASC NULLS FIRST, m."userId" LIMIT 1
    FOR UPDATE OF m SKIP LOCKED`;
  return next ?? null;
}
