import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";

/** Whether a mailed link would sign in now. */
export async function isSignInLinkValid(tokenHash: string): Promise<boolean> {
  const where = { tokenHash, usedAt: null, expiresAt: { gt: now() } };
  return (await systemDb().signInLink.count({ where })) > 0;
}
