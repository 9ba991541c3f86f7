import type { ConversationStatus } from "@/lib/schemas/conversation";
import { now } from "@/server/clock";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";
import { askSurvey } from "@/server/surveys/commands/ask-survey";

type SetStatusInput = {
  conversationId: string;
  status: ConversationStatus;
  /** Only with snoozed; null means until the next reply. */
  snoozedUntil: Date | null;
};

export type ChangeResult = { ok: true } | { ok: false; reason: "not_found" };

const wording: Record<ConversationStatus, string> = {
  open: "reopened the conversation",
  pending: "marked the conversation as pending",
  snoozed: "snoozed the conversation",
  resolved: "resolved the conversation",
};

/** Changes the status and notes who did it. Setting what is already set does nothing. */
export async function setConversationStatus(
  scope: AccountScope,
  actor: Pick<Actor, "userId" | "name">,
  input: SetStatusInput,
): Promise<ChangeResult> {
  const { conversationId, status, snoozedUntil } = input;
  return withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const current = await tx.conversation.findFirst({
      where: { id: conversationId },
      select: { status: true, snoozedUntil: true },
    });
    if (!current) return { ok: false, reason: "not_found" };
    const isSameTime = current.snoozedUntil?.getTime() === snoozedUntil?.getTime();
    if (current.status === status && isSameTime) return { ok: true };
    await tx.conversation.updateMany({
      where: { id: conversationId },
      data: {
        status,
        snoozedUntil,
        rev: { increment: 1 },
        ...(status === "resolved" && { waitingSince: null, isUnattended: false }),
        ...(current.status === "resolved" && {
          waitingSince: await findWaitingSince(tx, scope, conversationId),
        }),
      },
    });
    emit({ type: "conversation.updated", payload: { conversationId, changed: ["status"] } });
    await writeSystemNote(tx, emit, scope, {
      conversationId,
      text: `${actor.name} ${wording[status]}`,
      event: "status_changed",
      isQuiet: true,
      detail: {
        by: actor.name,
        status,
        snoozedUntil: snoozedUntil?.toISOString() ?? null,
      },
    });
    if (status === "resolved") await askSurvey(tx, emit, scope, { conversationId, actor });
    return { ok: true };
  });
}

/** Since when the customer waits by what was said: whoever opens a conversation again finds it as it was. */
async function findWaitingSince(
  tx: TenantTx,
  scope: AccountScope,
  conversationId: string,
): Promise<Date | null> {
  const [row] = await tx.$queryRaw<Array<{ since: Date | null }>>`
    SELECT min(m."createdAt") AS "since" FROM "Message" m
    WHERE m."accountId" = ${scope}::uuid AND m."conversationId" = ${conversationId}::uuid
      AND m."kind" = 'chat' AND m."authorKind" IN ('contact', 'participant')
      AND m."seq" > COALESCE((
        SELECT max(a."seq") FROM "Message" a
        WHERE a."accountId" = ${scope}::uuid AND a."conversationId" = ${conversationId}::uuid
          AND a."kind" = 'chat' AND a."authorKind" IN ('agent', 'assistant')), 0)`;
  return row?.since ?? null;
}

/**
 * The customer ends the conversation: it is resolved, he is asked how it went, and what he writes next begins another.
 * Ending one that was resolved already only does the last.
 */
export async function endConversation(
  scope: AccountScope,
  { conversationId }: { conversationId: string },
): Promise<void> {
  await withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const { count } = await tx.conversation.updateMany({
      where: { id: conversationId, status: { not: "resolved" } },
      data: {
        ...{ status: "resolved", snoozedUntil: null, waitingSince: null, isUnattended: false },
        endedByVisitorAt: now(),
        rev: { increment: 1 },
      },
    });
    if (count === 0) {
      const where = { id: conversationId, endedByVisitorAt: null };
      await tx.conversation.updateMany({ where, data: { endedByVisitorAt: now() } });
      return;
    }
    emit({ type: "conversation.updated", payload: { conversationId, changed: ["status"] } });
    await writeSystemNote(tx, emit, scope, {
      ...{ conversationId, text: "The visitor ended the conversation", event: "status_changed" },
      detail: { by: null, status: "resolved", snoozedUntil: null },
    });
    await askSurvey(tx, emit, scope, { conversationId, actor: null });
  });
}
