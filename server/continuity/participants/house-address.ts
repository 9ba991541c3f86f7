import { bareAddress } from "@/lib/words/bare-address";
import type { TenantTx } from "@/server/db/tenant";
import { env } from "@/server/env";

/**
 * Whether an address (lower case) is this installation's own: where it receives, what it sends from, any inbox's. Asked
 * on the transaction's own connection.
 */
export async function isHouseAddress(tx: TenantTx, address: string): Promise<boolean> {
  if (address.endsWith(`@${env.REPLY_DOMAIN.toLowerCase()}`)) return true;
  if (bareAddress(env.MAIL_FROM).toLowerCase() === address) return true;
  // Inboxes of every account: two workspaces would write to each other without end.
  const [row] = await tx.$queryRaw<Array<{ isInbox: boolean }>>`
    SELECT EXISTS (SELECT 1 FROM "Inbox"
      WHERE "supportAddress" = ${address}::citext OR "fromAddress" = ${address}::citext) AS "isInbox"`;
  return row?.isInbox ?? false;
}
