import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";

/** Whether one of these signed addresses was an erased conversation's, a week ago at most. */
export async function isGone(tokenIds: string[]): Promise<boolean> {
  if (tokenIds.length === 0) return false;
  const where = { tokenId: { in: tokenIds }, expiresAt: { gt: now() } };
  return (await systemDb().goneAddress.count({ where })) > 0;
}
