import { type AnswerRatingInput, assistantAnswerPayload } from "@/lib/schemas/assistant/answer";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { touchMessages } from "@/server/messages/commands/touch-messages";

type RateResult = { ok: true } | { ok: false; reason: "not_found" };

/** The customer's thumb on an answer of the assistant, shown to both sides; a second one replaces the first. */
export async function rateAnswer(
  scope: AccountScope,
  rated: AnswerRatingInput & { conversationId: string },
): Promise<RateResult> {
  const { conversationId, messageId, rating } = rated;
  return withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const message = await tx.message.findFirst({
      where: { id: messageId, conversationId, authorKind: "assistant", kind: "chat" },
      select: { payload: true },
    });
    const said = assistantAnswerPayload.safeParse(message?.payload).data;
    if (!said) return { ok: false, reason: "not_found" };
    if (said.rating === rating) return { ok: true };
    await tx.assistantRun.updateMany({
      where: { answerId: messageId },
      data: { rating, ratedBy: "contact" },
    });
    const payload = { ...said, rating };
    await tx.message.updateMany({ where: { id: messageId }, data: { payload } });
    await touchMessages(tx, scope, { conversationId, messageIds: [messageId] });
    emit({ type: "message.updated", payload: { conversationId, messageId } });
    return { ok: true };
  });
}

/** An agent's thumb: it counts in the assistant's log, and the customer never sees it. */
export async function rateAnswerAsAgent(
  scope: AccountScope,
  { messageId, rating }: AnswerRatingInput,
): Promise<RateResult> {
  const { count } = await tenantDb(scope).assistantRun.updateMany({
    where: { answerId: messageId },
    data: { rating, ratedBy: "agent" },
  });
  return count > 0 ? { ok: true } : { ok: false, reason: "not_found" };
}
