import { now } from "@/server/clock";
import { verifyEmail } from "@/server/contacts/commands/obtain-email";
import { tellRecipientsChanged } from "@/server/continuity/planning/plan";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import type { MatchedRecipient } from "@/server/mail/inbound/match";
import type { Letter } from "@/server/mail/reading/letter";
import { liftSuppression } from "@/server/mail/suppression";

/**
 * What a recipient's own reply brings with it: his mute is lifted, without the messages of that time; an authenticated
 * one proves the address, for mailing and nothing else, and lifts a suppression by bounce, never one by complaint. Where
 * nobody could check the sender, only who knows the signed address lifts a mute.
 */
export async function settleWelcome(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  letter: Letter;
  recipient: Omit<MatchedRecipient, "conversation">;
  matchedBy: "address" | "reference" | "support_address" | "hand";
  /** The sequence number of the reply. */
  seq: number;
}): Promise<void> {
  const { tx, emit, scope, letter, recipient, matchedBy, seq } = input;
  const { result } = letter.senderCheck;
  const isProved = result === "pass";
  const lifts =
    recipient.mutedAt !== null && (isProved || (result === "none" && matchedBy === "address"));
  if (lifts || (isProved && !recipient.verifiedAt)) {
    await tx.recipient.updateMany({
      where: { id: recipient.id },
      data: {
        ...(lifts && { mutedAt: null, mailedSeq: seq }),
        ...(isProved && { verifiedAt: recipient.verifiedAt ?? now(), limitedUntil: null }),
      },
    });
    const { conversationId } = recipient;
    await tellRecipientsChanged({ tx, emit, scope, conversationId });
  }
  if (!isProved) return;
  await liftSuppression(tx, emit, { email: recipient.email, isByReply: true });
  if (recipient.kind === "contact" && recipient.contactId) {
    const contact = await tx.contact.findFirst({
      where: { id: recipient.contactId, email: recipient.email, emailVerifiedAt: null },
      select: { id: true },
    });
    if (contact) await verifyEmail(tx, emit, scope, { contactId: contact.id });
  }
}
