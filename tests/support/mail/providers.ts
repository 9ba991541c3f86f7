import { createHmac, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { afterAll, afterEach, beforeAll } from "vitest";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { ownOrigin } from "@/server/http/own-origin";
import { readRaw } from "@/server/mail/fetching/raw-mails";
import { inboundSecret } from "@/tests/support/mail/post-mail";
import { serveRoutes } from "@/tests/support/serve-routes";

const keys = [
  ...["INBOUND_SECRET", "SENDGRID_VERIFICATION_KEY", "MAILGUN_SIGNING_KEY", "SES_TOPIC_ARN"],
] as const;

/** Serves the providers' endpoints over real HTTP, with INBOUND_SECRET set. Call it after `useDatabase`. */
export function useProviders(): void {
  const port = env.PORT;
  let close = async () => {};
  beforeAll(async () => {
    ({ close } = await serveRoutes({}));
    env.INBOUND_SECRET = inboundSecret;
  });
  afterEach(() => {
    for (const key of keys) delete (env as Partial<Record<string, unknown>>)[key];
    env.INBOUND_SECRET = inboundSecret;
  });
  afterAll(async () => {
    delete env.INBOUND_SECRET;
    env.PORT = port;
    await close();
  });
}

export const basicAuth = (password = inboundSecret): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`anybody:${password}`).toString("base64")}`,
});

/** Posts to a provider's endpoint and answers status and outcome. */
export async function deliver(
  path: string,
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<{ status: number; outcome?: string }> {
  const response = await fetch(`${ownOrigin()}/api/inbound/${path}`, {
    method: "POST",
    headers,
    body,
  });
  const answer = (await response.json()) as { outcome?: string };
  return { status: response.status, ...(answer.outcome && { outcome: answer.outcome }) };
}

/** The rows of one source, with their bytes, oldest first. */
export async function storedMails(source: "postmark" | "sendgrid" | "mailgun" | "ses") {
  const rows = await systemDb().inboundEmail.findMany({
    where: { source },
    orderBy: { id: "asc" },
  });
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      raw: row.rawKey ? await readRaw(row.rawKey) : null,
    })),
  );
}

const seconds = (): string => String(Math.floor(now().getTime() / 1000));

/** The three fields with which Mailgun signs a form. */
export function mailgunFields(
  key: string,
  given: { token?: string; timestamp?: string } = {},
): { timestamp: string; token: string; signature: string } {
  const { timestamp = seconds(), token = randomBytes(25).toString("hex") } = given;
  const signature = createHmac("sha256", key)
    .update(timestamp + token)
    .digest("hex");
  return { timestamp, token, signature };
}

/** A key pair of SendGrid's kind, and the headers it signs a body with. */
export function makeSendgridSigner() {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const headersFor = (body: Buffer, timestamp = seconds()): Record<string, string> => ({
    "x-twilio-email-event-webhook-timestamp": timestamp,
    "x-twilio-email-event-webhook-signature": sign(
      "sha256",
      Buffer.concat([Buffer.from(timestamp), body]),
      privateKey,
    ).toString("base64"),
  });
  const key = publicKey.export({ type: "spki", format: "der" }).toString("base64");
  return { key, headersFor };
}

/** A multipart form, byte by byte: FormData would send strings as UTF-8 only. */
export function multipartForm(
  fields: Record<string, string | Buffer>,
  files: { field: string; name: string; type: string; bytes: Buffer }[] = [],
): { body: Buffer; headers: Record<string, string> } {
  const boundary = "xYzZY";
  const parts = Object.entries(fields).flatMap(([name, value]) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
    Buffer.isBuffer(value) ? value : Buffer.from(value),
    Buffer.from("\r\n"),
  ]);
  const attached = files.flatMap(({ field, name, type, bytes }) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
    ),
    bytes,
    Buffer.from("\r\n"),
  ]);
  return {
    body: Buffer.concat([...parts, ...attached, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
  };
}
