import type { VisitorSession } from "@/server/auth/visitor";
import { now } from "@/server/clock";
import { verifyEmail } from "@/server/contacts/commands/obtain-email";
import { revokeWithin } from "@/server/contacts/commands/revoke-session";
import { withEvents } from "@/server/events/with-events";

/**
 * A mailed link opened in the very browser whose session began the conversation: it verifies the address for that
 * session, and the link session is not needed. Answers false (and does nothing) for any other browser.
 */
export async function confirmLink(link: VisitorSession, own: VisitorSession): Promise<boolean> {
  const { scope, conversationId, recipientId } = link;
  if (link.kind !== "link" || own.kind === "link" || own.scope !== scope) return false;
  return withEvents(scope, async (tx, emit) => {
    const conversation = await tx.conversation.findFirst({
      where: { id: conversationId ?? "", startedBySessionId: own.id },
      select: { contact: { select: { id: true, email: true } } },
    });
    const recipient = await tx.recipient.findFirst({
      where: { id: recipientId ?? "", kind: "contact" },
      select: { email: true },
    });
    if (!conversation || !recipient) return false;
    const { contact } = conversation;
    if (contact.email?.toLowerCase() === recipient.email.toLowerCase())
      await verifyEmail(tx, emit, scope, { contactId: contact.id });
    await tx.contactSession.updateMany({
      where: { id: own.id, verifiedAt: null },
      data: { verifiedBy: "mailed_link", verifiedAt: now() },
    });
    await revokeWithin(tx, emit, link.id);
    return true;
  });
}
