import { findObstacle, type Obstacle } from "@/server/continuity/planning/pending";
import type { TenantDb, TenantTx } from "@/server/db/tenant";
import { parseInboxSettings } from "@/server/inboxes/settings";
import type { MailRow } from "@/server/mail/claiming/lock-mail";

/** The messages still worth carrying: not deleted and, for the contact, not seen. In order. */
export async function listUnseen(db: TenantDb | TenantTx, mail: MailRow): Promise<string[]> {
  const recipient = await db.recipient.findFirst({
    where: { id: mail.recipientId ?? "" },
    select: { kind: true, conversation: { select: { contactSeenSeq: true } } },
  });
  const seenSeq = recipient?.kind === "contact" ? recipient.conversation.contactSeenSeq : 0;
  const rows = await db.outboundEmailMessage.findMany({
    where: { outboundEmailId: mail.id, message: { deletedAt: null, seq: { gt: seenSeq } } },
    orderBy: { message: { seq: "asc" } },
    select: { messageId: true },
  });
  return rows.map((row) => row.messageId);
}

const obstacleReasons: Record<Obstacle, string> = {
  switched_off: "Carrying on by email was switched off.",
  blocked: "The contact was blocked.",
  refused: "The owner of the address said it was not him.",
  revoked: "The address is no longer part of the conversation.",
  suppressed: "The address takes no mail.",
  muted: "The recipient stopped emails about this conversation.",
};

/** Why a planned mail must not leave any more, as a sentence; null when it must. */
export async function findReasonToCancel(tx: TenantTx, mail: MailRow): Promise<string | null> {
  const found = await tx.recipient.findFirst({
    where: { id: mail.recipientId ?? "" },
    include: { conversation: { include: { contact: true, inbox: true } } },
  });
  if (!found) return "The recipient is gone.";
  const { conversation, ...recipient } = found;
  const settings = parseInboxSettings(conversation.inbox);
  const obstacle = await findObstacle(tx, { recipient, conversation, settings });
  if (obstacle) return obstacleReasons[obstacle];
  const unseen = await listUnseen(tx, mail);
  return unseen.length === 0 ? "Everything was read in the chat or deleted before it left." : null;
}
