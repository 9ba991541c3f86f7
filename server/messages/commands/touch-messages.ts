import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";

/**
 * Raises the conversation's rev and stamps it on the given messages, so that a resync brings them again. For changes
 * that live in other tables: delivery states, a mail linked to its message. Returns the new rev, null if it is gone.
 */
export async function touchMessages(
  tx: TenantTx,
  scope: AccountScope,
  input: { conversationId: string; messageIds: string[] },
): Promise<number | null> {
  const rows = await tx.$queryRaw<Array<{ rev: number }>>`
    WITH raised AS (
      UPDATE "Conversation" SET "rev" = "rev" + 1
      WHERE "accountId" = ${scope}::uuid AND "id" = ${input.conversationId}::uuid RETURNING "rev"
    ), touched AS (
      UPDATE "Message" SET "rev" = raised."rev" FROM raised
      WHERE "accountId" = ${scope}::uuid AND "conversationId" = ${input.conversationId}::uuid
        AND "id" = ANY(${input.messageIds}::uuid[])
    )
    SELECT "rev" FROM raised`;
  return rows[0]?.rev ?? null;
}
