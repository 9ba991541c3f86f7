import { randomInt } from "node:crypto";
import { Secret, TOTP } from "otpauth";

const periodSeconds = 30;

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    ...{ issuer: "Segue", label, algorithm: "SHA1", digits: 6, period: periodSeconds },
    secret: Secret.fromBase32(secret),
  });
}

/** 160 random bits, base32 (RFC 4226 asks for as many as the hash has). */
export const makeTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code of an authenticator app says. */
export const totpUri = (secret: string, email: string): string => totpOf(secret, email).toString();

/** The code that an app shows at a time: for tests of those who have none. */
export const totpCode = (secret: string, at: Date): string =>
  totpOf(secret, "").generate({ timestamp: at.getTime() });

/** The time step a code belongs to, or null when it is wrong. Clocks may differ by one step (RFC 6238, 5.2). */
export function findTotpStep(secret: string, code: string, at: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = at.getTime();
  const delta = totpOf(secret, "").validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1_000 / periodSeconds) + delta;
}

// Without letters and digits that are taken for each other.
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** Ten codes of about 79 bits: too many to be guessed even from their hashes. */
export function makeBackupCodes(): string[] {
  const group = () =>
    Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
  return Array.from({ length: 10 }, () => [group(), group(), group(), group()].join("-"));
}

/** A code as it is compared, however it was typed. */
export const bareCode = (code: string): string => code.toLowerCase().replaceAll(/[\s-]/g, "");
