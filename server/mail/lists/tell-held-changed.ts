import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import { touchMessages } from "@/server/messages/commands/touch-messages";

/** Raises the conversation's rev and tells that the mails waiting at it are different. It must be locked. */
export async function tellHeldChanged(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  conversationId: string,
): Promise<void> {
  await touchMessages(tx, scope, { conversationId, messageIds: [] });
  emit({ type: "conversation.updated", payload: { conversationId, changed: ["heldMails"] } });
}
