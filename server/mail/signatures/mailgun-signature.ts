import { now } from "@/server/clock";
import { isSameSecret, sign } from "@/server/secrets/secrets";

/**
 * Mailgun tries for eight hours, and is said to repeat the first signature. Its token is the mail's id here, so that a
 * captured one brings nothing in a second time, whatever the form around it says.
 */
const oldestSeconds = 9 * 3_600;
const newestSeconds = 5 * 60;

/** Whether Mailgun signed timestamp and token (HMAC-SHA256, hex). The signature covers nothing else of the form. */
export function isMailgunSigned(input: {
  timestamp: string | null;
  token: string | null;
  signature: string | null;
  key: string;
}): boolean {
  const { timestamp, token, signature, key } = input;
  if (!timestamp || !token || !signature || !/^\d{1,12}$/.test(timestamp)) return false;
  const age = now().getTime() / 1_000 - Number(timestamp);
  if (age > oldestSeconds || age < -newestSeconds) return false;
  return isSameSecret(sign({ key, text: timestamp + token }).toString("hex"), signature);
}
