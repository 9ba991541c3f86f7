import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { giveBack, limit } from "@/server/rate-limit/limit";
import { bareCode, findTotpStep } from "@/server/second-factor/policy";
import { hashToken, openSecret } from "@/server/secrets/secrets";

const guesses = (userId: string) => ({
  ...{ name: "second-factor", key: userId, points: 6, windowSeconds: 15 * 60 },
});

export type CodeCheck = "not_needed" | "missing" | "wrong" | "right";

/**
 * Whether a user's code lets him on. A code of the app works once, and so does a backup code: of two that race with one
 * code the second finds it used.
 * @throws AppError rate_limited after too many wrong ones.
 */
export async function checkCode(userId: string, code: string | null): Promise<CodeCheck> {
  const factor = await systemDb().secondFactor.findFirst({
    where: { userId, confirmedAt: { not: null } },
  });
  if (!factor) return "not_needed";
  if (code === null || bareCode(code) === "") return "missing";
  await limit(guesses(userId));
  const isRight =
    (await spendStep({ userId, secret: openSecret(factor.secret), code: bareCode(code) })) ||
    (await spendBackupCode(userId, bareCode(code)));
  if (!isRight) return "wrong";
  await giveBack(guesses(userId));
  return "right";
}

/** Takes the time step of a right code, which none before it can follow. */
export async function spendStep(input: {
  userId: string;
  secret: string;
  code: string;
}): Promise<boolean> {
  const { userId, secret, code } = input;
  const step = findTotpStep(secret, code, now());
  if (step === null) return false;
  const { count } = await systemDb().secondFactor.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count === 1;
}

async function spendBackupCode(userId: string, code: string): Promise<boolean> {
  const { count } = await systemDb().backupCode.updateMany({
    where: { userId, codeHash: hashToken(code), usedAt: null },
    data: { usedAt: now() },
  });
  return count === 1;
}
