import { now } from "@/server/clock";
import { type Prisma, systemDb } from "@/server/db/client";
import { checkCode, spendStep } from "@/server/second-factor/commands/check-code";
import { bareCode, makeBackupCodes, makeTotpSecret } from "@/server/second-factor/policy";
import { hashToken, openSecret, sealSecret } from "@/server/secrets/secrets";

type Confirmed = { ok: true; backupCodes: string[] } | { ok: false; reason: "wrong_code" };

/** A fresh secret that waits to be confirmed; null when a confirmed one stands already. */
export async function beginSecondFactor(userId: string): Promise<string | null> {
  const secret = makeTotpSecret();
  return systemDb().$transaction(async (tx) => {
    await tx.secondFactor.deleteMany({ where: { userId, confirmedAt: null } });
    const { count } = await tx.secondFactor.createMany({
      data: [{ userId, secret: sealSecret(secret), createdAt: now() }],
      skipDuplicates: true,
    });
    return count === 1 ? secret : null;
  });
}

/** Switches it on with the first code of the app. The backup codes are told this once. */
export async function confirmSecondFactor(userId: string, code: string): Promise<Confirmed> {
  const waiting = await systemDb().secondFactor.findFirst({ where: { userId, confirmedAt: null } });
  const secret = waiting ? openSecret(waiting.secret) : null;
  if (secret === null || !(await spendStep({ userId, secret, code: bareCode(code) }))) {
    return { ok: false, reason: "wrong_code" };
  }
  const backupCodes = makeBackupCodes();
  await systemDb().$transaction(async (tx) => {
    await tx.secondFactor.updateMany({ where: { userId }, data: { confirmedAt: now() } });
    await replaceCodes(tx, userId, backupCodes);
  });
  return { ok: true, backupCodes };
}

/** New backup codes instead of the old ones, for who has a valid code. */
export async function renewBackupCodes(userId: string, code: string): Promise<Confirmed> {
  if ((await checkCode(userId, code)) !== "right") return { ok: false, reason: "wrong_code" };
  const backupCodes = makeBackupCodes();
  await systemDb().$transaction((tx) => replaceCodes(tx, userId, backupCodes));
  return { ok: true, backupCodes };
}

/** Switches it off, for who has a valid code. */
export async function endSecondFactor(userId: string, code: string): Promise<boolean> {
  if ((await checkCode(userId, code)) !== "right") return false;
  await systemDb().$transaction((tx) => forgetSecondFactor(tx, userId));
  return true;
}

/** Part of the caller's transaction, which has made sure that this may be. */
export async function forgetSecondFactor(
  tx: Prisma.TransactionClient,
  userId: string,
): Promise<void> {
  await tx.secondFactor.deleteMany({ where: { userId } });
  await tx.backupCode.deleteMany({ where: { userId } });
}

async function replaceCodes(
  tx: Prisma.TransactionClient,
  userId: string,
  codes: string[],
): Promise<void> {
  await tx.backupCode.deleteMany({ where: { userId } });
  await tx.backupCode.createMany({
    data: codes.map((code) => ({ userId, codeHash: hashToken(bareCode(code)) })),
  });
}
