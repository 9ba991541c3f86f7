import type { TranscriptReason } from "@/lib/schemas/mail/outbound-mail";
import { findObstacle, type Obstacle } from "@/server/continuity/planning/pending";
import type { TenantTx } from "@/server/db/tenant";
import { parseInboxSettings } from "@/server/inboxes/settings";

export type TranscriptObstacle = Exclude<Obstacle, "switched_off"> | "gone";

/**
 * Why a transcript may not go to its address; null when it may. It is asked for, so it needs no continuity switched on,
 * and whoever stopped other mails gets the one he asks for himself.
 */
export async function findTranscriptObstacle(
  tx: TenantTx,
  input: { recipientId: string | null; toEmail: string; reason: TranscriptReason["reason"] },
): Promise<TranscriptObstacle | null> {
  if (input.recipientId === null) {
    const found = await tx.suppression.findFirst({ where: { email: input.toEmail } });
    return found ? "suppressed" : null;
  }
  const found = await tx.recipient.findFirst({
    where: { id: input.recipientId },
    include: { conversation: { include: { contact: true, inbox: true } } },
  });
  if (!found) return "gone";
  const { conversation, ...recipient } = found;
  const settings = parseInboxSettings(conversation.inbox);
  const obstacle = await findObstacle(tx, {
    recipient,
    conversation,
    settings: { ...settings, continuity: { ...settings.continuity, isEnabled: true } },
  });
  if (obstacle === "switched_off") return null;
  return obstacle === "muted" && input.reason === "asked" ? null : obstacle;
}
