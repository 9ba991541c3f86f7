import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";

const batch = 100;

/** Sweep: opens snoozed conversations whose time has come. */
export async function wakeConversations(): Promise<void> {
  const due = await systemDb().conversation.findMany({
    where: { status: "snoozed", snoozedUntil: { lte: now() } },
    orderBy: { snoozedUntil: "asc" },
    take: batch,
    select: { id: true, accountId: true },
  });
  for (const { id, accountId } of due) {
    await wakeConversation(grantScope(accountId), id);
  }
}

/** Of several processes that wake it at once, one changes the row and says so. */
async function wakeConversation(scope: AccountScope, conversationId: string): Promise<void> {
  await withEvents(scope, async (tx, emit) => {
    const { count } = await tx.conversation.updateMany({
      where: { id: conversationId, status: "snoozed", snoozedUntil: { lte: now() } },
      data: { status: "open", snoozedUntil: null, rev: { increment: 1 } },
    });
    if (count === 0) return;
    emit({ type: "conversation.updated", payload: { conversationId, changed: ["status"] } });
    await writeSystemNote(tx, emit, scope, {
      conversationId,
      text: "The conversation is back from its snooze",
      event: "status_changed",
      detail: { status: "open" },
    });
  });
}
