import { randomBytes } from "node:crypto";

/** Of RFC 4648, in lower case: mail programs and address books change case. */
export const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** Lower-case base32 without padding (RFC 4648). */
export function base32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((held >> bits) & 31);
    }
  }
  return bits > 0 ? text + alphabet.charAt((held << (5 - bits)) & 31) : text;
}

/** A fresh token for an address: 128 random bits, 26 characters. Recipient.tokenId, OutboundEmail.bounceToken. */
export const makeAddressToken = (): string => base32(randomBytes(16));
