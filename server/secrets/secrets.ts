import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { env } from "@/server/env";

/** There are a dozen purposes, and one secret outside tests. */
const derived = new Map<string, Buffer>();

/** A 32-byte key for one purpose, derived from AUTH_SECRET (RFC 5869). */
export function deriveKey(purpose: string): Buffer {
  const name = `${purpose}\0${env.AUTH_SECRET}`;
  const known = derived.get(name);
  if (known) return known;
  const key = Buffer.from(hkdfSync("sha256", env.AUTH_SECRET, "segue", purpose, 32));
  derived.set(name, key);
  return key;
}

/** HMAC-SHA256 of `text`. */
export function sign(input: { key: Buffer | string; text: string }): Buffer {
  return createHmac("sha256", input.key).update(input.text).digest();
}

/** Compares two secrets of any length in constant time. */
export function isSameSecret(left: string | Buffer, right: string | Buffer): boolean {
  const digest = (value: string | Buffer) => createHash("sha256").update(value).digest();
  return timingSafeEqual(digest(left), digest(right));
}

/** sha-256 in hex: how tokens are stored. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A random token of 256 bits, base64url. */
export const makeToken = (): string => randomBytes(32).toString("base64url");

/** Encrypts a secret for the database (AES-256-GCM; iv, tag and text in base64url). */
export function sealSecret(secret: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", deriveKey("sealed secrets"), iv);
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** @throws when it was sealed with another AUTH_SECRET or tampered with. */
export function openSecret(sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv(
    "aes-256-gcm",
    deriveKey("sealed secrets"),
    bytes.subarray(0, 12),
  );
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}
