import { now } from "@/server/clock";
import { revokeLinkSessions } from "@/server/contacts/commands/revoke-recipients";
import type { LinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { noteAboutRecipient } from "@/server/continuity/note-about-recipient";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { withEvents } from "@/server/events/with-events";

/**
 * "This wasn't me" of somebody in copy who never answered: he leaves the conversation and cannot be added to it again.
 * Again changes nothing. Answers false for one who took part: he may stop the mails instead.
 */
export async function refuseParticipation(target: LinkTarget): Promise<boolean> {
  const { scope, recipient, conversationId } = target;
  return withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const { count } = await tx.recipient.updateMany({
      where: { id: recipient.id, kind: "participant", verifiedAt: null, refusedAt: null },
      data: { refusedAt: now(), mailDueAt: null },
    });
    if (count === 0) return recipient.refusedAt !== null;
    await revokeLinkSessions(tx, emit, [recipient.id]);
    await noteAboutRecipient({
      tx,
      emit,
      scope,
      conversationId,
      event: "address_refused",
      text: `The owner of ${recipient.email} has nothing to do with this and left the conversation.`,
      email: recipient.email,
    });
    return true;
  });
}
