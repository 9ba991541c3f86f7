import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { Prisma } from "@/server/db/client";
import { lockRow } from "@/server/db/lock-row";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";

export type MailRow = Prisma.OutboundEmailGetPayload<object>;

/** Takes the mail's row, its conversation's before it, and reads it as it is then; null when it is gone. */
export async function lockMail(
  tx: TenantTx,
  scope: AccountScope,
  mail: { id: string; conversationId: string | null },
): Promise<MailRow | null> {
  if (mail.conversationId) await lockConversation(tx, scope, mail.conversationId);
  await lockRow(tx, scope, { table: "OutboundEmail", id: mail.id });
  return tx.outboundEmail.findFirst({ where: { id: mail.id } });
}
