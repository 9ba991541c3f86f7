import type { SecondFactorView } from "@/lib/schemas/second-factor";
import { systemDb } from "@/server/db/client";

/** Whether the user has a confirmed second factor, and how many backup codes are left to him. */
export async function getSecondFactor(userId: string): Promise<SecondFactorView> {
  const [count, backupCodesLeft] = await Promise.all([
    systemDb().secondFactor.count({ where: { userId, confirmedAt: { not: null } } }),
    systemDb().backupCode.count({ where: { userId, usedAt: null } }),
  ]);
  return { isOn: count > 0, backupCodesLeft: count > 0 ? backupCodesLeft : 0 };
}

/** Those of these users who have a second factor. */
export async function listSecured(userIds: string[]): Promise<Set<string>> {
  const rows = await systemDb().secondFactor.findMany({
    where: { userId: { in: userIds }, confirmedAt: { not: null } },
    select: { userId: true },
  });
  return new Set(rows.map(({ userId }) => userId));
}
