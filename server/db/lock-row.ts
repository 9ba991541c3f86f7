import { Prisma } from "@/server/db/generated/client";
import type { AccountScope } from "@/server/db/scope";
import type { TenantDb, TenantTx } from "@/server/db/tenant";

/**
 * Takes a row of the account until the transaction ends. What is read after it is what others left there; read before, a
 * row may be older.
 */
export async function lockRow(
  tx: TenantTx | TenantDb,
  scope: AccountScope,
  row: {
    table: "Contact" | "ContactSession" | "Conversation" | "OutboundEmail" | "Recipient";
    id: string;
  },
): Promise<void> {
  // A name cannot be a parameter; the type leaves only these five.
  const table = Prisma.raw(`"${row.table}"`);
  await tx.$queryRaw`
    SELECT 1 FROM ${table} WHERE "accountId" = ${scope}::uuid AND "id" = ${row.id}::uuid FOR UPDATE`;
}
