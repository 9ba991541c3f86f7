import { env } from "@/server/env";
import { ownOrigin } from "@/server/http/own-origin";

/** The secret of POST /api/inbound/raw in tests that call `allowInbound`. */
export const inboundSecret = "inbound secret of the tests";

/** Opens POST /api/inbound/raw for tests in this process. */
export function allowInbound(): void {
  env.INBOUND_SECRET = inboundSecret;
}

/** Posts a raw mail as a mail server's pipe does. */
export function postMail(
  raw: Buffer,
  options: { origin?: string; envelopeFrom?: string; envelopeTo?: string; secret?: string } = {},
): Promise<Response> {
  const headers = new Headers({
    authorization: `Bearer ${options.secret ?? inboundSecret}`,
    "content-type": "message/rfc822",
  });
  if (options.envelopeFrom !== undefined) headers.set("x-envelope-from", options.envelopeFrom);
  if (options.envelopeTo !== undefined) headers.set("x-envelope-to", options.envelopeTo);
  return fetch(`${options.origin ?? ownOrigin()}/api/inbound/raw`, {
    method: "POST",
    headers,
    body: new Uint8Array(raw),
  });
}
