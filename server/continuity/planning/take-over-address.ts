import { revokeLinkSessions } from "@/server/contacts/commands/revoke-recipients";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";

/**
 * Makes somebody in copy the contact himself: his address turned out to be the contact's. One address is one recipient:
 * the row stays, with its reply address and what was mailed to it, so that nothing is mailed twice. A claim takes along
 * none of the trust that the person in copy had earned, nor lifts his "This wasn't me".
 */
export async function takeOverAddress(
  tx: TenantTx,
  emit: Emit,
  input: { recipientId: string; contactId: string; emailVerifiedAt: Date | null },
): Promise<void> {
  const { recipientId, contactId, emailVerifiedAt } = input;
  await tx.recipient.updateMany({
    where: { id: recipientId },
    data: {
      ...{ kind: "contact", contactId, name: null, addedById: null, joinedSeq: 0 },
      ...{ verifiedAt: emailVerifiedAt, revokedAt: null },
      ...(emailVerifiedAt && { refusedAt: null, limitedUntil: null }),
    },
  });
  // They were opened to speak for somebody else.
  await revokeLinkSessions(tx, emit, [recipientId]);
}
