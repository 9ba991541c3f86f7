import { defaultFlow } from "@/lib/inbox/flow";
import { giveByTurns } from "@/server/conversations/commands/give-by-turns";
import { listFlowInboxes } from "@/server/conversations/jobs/flow-inboxes";
import { systemDb } from "@/server/db/client";
import { type AccountScope, grantScope } from "@/server/db/scope";

/** As many of one inbox or team in one sweep. */
const batch = 50;

/** Sweep: gives open conversations that nobody has to members who are online, who waits longest first. */
export async function handOutConversations(): Promise<void> {
  for (const { id, scope, flow } of await listFlowInboxes("byTurns")) {
    const free = await systemDb().conversation.findMany({
      where: { accountId: scope, inboxId: id, status: "open", assigneeId: null },
      orderBy: { lastActivityAt: "asc" },
      take: batch,
      select: { id: true },
    });
    await handOut(scope, { ids: free.map((row) => row.id), capacity: flow.byTurns.capacity });
  }
  const teams = await systemDb().team.findMany({
    where: { isByTurns: true, deletedAt: null },
    select: { id: true, accountId: true },
  });
  for (const team of teams) {
    const free = await systemDb().conversation.findMany({
      where: { accountId: team.accountId, teamId: team.id, status: "open", assigneeId: null },
      orderBy: { lastActivityAt: "asc" },
      take: batch,
      select: { id: true },
    });
    await handOut(grantScope(team.accountId), {
      ids: free.map((row) => row.id),
      capacity: defaultFlow.byTurns.capacity,
    });
  }
}

async function handOut(
  scope: AccountScope,
  { ids, capacity }: { ids: string[]; capacity: number },
): Promise<void> {
  for (const conversationId of ids) await giveByTurns(scope, { conversationId, capacity });
}
