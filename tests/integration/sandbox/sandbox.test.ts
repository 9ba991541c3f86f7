import { simpleParser } from "mailparser";
import { Resend } from "resend";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { receiveEmail } from "@/server/mail/sandbox/receive-email";
import { isSvixSigned, resendWebhookSecret } from "@/server/mail/signatures/svix-signature";
import { sandboxApiKey } from "@/server/mail/transport/resend-client";
import { storage } from "@/server/storage/storage";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs, retryJobsNow } from "@/tests/support/drain-jobs";
import { sandboxRoutes } from "@/tests/support/sandbox-routes";
import { serveRoutes } from "@/tests/support/serve-routes";

useDatabase();

type Hook = { id: string | null; event: { type: string; data: Record<string, unknown> } };

const hooks: Hook[] = [];
let hookStatus = 200;
let origin = "";
let close = async () => {};

async function takeHook(request: Request): Promise<Response> {
  const body = Buffer.from(await request.arrayBuffer());
  const headers = {
    id: request.headers.get("svix-id"),
    timestamp: request.headers.get("svix-timestamp"),
    signature: request.headers.get("svix-signature"),
  };
  if (!isSvixSigned({ headers, body, secret: resendWebhookSecret() })) {
    return new Response(null, { status: 401 });
  }
  hooks.push({ id: headers.id, event: JSON.parse(body.toString()) });
  return new Response(null, { status: hookStatus });
}

const client = (key = sandboxApiKey()) =>
  new Resend(key, { baseUrl: `${origin}/api/sandbox/resend` });

const letter = {
  from: "Grace from Acme <support@reply.localhost>",
  to: "ada@example.test",
  subject: "Re: Your order",
  text: "It is on its way.",
  html: "<p>It is on its way.</p>",
};

beforeAll(async () => {
  ({ origin, close } = await serveRoutes({
    ...sandboxRoutes,
    "/api/webhooks/resend": { POST: takeHook },
  }));
});
afterAll(() => close());
beforeEach(async () => {
  hookStatus = 200;
  await drainJobs();
  hooks.length = 0;
});

describe("sending through the sandbox with Resend's client", () => {
  test("a mail becomes a real message with the provider's Message-ID and is told as sent and delivered", async () => {
    const sent = await client().emails.send({
      ...letter,
      replyTo: "reply+abc@reply.localhost",
      headers: { References: "<conv.1@reply.localhost>", "Message-ID": "<mine@acme.test>" },
      tags: [{ name: "outbound_email_id", value: "42" }],
      attachments: [{ filename: "note.txt", content: Buffer.from("hello") }],
    });
    expect(sent.error).toBeNull();
    const got = await client().emails.get(sent.data?.id ?? "");
    expect(got.data).toMatchObject({
      last_event: "queued",
      reply_to: ["reply+abc@reply.localhost"],
    });
    expect(got.data?.message_id).toMatch(
      /^<0102[0-9a-f]{12}-[0-9a-f-]+@eu-west-1\.amazonses\.com>$/,
    );

    const row = await systemDb().sandboxEmail.findFirstOrThrow({
      where: { id: sent.data?.id ?? "" },
    });
    const mail = await simpleParser(await storage().read(row.rawKey));
    expect(mail.messageId).toBe(got.data?.message_id);
    expect(mail.references).toBe("<conv.1@reply.localhost>");
    expect(mail.text).toBe("It is on its way.");
    expect(mail.attachments[0]?.content.toString()).toBe("hello");

    await drainJobs();
    expect(hooks.map(({ event }) => event.type)).toEqual(["email.sent", "email.delivered"]);
    expect(hooks[0]?.event.data).toMatchObject({
      email_id: sent.data?.id,
      message_id: got.data?.message_id,
      tags: { outbound_email_id: "42" },
    });
    expect((await client().emails.get(sent.data?.id ?? "")).data?.last_event).toBe("delivered");
  });

  test("the same key with the same body answers with the first mail, also in a race", async () => {
    const options = { idempotencyKey: "mail/1" };
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => client().emails.send(letter, options)),
    );
    const ids = new Set(results.map((result) => result.data?.id));
    expect(ids.size).toBe(1);
    const again = await client().emails.send(letter, options);
    expect(ids.has(again.data?.id)).toBe(true);
    expect(await systemDb().sandboxEmail.count({ where: { idempotencyKey: "mail/1" } })).toBe(1);
    await drainJobs();
    expect(hooks.filter(({ event }) => event.type === "email.sent")).toHaveLength(1);
  });

  test("the same key with another body is refused", async () => {
    await client().emails.send(letter, { idempotencyKey: "mail/2" });
    const other = { ...letter, text: "Something else." };
    const refused = await client().emails.send(other, { idempotencyKey: "mail/2" });
    expect(refused.error).toMatchObject({ statusCode: 409, name: "invalid_idempotent_request" });
  });

  test("addresses that begin with bounced or complained come back so", async () => {
    await client().emails.send({ ...letter, to: "bounced+1@example.test" });
    await drainJobs();
    expect(hooks.map(({ event }) => event.type)).toEqual(["email.sent", "email.bounced"]);
    expect(hooks[1]?.event.data).toMatchObject({ bounce: { type: "Permanent" } });
    hooks.length = 0;
    await client().emails.send({ ...letter, to: "complained@example.test" });
    await drainJobs();
    expect(hooks.map(({ event }) => event.type).at(-1)).toBe("email.complained");
  });

  test("a batch sends each mail once", async () => {
    const mails = [letter, { ...letter, to: "bob@example.test" }];
    const sent = await client().batch.send(mails, { idempotencyKey: "batch-1" });
    const again = await client().batch.send(mails, { idempotencyKey: "batch-1" });
    expect(sent.data?.data).toHaveLength(2);
    expect(again.data).toEqual(sent.data);
  });

  test("a permissive batch sends the good ones and names the bad one", async () => {
    const mails = [letter, { ...letter, to: "nobody" }];
    const sent = await client().batch.send(mails, { batchValidation: "permissive" });
    expect(sent.data).toMatchObject({ data: [{}], errors: [{ index: 1 }] });
    const strict = await client().batch.send(mails);
    expect(strict.error).toMatchObject({ name: "validation_error", statusCode: 422 });
  });

  test("what is missing or wrong is named as Resend names it", async () => {
    const send = (mail: object) => client().post("/emails", mail);
    expect((await send({ ...letter, to: undefined })).error).toMatchObject({
      name: "missing_required_field",
      message: "Missing `to` field.",
    });
    expect((await send({ ...letter, from: "nobody" })).error?.name).toBe("validation_error");
    expect((await send({ ...letter, text: undefined, html: undefined })).error?.message).toBe(
      "Missing `html` or `text` field.",
    );
    expect((await client("re_wrong").emails.send(letter)).error?.statusCode).toBe(403);
    const bare = await fetch(`${origin}/api/sandbox/resend/emails`, { method: "POST" });
    expect(bare.status).toBe(401);
  });

  test("a webhook that is not taken is sent again under the same id", async () => {
    hookStatus = 503;
    await client().emails.send({ ...letter, subject: "Retry" });
    await drainJobs();
    expect(hooks).toHaveLength(1);
    hookStatus = 200;
    await retryJobsNow();
    await drainJobs();
    expect(hooks.map(({ event }) => event.type)).toEqual([
      "email.sent",
      "email.sent",
      "email.delivered",
    ]);
    expect(hooks[1]?.id).toBe(hooks[0]?.id);
  });
});

