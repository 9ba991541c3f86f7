import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { ownOrigin } from "@/server/http/own-origin";
import { resendWebhookSecret, signSvix } from "@/server/mail/signatures/svix-signature";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs, retryJobsNow } from "@/tests/support/drain-jobs";
import { useInbound } from "@/tests/support/mail/inbound";
import { startChat } from "@/tests/support/realtime/chat";

useDatabase();
useInbound();

/** What the provider answers, to whatever it is asked. */
let answer: { status: number; body: object };

const server = createServer((_request, response) => {
  response.writeHead(answer.status, { "content-type": "application/json" });
  response.end(JSON.stringify(answer.body));
});

beforeAll(async () => {
  await startChat();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  env.RESEND_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  delete env.RESEND_BASE_URL;
  server.closeAllConnections();
  server.close();
});

const refusal = (statusCode: number, name: string) => ({
  status: statusCode,
  body: { statusCode, name, message: `It says ${name}.` },
});

const mail = {
  status: 200,
  body: {
    object: "email",
    id: "e1",
    from: "Ada <ada@customer.test>",
    to: ["nobody@acme.test"],
    cc: null,
    bcc: null,
    reply_to: null,
    received_for: ["nobody@acme.test"],
    subject: "Here at last",
    html: null,
    text: "Hello",
    headers: { "message-id": "<e1@customer.test>" },
    raw: null,
    attachments: [],
    message_id: "<e1@customer.test>",
    created_at: "2026-11-22T10:00:00.000Z",
  },
};

/** A received mail is announced, and looked for at the provider. Answers how to read its row. */
async function announced() {
  const email_id = crypto.randomUUID();
  const body = JSON.stringify({
    type: "email.received",
    data: { email_id, received_for: ["nobody@acme.test"] },
  });
  const taken = await fetch(`${ownOrigin()}/api/webhooks/resend`, {
    method: "POST",
    headers: signSvix({ id: `msg_${email_id}`, body, secret: resendWebhookSecret() }),
    body,
  });
  expect(taken.status).toBe(200);
  await drainJobs();
  return () => systemDb().inboundEmail.findFirstOrThrow({ where: { sourceEventId: email_id } });
}

test.each([
  [404, "not_found"],
  [410, "gone"],
  [422, "validation_error"],
])(
  "a mail the provider does not have (%i) is listed as failed at once, with its words",
  async (status, name) => {
    answer = refusal(status, name);
    const read = await announced();
    expect(await read()).toMatchObject({
      state: "failed",
      attempts: 1,
      error: `The provider does not hand the mail over: ${name}: It says ${name}.`,
    });
  },
);

test.each([
  [401, "invalid_api_key"],
  [429, "rate_limit_exceeded"],
  [500, "internal_server_error"],
])(
  "a mail the provider does not hand over now (%i) is asked for again, and arrives",
  async (status, name) => {
    answer = refusal(status, name);
    const read = await announced();
    expect(await read()).toMatchObject({ state: "received", attempts: 1, rawKey: null });
    answer = mail;
    await retryJobsNow();
    await drainJobs();
    expect(await read()).toMatchObject({
      state: "unroutable",
      subject: "Here at last",
      fromEmail: "ada@customer.test",
      error: null,
    });
  },
);
