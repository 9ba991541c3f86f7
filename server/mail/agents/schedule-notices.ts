import { now } from "@/server/clock";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { type TenantTx, tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { ensureAgentThread } from "@/server/mail/agents/ensure-thread";

/** What a customer writes within this time is one notice. */
export const quietMs = 60_000;

/** Between two notices about one conversation to one agent. */
const betweenMs = 300_000;

/** Members who get notices of one conversation at most. */
const mostAgents = 10;

/**
 * Job notices.schedule: a customer wrote. Sets when it is looked whether those who deal with him are told by mail; a
 * notice that is already awaited takes this message along.
 */
export async function runNoticeSchedule(job: {
  accountId: string;
  conversationId: string;
}): Promise<void> {
  const scope = grantScope(job.accountId);
  const { conversationId } = job;
  const userIds = await listAgents(tenantDb(scope), conversationId);
  if (userIds.length === 0) return;
  await withEvents(scope, async (tx) => {
    await lockConversation(tx, scope, conversationId);
    for (const userId of userIds) await schedule(tx, scope, { conversationId, userId });
  });
}

/** The assignee and whoever answered in the conversation, as far as they want mails. */
export async function listAgents(
  db: Pick<TenantTx, "conversation" | "message" | "membership">,
  conversationId: string,
): Promise<string[]> {
  const conversation = await db.conversation.findFirst({
    where: { id: conversationId },
    select: { assigneeId: true },
  });
  const answers = await db.message.findMany({
    where: { conversationId, kind: "chat", authorKind: "agent", authorId: { not: null } },
    distinct: ["authorId"],
    orderBy: { seq: "desc" },
    take: mostAgents,
    select: { authorId: true },
  });
  const ids = [conversation?.assigneeId, ...answers.map(({ authorId }) => authorId)];
  const members = await db.membership.findMany({
    where: { userId: { in: ids.flatMap((id) => id ?? []) }, isNotified: true },
    orderBy: { userId: "asc" },
    take: mostAgents,
    select: { userId: true },
  });
  return members.map(({ userId }) => userId);
}

async function schedule(
  tx: TenantTx,
  scope: AccountScope,
  { conversationId, userId }: { conversationId: string; userId: string },
): Promise<void> {
  const thread = await ensureAgentThread(tx, scope, { conversationId, userId });
  const soon = now().getTime() + quietMs;
  const earliest = thread.lastNoticeAt ? thread.lastNoticeAt.getTime() + betweenMs : 0;
  await tx.agentThread.updateMany({
    where: { id: thread.id, noticeDueAt: null },
    data: { noticeDueAt: new Date(Math.max(soon, earliest)) },
  });
}
