import { AppError, isAppError } from "@/server/errors";
import { readBytes } from "@/server/http/route";
import { log } from "@/server/log";
import { maxEmailBytes, type SandboxFault } from "@/server/mail/sandbox/email-input";
import { activeTransport, sandboxApiKey } from "@/server/mail/transport/resend-client";
import { isSameSecret } from "@/server/secrets/secrets";

type Context<Params> = { params: Promise<Params> };

/** An answer in Resend's error form. */
export const faultResponse = (fault: SandboxFault): Response =>
  Response.json(fault, { status: fault.statusCode });

export const notFoundFault = (what: string): SandboxFault => ({
  statusCode: 404,
  name: "not_found",
  message: `${what} not found`,
});

/** A route of the sandbox: bearer key first, then `handler`; every failure in the form that Resend's client reads. */
export function sandboxRoute<Params = Record<string, never>>(
  handler: (request: Request, params: Params) => Promise<Response>,
): (request: Request, context: Context<Params>) => Promise<Response> {
  return async (request, context) => {
    const fault = keyFault(request);
    if (fault) return faultResponse(fault);
    try {
      return await handler(request, await context.params);
    } catch (error) {
      if (isAppError(error)) {
        const statusCode = error.code === "too_large" ? 413 : 422;
        return faultResponse({ statusCode, name: "validation_error", message: error.message });
      }
      log.error({ error, path: new URL(request.url).pathname }, "sandbox request failed");
      const message = "Internal server error";
      return faultResponse({ statusCode: 500, name: "internal_server_error", message });
    }
  };
}

function keyFault(request: Request): SandboxFault | null {
  if (activeTransport() !== "sandbox") return notFoundFault("Sandbox");
  const key = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1];
  if (!key) return { statusCode: 401, name: "missing_api_key", message: "Missing API Key" };
  if (isSameSecret(key, sandboxApiKey())) return null;
  return { statusCode: 403, name: "invalid_api_key", message: "API key is invalid" };
}

/** The request's JSON with the bytes it was read from; undefined when it is not JSON. */
export async function readSandboxJson(request: Request): Promise<{ body: unknown; bytes: Buffer }> {
  const bytes = await readBytes(request, maxEmailBytes + 1_000_000);
  try {
    return { body: JSON.parse(bytes.toString("utf8")), bytes };
  } catch {
    return { body: undefined, bytes };
  }
}

/** `limit`, `after` and `before` of Resend's lists. */
export function readPaging(url: string): { limit: number; after?: string; before?: string } {
  const query = new URL(url).searchParams;
  const limit = Number(query.get("limit") ?? 20);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw new AppError("invalid_input", "`limit` must be between 1 and 100.", { field: "limit" });
  }
  const [after, before] = [query.get("after"), query.get("before")];
  return { limit, ...(after && { after }), ...(before && { before }) };
}

type KeyResult = { ok: true; value: string | null } | { ok: false; fault: SandboxFault };

/** The Idempotency-Key header: null when absent, refused outside 1 to 256 characters. */
export function readIdempotencyKey(headers: Headers): KeyResult {
  const value = headers.get("idempotency-key");
  if (value === null) return { ok: true, value: null };
  if (value.length >= 1 && value.length <= 256) return { ok: true, value };
  const message = "The idempotency key must have between 1 and 256 characters.";
  return { ok: false, fault: { statusCode: 400, name: "invalid_idempotency_key", message } };
}