describe("receiving through the sandbox", () => {
  const raw = Buffer.from(
    [
      "From: Ada Lovelace <ada@example.test>",
      "To: reply+x@reply.localhost",
      "Subject: Re: Your order",
      "Message-ID: <m1@example.test>",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Thank you.",
      "--b",
      "Content-Type: text/plain; name=list.txt",
      "Content-Disposition: attachment; filename=list.txt",
      "",
      "one, two",
      "--b--",
    ].join("\r\n"),
  );

  test("the webhook has metadata only; content, raw and attachments are fetched with the client", async () => {
    const id = await receiveEmail({ raw });
    await drainJobs();
    expect(hooks[0]?.event.type).toBe("email.received");
    expect(hooks[0]?.event.data).toMatchObject({
      email_id: id,
      received_for: ["reply+x@reply.localhost"],
      message_id: "<m1@example.test>",
    });
    expect(hooks[0]?.event.data).not.toHaveProperty("text");

    const mail = await client().emails.receiving.get(id);
    expect(mail.data?.text?.trim()).toBe("Thank you.");
    const whole = await fetch(mail.data?.raw?.download_url ?? "");
    expect(Buffer.from(await whole.arrayBuffer()).equals(raw)).toBe(true);

    const files = await client().emails.receiving.attachments.list({ emailId: id });
    const file = await client().emails.receiving.attachments.get({
      emailId: id,
      id: files.data?.data[0]?.id ?? "",
    });
    expect(file.data?.filename).toBe("list.txt");
    const download = await fetch(file.data?.download_url ?? "");
    expect(await download.text()).toBe("one, two");
  });

  test("a download link works for its own file only", async () => {
    const id = await receiveEmail({ raw });
    const mail = await client().emails.receiving.get(id);
    const url = new URL(mail.data?.raw?.download_url ?? "");
    const other = await receiveEmail({ raw });
    url.pathname = url.pathname.replace(id, other);
    expect((await fetch(url)).status).toBe(403);
  });

  test("received mails are paged from the newest back", async () => {
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.unshift(await receiveEmail({ raw }));
    const first = await client().emails.receiving.list({ limit: 2 });
    expect(first.data?.data.map((mail) => mail.id)).toEqual(ids.slice(0, 2));
    expect(first.data?.has_more).toBe(true);
    const next = await client().emails.receiving.list({ limit: 1, after: ids[1] ?? "" });
    expect(next.data?.data[0]?.id).toBe(ids[2]);
  });

  test("an unknown mail is not found", async () => {
    expect((await client().emails.receiving.get("nothing")).error?.statusCode).toBe(404);
    expect((await client().emails.get("nothing")).error?.name).toBe("not_found");
  });
});
