import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";

/**
 * Locks the account's administrators until the end of the transaction and says whether others than `userId` remain.
 * Two administrators who demote each other at once wait here; the second finds himself alone.
 */
export async function lockAdministrators(
  tx: TenantTx,
  scope: AccountScope,
  userId: string,
): Promise<{ hasOthers: boolean }> {
  const rows = await tx.$queryRaw<{ userId: string }[]>`
    SELECT "userId" FROM "Membership" WHERE "accountId" = ${scope}::uuid AND "role" = 'administrator'
    ORDER BY "userId" FOR UPDATE`;
  return { hasOthers: rows.some((row) => row.userId !== userId) };
}
