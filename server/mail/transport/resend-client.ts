import { Resend } from "resend";
import { env } from "@/server/env";
import { ownOrigin } from "@/server/http/own-origin";
import { deriveKey } from "@/server/secrets/secrets";

export type TransportName = "resend" | "smtp" | "sandbox";

/** Resend with a key, else SMTP with a URL, else the mailbox inside Segue. */
export function activeTransport(): TransportName {
  if (env.RESEND_API_KEY) return "resend";
  return env.SMTP_URL ? "smtp" : "sandbox";
}

/** The bearer the sandbox accepts: known to this installation alone. */
export function sandboxApiKey(): string {
  return `re_sandbox_${deriveKey("sandbox api key").toString("hex")}`;
}

/** Milliseconds until a call to the provider is given up; its client has no limit of its own. */
export const providerTimeoutMs = 30_000;

/**
 * The client for sending, receiving and verifying webhooks. With a key it talks to Resend, else to the sandbox;
 * RESEND_BASE_URL overrides where.
 */
export function resendClient(): Resend {
  if (env.RESEND_API_KEY) {
    return new Resend(
      env.RESEND_API_KEY,
      env.RESEND_BASE_URL ? { baseUrl: env.RESEND_BASE_URL } : {},
    );
  }
  const baseUrl = env.RESEND_BASE_URL ?? `${ownOrigin()}/api/sandbox/resend`;
  return new Resend(sandboxApiKey(), { baseUrl });
}
