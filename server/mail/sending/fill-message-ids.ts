import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { lookUpByProviderId } from "@/server/mail/transport/look-up";
import { activeTransport } from "@/server/mail/transport/resend-client";

const mostLookUps = 3;

/**
 * Asks the provider for Message-IDs of earlier mails of the conversation that no event has told yet, so that the next
 * mail can refer to them. What cannot be had now is left out: the anchor keeps the thread together.
 */
export async function fillMessageIds(scope: AccountScope, outboundEmailId: string): Promise<void> {
  if (activeTransport() === "smtp") return;
  const db = tenantDb(scope);
  const mail = await db.outboundEmail.findFirst({
    where: { id: outboundEmailId, state: "queued", conversationId: { not: null } },
    select: { conversationId: true },
  });
  if (!mail) return;
  const nameless = await db.outboundEmail.findMany({
    where: {
      conversationId: mail.conversationId,
      providerId: { not: null },
      messageIdHeader: null,
    },
    orderBy: { createdAt: "desc" },
    take: mostLookUps,
    select: { id: true, providerId: true },
  });
  for (const { id, providerId } of nameless) {
    const found = providerId ? await lookUpByProviderId(providerId) : null;
    if (!found?.messageIdHeader) continue;
    await db.outboundEmail.updateMany({
      where: { id, messageIdHeader: null },
      data: { messageIdHeader: found.messageIdHeader },
    });
  }
}
