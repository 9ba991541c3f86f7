import { verify } from "node:crypto";
import { now } from "@/server/clock";
import { sendgridKey } from "@/server/settings";

/** SendGrid tries for three days; a repeat of the same bytes is known by their hash, however late it comes. */
const oldestSeconds = 74 * 3_600;
const newestSeconds = 5 * 60;

/** Whether `body`, exactly as it came, was signed by SendGrid: ECDSA with SHA-256 over timestamp and body. */
export function isSendgridSigned(input: {
  signature: string | null;
  timestamp: string | null;
  body: Buffer;
  key: string;
}): boolean {
  const { signature, timestamp, body, key } = input;
  if (!signature || !timestamp || !/^\d{1,12}$/.test(timestamp)) return false;
  const age = now().getTime() / 1_000 - Number(timestamp);
  if (age > oldestSeconds || age < -newestSeconds) return false;
  const signed = Buffer.concat([Buffer.from(timestamp), body]);
  return verify("sha256", signed, sendgridKey(key), Buffer.from(signature, "base64"));
}
