import { lockRow } from "@/server/db/lock-row";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";

/** Takes the conversation's row. Always first: then the recipient's, then the mail's, so that nobody deadlocks. */
export async function lockConversation(
  tx: TenantTx,
  scope: AccountScope,
  conversationId: string,
): Promise<void> {
  await lockRow(tx, scope, { table: "Conversation", id: conversationId });
}
