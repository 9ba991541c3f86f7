import { now } from "@/server/clock";
import { canAnswerSql } from "@/server/conversations/commands/give-by-turns";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { listFlowInboxes } from "@/server/conversations/jobs/flow-inboxes";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";

const batch = 100;

/** Sweep: customers who wait for somebody who has been away for a while wait for him no longer. */
export async function handOnConversations(): Promise<void> {
  const inboxes = await listFlowInboxes("handOn");
  for (const scope of new Set(inboxes.map((inbox) => inbox.scope))) await noteAway(scope);
  for (const { id, scope, flow } of inboxes) {
    const since = new Date(now().getTime() - flow.handOn.minutes * 60_000);
    const due = await tenantDb(scope).conversation.findMany({
      where: {
        ...{ inboxId: id, status: "open", waitingSince: { not: null } },
        assignee: { awaySince: { lte: since } },
      },
      orderBy: { lastActivityAt: "asc" },
      take: batch,
      select: { id: true, assigneeId: true },
    });
    for (const { id: conversationId, assigneeId } of due) {
      if (assigneeId) await letGo(scope, { conversationId, assigneeId, since });
    }
  }
}

/** Since when each member cannot answer; a look every few seconds is exact enough for minutes. */
async function noteAway(scope: AccountScope): Promise<void> {
  await tenantDb(scope).$executeRaw`
    UPDATE "Membership" m
    SET "awaySince" = CASE WHEN ${canAnswerSql(scope)} THEN NULL ELSE ${now()}::timestamptz END
    WHERE m."accountId" = ${scope}::uuid
      AND (m."awaySince" IS NULL) <> (${canAnswerSql(scope)})`;
}

type Held = { conversationId: string; assigneeId: string; since: Date };

/** Unless he is back, answered, or it was given to another meanwhile. */
async function letGo(scope: AccountScope, held: Held): Promise<void> {
  const { conversationId, assigneeId, since } = held;
  await withEvents(scope, async (tx, emit) => {
    const member = await tx.membership.findFirst({
      where: { userId: assigneeId, awaySince: { lte: since } },
      select: { user: { select: { name: true } } },
    });
    if (!member) return;
    await lockConversation(tx, scope, conversationId);
    const { count } = await tx.conversation.updateMany({
      where: { id: conversationId, assigneeId, status: "open", waitingSince: { not: null } },
      data: { assigneeId: null, rev: { increment: 1 } },
    });
    if (count === 0) return;
    emit({ type: "conversation.updated", payload: { conversationId, changed: ["assigneeId"] } });
    await writeSystemNote(tx, emit, scope, {
      ...{ conversationId, event: "assigned", isQuiet: true },
      text: `${member.user.name} is away: somebody else can take the conversation`,
      detail: { by: null, assignee: null },
    });
  });
}
