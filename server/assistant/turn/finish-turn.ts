import type { AssistantAnswerPayload } from "@/lib/schemas/assistant/answer";
import type { Outcome } from "@/server/assistant/answer/outcome";
import { handOver } from "@/server/assistant/hand-over/hand-over";
import { assistantAuthor } from "@/server/assistant/turn/author";
import { recordOf } from "@/server/assistant/turn/record";
import type { Turn } from "@/server/assistant/turn/turn";
import { now } from "@/server/clock";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { TenantTx } from "@/server/db/tenant";
import { type Emit, withEvents } from "@/server/events/with-events";
import { messageCreated, writeMessage } from "@/server/messages/commands/append-message";

/**
 * Writes what came of a turn: the answer, or the hand-over. The conversation's lock decides against a person or customer
 * who wrote meanwhile: then nothing is said, and the run is dropped. Answers whether it counted.
 */
export async function finishTurn(turn: Turn, outcome: Outcome): Promise<boolean> {
  const { scope, conversationId } = turn;
  return withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const isWanted = await isStillWanted(tx, turn);
    const use = recordOf(outcome);
    if (!isWanted) {
      await closeRun(tx, turn, { ...use, state: "dropped" });
      return false;
    }
    if (outcome.kind === "answer") {
      const answerId = await say(tx, emit, turn, outcome);
      await closeRun(tx, turn, { ...use, state: "answered", answerId });
      return true;
    }
    const { reason } = outcome;
    await closeRun(tx, turn, { ...use, state: "handed_over", reason });
    const { assistant, locale } = turn;
    const summary = outcome.use.summary ?? null;
    await handOver(tx, emit, scope, { conversationId, assistant, locale, reason, summary });
    return true;
  });
}

/** Whether nobody came between: a person who took over, the customer's next words, the sweep. */
async function isStillWanted(tx: TenantTx, turn: Turn): Promise<boolean> {
  const run = await tx.assistantRun.findFirst({
    where: { id: turn.runId },
    select: {
      state: true,
      conversation: { select: { status: true, assistantId: true } },
    },
  });
  const isHandled =
    run?.conversation?.status === "pending" && run.conversation.assistantId === turn.assistant.id;
  if (run?.state !== "working" || !isHandled) return false;
  const later = await tx.message.findFirst({
    where: {
      ...{ conversationId: turn.conversationId, kind: "chat", seq: { gt: turn.askedSeq } },
      authorKind: { in: ["contact", "participant", "agent"] },
    },
    select: { id: true },
  });
  return later === null;
}

async function say(
  tx: TenantTx,
  emit: Emit,
  turn: Turn,
  outcome: Extract<Outcome, { kind: "answer" }>,
): Promise<string | null> {
  const { scope, assistant, conversationId } = turn;
  const payload: AssistantAnswerPayload = {
    sources: outcome.sources.map(({ title, heading, url }) => ({ title, heading, url })),
    choices: [...outcome.choices],
    rating: null,
  };
  const result = await writeMessage(tx, scope, {
    ...{ conversationId, kind: "chat", via: "widget", text: outcome.text, payload },
    ...assistantAuthor(assistant, turn.locale),
    // A turn that runs twice says it once.
    clientId: turn.runId,
  });
  if (result.ok && !result.isRepeat) emit.stored(messageCreated(result.message));
  return result.ok ? result.message.id : null;
}

async function closeRun(
  tx: TenantTx,
  { runId }: Turn,
  data: ReturnType<typeof recordOf> & {
    state: "answered" | "handed_over" | "dropped";
    answerId?: string | null;
    reason?: string;
  },
): Promise<void> {
  await tx.assistantRun.updateMany({
    where: {
      id: runId,
      ...(data.state === "dropped" && { state: { in: ["working", "dropped"] } }),
    },
    data: { ...data, finishedAt: now() },
  });
}
