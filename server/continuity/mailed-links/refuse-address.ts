import { now } from "@/server/clock";
import { revokeLinkSessions } from "@/server/contacts/commands/revoke-recipients";
import type { LinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { noteAboutRecipient } from "@/server/continuity/note-about-recipient";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { withEvents } from "@/server/events/with-events";

type RefuseAddressResult = { ok: true } | { ok: false; reason: "verified" };

/**
 * "This wasn't me": stops mail to this claim in all conversations of the contact, and takes the address off it. A
 * contact who has proved the address is never touched. Again changes nothing.
 */
export async function refuseAddress(target: LinkTarget): Promise<RefuseAddressResult> {
  const { scope, recipient, conversationId } = target;
  const { contactId, email } = recipient;
  if (!contactId || recipient.kind !== "contact") return { ok: false, reason: "verified" };
  return withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const verified = await tx.contact.findFirst({
      where: { id: contactId, email, emailVerifiedAt: { not: null } },
      select: { id: true },
    });
    // The owner answered or opened the chat from this address himself.
    const proved = await tx.recipient.findFirst({
      where: { id: recipient.id, verifiedAt: { not: null } },
      select: { id: true },
    });
    if (verified || proved) return { ok: false, reason: "verified" };
    // The contact before its recipients, in the order of those who correct an address.
    const detached = await tx.contact.updateMany({
      where: { id: contactId, email, emailVerifiedAt: null },
      data: { email: null, emailSource: null },
    });
    const refused = await tx.recipient.updateMany({
      where: { contactId, email, kind: "contact", refusedAt: null },
      data: { refusedAt: now(), mailDueAt: null },
    });
    if (detached.count + refused.count === 0) return { ok: true };
    const recipients = await tx.recipient.findMany({
      where: { contactId, email, kind: "contact" },
      select: { id: true },
    });
    await revokeLinkSessions(
      tx,
      emit,
      recipients.map(({ id }) => id),
    );
    emit({ type: "contact.updated", payload: { contactId, changed: ["email"] } });
    await noteAboutRecipient({
      tx,
      emit,
      scope,
      conversationId,
      event: "address_refused",
      text: `The owner of ${email} says it was not him. The address was taken off this contact.`,
      email,
    });
    return { ok: true };
  });
}
