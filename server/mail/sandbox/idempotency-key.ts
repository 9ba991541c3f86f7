import type { SandboxFault } from "@/server/mail/sandbox/email-input";

type KeyResult = { ok: true; value: string | null } | { ok: false; fault: SandboxFault };

/** The Idempotency-Key header: null when absent, refused outside 1 to 256 characters. */
export function readIdempotencyKey(headers: Headers): KeyResult {
  const value = headers.get("idempotency-key");
  if (value === null) return { ok: true, value: null };
  if (value.length >= 1 && value.length <= 256) return { ok: true, value };
  const message = "The idempotency key must have between 1 and 256 characters.";
  return { ok: false, fault: { statusCode: 400, name: "invalid_idempotency_key", message } };
}
