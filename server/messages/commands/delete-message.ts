import { now } from "@/server/clock";
import { lockRow } from "@/server/db/lock-row";
import type { AccountScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";
import { touchMessages } from "@/server/messages/commands/touch-messages";
import { canDeleteMessage } from "@/server/messages/policy";

type DeleteResult = { ok: true } | { ok: false; reason: "not_found" | "forbidden" };

/**
 * Leaves a tombstone where a message of the team was: nobody reads it any more, and a mail that has not left goes
 * without it. What was mailed stays in the customer's mailbox. Deleting it again does nothing.
 */
export async function deleteMessage(
  scope: AccountScope,
  actor: Pick<Actor, "userId" | "role">,
  { messageId }: { messageId: string },
): Promise<DeleteResult> {
  return withEvents(scope, async (tx, emit): Promise<DeleteResult> => {
    const found = await tx.message.findFirst({
      where: { id: messageId },
      select: { conversationId: true },
    });
    if (!found) return { ok: false, reason: "not_found" };
    const { conversationId } = found;
    await lockRow(tx, scope, { table: "Conversation", id: conversationId });
    const message = await tx.message.findFirst({ where: { id: messageId } });
    if (!message) return { ok: false, reason: "not_found" };
    if (!canDeleteMessage(actor, message)) return { ok: false, reason: "forbidden" };
    if (message.deletedAt) return { ok: true };
    await tx.message.updateMany({ where: { id: messageId }, data: { deletedAt: now() } });
    // Nobody is called by words that are gone.
    await tx.mention.deleteMany({ where: { messageId } });
    await touchMessages(tx, scope, { conversationId, messageIds: [messageId] });
    emit({ type: "message.updated", payload: { conversationId, messageId } });
    return { ok: true };
  });
}
