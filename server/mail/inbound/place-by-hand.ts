import type { InboundVerdicts } from "@/lib/schemas/mail/inbound-mail";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { findConversationOf } from "@/server/mail/inbound/match";
import { placeReply } from "@/server/mail/inbound/place-reply";
import { describeMail } from "@/server/mail/inbound/settle";
import { startFromMail } from "@/server/mail/inbound/start-from-mail";
import type { Letter } from "@/server/mail/reading/letter";
import { UnreadableMail } from "@/server/mail/reading/parse";

/** Puts a mail where an agent said it belongs; he answers for its sender. */
export async function placeByHand(
  scope: AccountScope,
  letter: Letter,
  placement: NonNullable<InboundVerdicts["placement"]>,
): Promise<void> {
  // A machine's note stays one. Its Message-ID may be taken by the mail it resembles.
  const isNote = letter.kind === "auto_reply" && "conversationId" in placement;
  const chosen: Letter = {
    ...letter,
    kind: isNote ? "auto_reply" : "person",
    dedupeKey: `${letter.dedupeKey}#${letter.row.id}`,
  };
  await describeMail(chosen, scope);
  if ("inboxId" in placement) {
    const inbox = await tenantDb(scope).inbox.findFirst({ where: { id: placement.inboxId } });
    if (!inbox || !chosen.sender) throw new UnreadableMail("The mail has no sender to answer to.");
    return startFromMail(scope, chosen, inbox, "hand");
  }
  const conversation = await findConversationOf(scope, placement.conversationId);
  if (!conversation) throw new UnreadableMail("The conversation is gone.");
  const recipient = chosen.sender
    ? await tenantDb(scope).recipient.findFirst({
        where: { conversationId: conversation.id, email: chosen.sender },
      })
    : null;
  return placeReply(scope, chosen, { conversation, recipient, matchedBy: "hand" });
}
