import { giveBack, limit } from "@/server/rate-limit/limit";

const quarterHour = 15 * 60;

/** Many people may share one address, so it allows more than one account does. */
const limits = (input: { email: string; address: string }) => [
  { name: "sign-in-address", key: input.address, points: 30, windowSeconds: quarterHour },
  {
    name: "sign-in-account",
    key: input.email.toLowerCase(),
    points: 10,
    windowSeconds: quarterHour,
  },
];

/**
 * Counts an attempt to sign in, before the password is looked at: guesses made at the same time count too.
 * @throws AppError rate_limited
 */
export async function countSignIn(input: { email: string; address: string }): Promise<void> {
  for (const one of limits(input)) await limit(one);
}

/** Takes a successful attempt back, so that only failures add up. */
export async function forgiveSignIn(input: { email: string; address: string }): Promise<void> {
  await Promise.all(limits(input).map((one) => giveBack(one)));
}

/** Counts a step of single sign-on: each makes us ask the provider. @throws AppError rate_limited */
export async function countOidc(address: string): Promise<void> {
  await limit({ name: "sign-in-oidc", key: address, points: 60, windowSeconds: quarterHour });
}
