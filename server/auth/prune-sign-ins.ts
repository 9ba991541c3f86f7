import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";

const dayMs = 24 * 60 * 60 * 1_000;

/** Forgets sign-ins, mailed links and invitations that have been over for a month. */
export async function pruneSignIns(): Promise<void> {
  const before = new Date(now().getTime() - 30 * dayMs);
  await systemDb().session.deleteMany({
    where: { OR: [{ expiresAt: { lt: before } }, { revokedAt: { lt: before } }] },
  });
  await systemDb().passwordReset.deleteMany({ where: { expiresAt: { lt: before } } });
  await systemDb().signInLink.deleteMany({ where: { expiresAt: { lt: before } } });
  await systemDb().invitation.deleteMany({ where: { expiresAt: { lt: before } } });
}
