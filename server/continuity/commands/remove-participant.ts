import { now } from "@/server/clock";
import { revokeLinkSessions } from "@/server/contacts/commands/revoke-recipients";
import { noteAboutRecipient } from "@/server/continuity/note-about-recipient";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";

type RemoveParticipant = {
  conversationId: string;
  recipientId: string;
  removedBy: { name: string };
};

/**
 * Ends somebody's part in a conversation: no more mail, his links stop working, what he writes is held. The row stays,
 * so that the mails he got are still told of. Answers whether he was a participant.
 */
export async function removeParticipant(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  input: RemoveParticipant,
): Promise<boolean> {
  const { conversationId, recipientId } = input;
  await lockConversation(tx, scope, conversationId);
  const recipient = await tx.recipient.findFirst({
    where: { id: recipientId, conversationId, kind: "participant", revokedAt: null },
    select: { id: true, email: true },
  });
  if (!recipient) return false;
  await tx.recipient.updateMany({
    where: { id: recipient.id },
    data: { revokedAt: now(), mailDueAt: null },
  });
  await revokeLinkSessions(tx, emit, [recipient.id]);
  await noteAboutRecipient({
    tx,
    emit,
    scope,
    conversationId,
    event: "participant_removed",
    text: `${input.removedBy.name} removed ${recipient.email}: no more answers go there.`,
    email: recipient.email,
  });
  return true;
}
