import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { Prisma } from "@/server/db/client";
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
  await tx.$queryRaw`
    SELECT 1 FROM "OutboundEmail"
    WHERE "accountId" = ${scope}::uuid AND "id" = ${mail.id}::uuid FOR UPDATE`;
  return tx.outboundEmail.findFirst({ where: { id: mail.id } });
}
