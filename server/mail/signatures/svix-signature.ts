/**
 * Svix (Standard Webhooks) signatures, as Resend signs its webhooks: base64 of HMAC-SHA256 over "id.seconds.body",
 * keyed with the base64 part of a whsec_ secret. Own code, because the Resend client verifies only with an API key
 * and by the machine's clock.
 */

import { createHmac } from "node:crypto";
import { now } from "@/server/clock";
import { env } from "@/server/env";
import { AppError } from "@/server/errors";
import { deriveKey, isSameSecret } from "@/server/secrets/secrets";

/** Older or newer than this a delivery is refused, so that a captured one cannot be replayed. */
const toleranceSeconds = 5 * 60;

export type SvixHeaders = { id: string | null; timestamp: string | null; signature: string | null };

/**
 * The secret Resend's webhooks are signed with; without a configured one, the sandbox's own.
 * @throws AppError unavailable when Resend is connected but its secret is not set: Resend tries again later.
 */
export function resendWebhookSecret(): string {
  if (env.RESEND_WEBHOOK_SECRET) return env.RESEND_WEBHOOK_SECRET;
  if (env.RESEND_API_KEY) {
    throw new AppError("unavailable", "Set RESEND_WEBHOOK_SECRET to receive Resend's webhooks.");
  }
  return `whsec_${deriveKey("sandbox webhooks").toString("base64")}`;
}

type Signed = { id: string; seconds: string; body: string | Uint8Array; secret: string };

function signatureOf({ id, seconds, body, secret }: Signed): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  return createHmac("sha256", key).update(`${id}.${seconds}.`).update(body).digest("base64");
}

/** The three headers of a delivery made now. */
export function signSvix(input: {
  id: string;
  body: string;
  secret: string;
}): Record<string, string> {
  const seconds = String(Math.floor(now().getTime() / 1000));
  return {
    "svix-id": input.id,
    "svix-timestamp": seconds,
    "svix-signature": `v1,${signatureOf({ ...input, seconds })}`,
  };
}

/** Whether `body`, exactly as it came, was signed with `secret` within the last five minutes. */
export function isSvixSigned(input: {
  headers: SvixHeaders;
  body: Uint8Array;
  secret: string;
}): boolean {
  const { id, timestamp, signature } = input.headers;
  if (!id || !timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) return false;
  const age = Math.abs(now().getTime() / 1000 - Number(timestamp));
  if (age > toleranceSeconds) return false;
  const expected = `v1,${signatureOf({ id, seconds: timestamp, body: input.body, secret: input.secret })}`;
  // Several signatures stand side by side while a secret is rotated.
  return signature.split(" ").some((given) => isSameSecret(given, expected));
}
