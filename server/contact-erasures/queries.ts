import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";

/** Of which account one of these signed addresses was an erased conversation's, a week ago at most; null for none. */
export async function findGone(tokenIds: string[]): Promise<{ accountId: string } | null> {
  if (tokenIds.length === 0) return null;
  const where = { tokenId: { in: tokenIds }, expiresAt: { gt: now() } };
  return systemDb().goneAddress.findFirst({ where, select: { accountId: true } });
}
