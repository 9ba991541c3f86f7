import type { HandOverReason } from "@/lib/schemas/assistant/hand-over";
import { leaveConversation } from "@/server/assistant/hand-over/leave-conversation";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";

const batch = 100;
/** Longer than a turn takes to begin and to end. */
const mostSilenceMs = 120_000;

type Waiting = { accountId: string; conversationId: string; reason: HandOverReason };

/**
 * Sweep: gives people the conversations whose turn did not end in its time (its process was killed, the model hangs), or
 * never began. The next look finds none of them: the run is over, the conversation open.
 */
export async function endOverdueTurns(): Promise<void> {
  const waiting = [...(await listOverdue()), ...(await listForgotten())];
  for (const { accountId, ...leave } of waiting)
    await leaveConversation(grantScope(accountId), leave);
}

async function listOverdue(): Promise<Waiting[]> {
  const runs = await systemDb().assistantRun.findMany({
    where: { state: "working", kind: "turn", dueAt: { lte: now() }, conversationId: { not: null } },
    orderBy: { dueAt: "asc" },
    take: batch,
    select: { accountId: true, conversationId: true },
  });
  return runs.flatMap(({ accountId, conversationId }) =>
    conversationId === null ? [] : [{ accountId, conversationId, reason: "timeout" as const }],
  );
}

async function listForgotten(): Promise<Waiting[]> {
  const conversations = await systemDb().conversation.findMany({
    where: {
      assistantId: { not: null },
      waitingSince: { lte: new Date(now().getTime() - mostSilenceMs) },
      assistantRuns: { none: { state: "working" } },
    },
    orderBy: { waitingSince: "asc" },
    take: batch,
    select: { accountId: true, id: true },
  });
  return conversations.map(({ accountId, id }) => ({
    ...{ accountId, conversationId: id, reason: "queue" as const },
  }));
}
