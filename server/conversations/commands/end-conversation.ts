import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";
import { askSurvey } from "@/server/surveys/commands/ask-survey";

/** The customer ends the conversation: it is resolved, and he is asked how it went. Ending it again does nothing. */
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
        rev: { increment: 1 },
      },
    });
    if (count === 0) return;
    emit({ type: "conversation.updated", payload: { conversationId, changed: ["status"] } });
    await writeSystemNote(tx, emit, scope, {
      ...{ conversationId, text: "The visitor ended the conversation", event: "status_changed" },
      detail: { by: null, status: "resolved", snoozedUntil: null },
    });
    await askSurvey(tx, emit, scope, { conversationId, actor: null });
  });
}
