import { hash, verify } from "@node-rs/argon2";
import { remember } from "@/server/remember";
import { makeToken } from "@/server/secrets/secrets";

/** OWASP's first recommendation for argon2id: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id, PHC string. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/**
 * Whether `password` belongs to `passwordHash`. Without a hash (nobody has this address) it takes as long and is false,
 * so that the time of the answer tells nothing.
 */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  const decoy = await remember("password-decoy", () => hashPassword(makeToken()));
  const isMatch = await verify(passwordHash ?? decoy, password);
  return isMatch && passwordHash !== null;
}
