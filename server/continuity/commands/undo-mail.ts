import { cancelMail } from "@/server/continuity/give-back";
import { loadPending } from "@/server/continuity/planning/pending";
import { tellRecipientsChanged } from "@/server/continuity/planning/plan";
import { ensureContactRecipient } from "@/server/continuity/planning/recipients";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";

export type UndoMailResult = { ok: true } | { ok: false; reason: "too_late" };

/**
 * Keeps what waits, or is planned but not attempted, from leaving by mail. The messages stay in the chat; no mail takes
 * them along until an agent says so. too_late: nothing waits any more.
 */
export async function undoMail(
  scope: AccountScope,
  input: { conversationId: string },
): Promise<UndoMailResult> {
  const { conversationId } = input;
  return withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    await ensureContactRecipient(tx, emit, scope, conversationId);
    // The lock on the conversation keeps a sender from claiming one of them meanwhile.
    const queued = await tx.outboundEmail.findMany({
      where: { conversationId, kind: "conversation", state: "queued", firstAttemptAt: null },
      select: { id: true, conversationId: true, recipientId: true },
    });
    for (const mail of queued) {
      await cancelMail({ tx, emit, scope, mail, reason: "Taken back before it was sent." });
    }
    const recipients = await tx.recipient.findMany({
      where: { conversationId },
      select: { id: true },
    });
    let held = 0;
    for (const { id } of recipients) {
      // Asked of the messages, not of mailDueAt: the job that sets it may not have run yet.
      const pending = await loadPending(tx, scope, id);
      const last = pending?.messages.at(-1);
      if (!last || last.seq <= (pending?.recipient.heldSeq ?? 0)) continue;
      await tx.recipient.updateMany({
        where: { id },
        data: { mailDueAt: null, heldSeq: last.seq },
      });
      held += 1;
    }
    if (held === 0 && queued.length === 0) return { ok: false, reason: "too_late" };
    await tellRecipientsChanged({ tx, emit, scope, conversationId });
    return { ok: true };
  });
}
