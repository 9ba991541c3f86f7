import type { SurveyInput } from "@/lib/inbox/survey";
import { csatPayload } from "@/lib/schemas/message";
import { now } from "@/server/clock";
import { lockRow } from "@/server/db/lock-row";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { touchMessages } from "@/server/messages/commands/touch-messages";
import { canChangeAnswer } from "@/server/surveys/policy";

export type AnswerSurveyResult =
  | { ok: true; messageId: string }
  | { ok: false; reason: "not_found" | "too_late" };

/** The customer says how it went, or changes it within 14 days of his first answer. Repeating it changes nothing. */
export async function answerSurvey(
  scope: AccountScope,
  answer: { conversationId: string; input: SurveyInput },
): Promise<AnswerSurveyResult> {
  const { conversationId, input } = answer;
  return withEvents(scope, async (tx, emit) => {
    await lockRow(tx, scope, { table: "Conversation", id: conversationId });
    const message = await tx.message.findFirst({
      where: { conversationId, kind: "csat", deletedAt: null },
      select: { id: true, payload: true },
    });
    const asked = csatPayload.safeParse(message?.payload).data;
    if (!message || !asked) return { ok: false, reason: "not_found" };
    const isKept = await keep(tx, scope, answer);
    if (!isKept) return { ok: false, reason: "too_late" };
    const isSame = asked.rating === input.rating && asked.comment === input.comment;
    if (isSame) return { ok: true, messageId: message.id };
    const payload = { ...asked, ...input };
    await tx.message.updateMany({ where: { id: message.id }, data: { payload } });
    await touchMessages(tx, scope, { conversationId, messageIds: [message.id] });
    emit({ type: "message.updated", payload: { conversationId, messageId: message.id } });
    return { ok: true, messageId: message.id };
  });
}

/** Writes the one row of the conversation; false when its time is over. */
async function keep(
  tx: TenantTx,
  scope: AccountScope,
  { conversationId, input }: { conversationId: string; input: SurveyInput },
): Promise<boolean> {
  const held = await tx.csatResponse.findFirst({ where: { conversationId } });
  if (held) {
    if (!canChangeAnswer(held.createdAt)) return false;
    const data = { ...input, updatedAt: now() };
    await tx.csatResponse.updateMany({ where: { conversationId }, data });
    return true;
  }
  const conversation = await tx.conversation.findFirstOrThrow({
    where: { id: conversationId },
    select: { assigneeId: true },
  });
  await tx.csatResponse.create({
    data: {
      ...{ ...input, conversationId, accountId: scope, assigneeId: conversation.assigneeId },
      ...{ createdAt: now(), updatedAt: now() },
    },
  });
  return true;
}
