import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import { touchMessages } from "@/server/messages/commands/touch-messages";

/** Stamps the messages of a mail, so that a resync brings their new state, and tells of the change. */
export async function tellMailChanged(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  mail: { id: string; conversationId: string | null };
}): Promise<void> {
  const { tx, emit, scope, mail } = input;
  if (!mail.conversationId) return;
  const carried = await tx.outboundEmailMessage.findMany({
    where: { outboundEmailId: mail.id },
    select: { messageId: true },
  });
  const messageIds = carried.map((row) => row.messageId);
  await touchMessages(tx, scope, { conversationId: mail.conversationId, messageIds });
  emit({
    type: "email.updated",
    payload: { conversationId: mail.conversationId, outboundEmailId: mail.id },
  });
}
