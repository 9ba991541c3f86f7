import { randomInt } from "node:crypto";

// Without letters and digits that are taken for each other.
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password for a workspace's first administrator: about 79 bits, in four groups that can be read out. */
export function makePassword(): string {
  const group = () =>
    Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
  return [group(), group(), group(), group()].join("-");
}
