/**
 * Signed reply addresses: reply+<version><token><mac>@REPLY_DOMAIN.
 * - lower-case base32 only (RFC 4648): mail programs and address books change case; compared without case
 * - token: 128 random bits naming one Recipient row; mac: 80 bits of HMAC-SHA256 under the version's key
 * - 49 characters, within the 64 of RFC 5321 for a local part
 * The domain is not compared: the mac proves the address, and installations change domains.
 */
import { env } from "@/server/env";
import { alphabet, base32 } from "@/server/secrets/base32";
import { deriveKey, isSameSecret, sign } from "@/server/secrets/secrets";

const keyVersion = "a";
const tokenLength = 26;
const macLength = 16;
const shape = new RegExp(
  `^reply[+.]([${alphabet}])([${alphabet}]{${tokenLength}})([${alphabet}]{${macLength}})$`,
);

/** Of tokens met lately, by key: one mail asks for the same a dozen times. */
const known = new WeakMap<Buffer, Map<string, string>>();
const mostKnown = 1_000;

function macOf({ version, tokenId }: { version: string; tokenId: string }): string {
  const key = deriveKey(`reply address ${version}`);
  const macs = known.get(key) ?? new Map<string, string>();
  if (!known.has(key)) known.set(key, macs);
  const mac = macs.get(tokenId) ?? base32(sign({ key, text: tokenId })).slice(0, macLength);
  if (macs.size >= mostKnown) macs.clear();
  macs.set(tokenId, mac);
  return mac;
}

function localPart(address: string): string {
  const bare = address.trim().replace(/^<|>$/g, "").toLowerCase();
  return bare.slice(0, Math.max(0, bare.lastIndexOf("@")));
}

/** The address whose mail is this recipient's reply. */
export function replyAddress({ tokenId }: { tokenId: string }): string {
  return `reply+${keyVersion}${tokenId}${macOf({ version: keyVersion, tokenId })}@${env.REPLY_DOMAIN}`;
}

/** The recipient an address names; null for every other address and for a wrong or altered signature. */
export function parseReplyAddress(address: string): { tokenId: string } | null {
  const match = shape.exec(localPart(address));
  const [, version, tokenId, mac] = match ?? [];
  if (!version || !tokenId || !mac || version !== keyVersion) return null;
  return isSameSecret(mac, macOf({ version, tokenId })) ? { tokenId } : null;
}

/** Envelope sender of one mail over SMTP: bounces to it belong to that mail alone. */
export function bounceAddress({ bounceToken }: { bounceToken: string }): string {
  return `bounce+${bounceToken}@${env.REPLY_DOMAIN}`;
}

/** The bounce token an envelope recipient names; null for every other address. */
export function parseBounceAddress(address: string): { bounceToken: string } | null {
  const match = /^bounce\+([a-z2-7]{26})$/.exec(localPart(address));
  return match?.[1] ? { bounceToken: match[1] } : null;
}
