import { beforeAll, describe, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { ownOrigin } from "@/server/http/own-origin";
import { readRaw } from "@/server/mail/fetching/raw-mails";
import { resendWebhookSecret, signSvix } from "@/server/mail/signatures/svix-signature";
import { storage } from "@/server/storage/storage";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { answeredChat, arrive, mailedMessages, useInbound } from "@/tests/support/mail/inbound";
import { inboundSecret, postMail } from "@/tests/support/mail/post-mail";
import { writeMail } from "@/tests/support/mail/write-mail";
import { startChat } from "@/tests/support/realtime/chat";

useDatabase();
useInbound();
beforeAll(async () => {
  await startChat();
});

const hello = writeMail({ from: "ada@example.test", to: "nobody@acme.test", text: "Hello" });

const post = (headers: Record<string, string>, body: BodyInit = new Uint8Array(hello)) =>
  fetch(`${ownOrigin()}/api/inbound/raw`, { method: "POST", headers, body });

const rfc822 = { "content-type": "message/rfc822" };
const bearer = { authorization: `Bearer ${inboundSecret}` };

const hook = (body: string, secret = resendWebhookSecret(), id = `msg_${crypto.randomUUID()}`) =>
  fetch(`${ownOrigin()}/api/webhooks/resend`, {
    method: "POST",
    headers: signSvix({ id, body, secret }),
    body,
  });
const received = JSON.stringify({
  type: "email.received",
  data: { email_id: "e1", to: ["x@y.test"] },
});

describe("POST /api/inbound/raw", () => {
  test("takes the secret as bearer or as the password of basic authentication, and nothing else", async () => {
    const basic = Buffer.from(`postfix:${inboundSecret}`).toString("base64");
    expect((await post({ ...rfc822, authorization: `Basic ${basic}` })).status).toBe(202);
    expect((await post({ ...rfc822, ...bearer })).status).toBe(202);
    expect((await post(rfc822)).status).toBe(401);
    expect((await post({ ...rfc822, authorization: "Bearer wrong" })).status).toBe(401);
    const wrong = Buffer.from("postfix:").toString("base64");
    expect((await post({ ...rfc822, authorization: `Basic ${wrong}` })).status).toBe(401);
  });

  test("answers 503 while no secret is set", async () => {
    delete env.INBOUND_SECRET;
    expect((await post({ ...rfc822, ...bearer })).status).toBe(503);
    env.INBOUND_SECRET = inboundSecret;
  });

  test("refuses other content types and names the field", async () => {
    const response = await post({ ...bearer, "content-type": "application/json" }, "{}");
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(await response.json()).toMatchObject({ errors: [{ field: "content-type" }] });
  });

  test("refuses more than 35 MB, announced or not, and stores nothing of it", async () => {
    const count = await systemDb().inboundEmail.count();
    const large = Buffer.alloc(36_000_000, "x");
    expect((await post({ ...rfc822, ...bearer }, large)).status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        for (let mb = 0; mb < 36; mb += 1) controller.enqueue(new Uint8Array(1_000_000));
        controller.close();
      },
    });
    const streamed = await fetch(`${ownOrigin()}/api/inbound/raw`, {
      method: "POST",
      headers: { ...rfc822, ...bearer },
      body: stream,
      duplex: "half",
    } as RequestInit);
    expect(streamed.status).toBe(413);
    expect(await systemDb().inboundEmail.count()).toBe(count);
  });

  test("keeps the bytes as they came and the envelope beside them", async () => {
    const raw = Buffer.concat([hello, Buffer.from([0xff, 0x00, 0xe9, 0x0d, 0x0a])]);
    const mail = await arrive(raw, {
      envelopeFrom: "<ada@example.test>",
      envelopeTo: "<a@b.test>, c@d.test",
    });
    expect(await readRaw(mail.rawKey ?? "")).toEqual(raw);
    expect(mail).toMatchObject({
      envelopeFrom: "ada@example.test",
      envelopeTo: ["a@b.test", "c@d.test"],
      rawSize: raw.length,
    });
  });
});

describe("POST /api/webhooks/resend", () => {
  test("refuses a wrong, missing or foreign signature with 401 and stores nothing", async () => {
    const count = await systemDb().inboundEmail.count();
    const foreign = `whsec_${Buffer.from("somebody else's secret").toString("base64")}`;
    expect((await hook(received, foreign)).status).toBe(401);
    const bare = await fetch(`${ownOrigin()}/api/webhooks/resend`, {
      method: "POST",
      body: received,
    });
    expect(bare.status).toBe(401);
    const signed = signSvix({ id: "msg_1", body: received, secret: resendWebhookSecret() });
    const tampered = await fetch(`${ownOrigin()}/api/webhooks/resend`, {
      method: "POST",
      headers: signed,
      body: received.replace("e1", "e2"),
    });
    expect(tampered.status).toBe(401);
    expect(await systemDb().inboundEmail.count()).toBe(count);
  });

  test("answers 503 while Resend is connected and its webhook secret is not set", async () => {
    const count = await systemDb().inboundEmail.count();
    const secret = resendWebhookSecret();
    env.RESEND_API_KEY = "re_connected";
    expect((await hook(received, secret)).status).toBe(503);
    delete env.RESEND_API_KEY;
    expect(await systemDb().inboundEmail.count()).toBe(count);
  });

  test("stores one mail for five deliveries of one event", async () => {
    const email_id = crypto.randomUUID();
    const body = JSON.stringify({
      type: "email.received",
      data: { email_id, received_for: ["x@y.test"] },
    });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => hook(body, undefined, "msg_five")));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await systemDb().inboundEmail.count({ where: { sourceEventId: email_id } })).toBe(1);
  });

  test("ignores what it does not understand, as long as it is signed", async () => {
    for (const body of [
      "not json",
      "[]",
      '{"type":"inbox.created","data":{}}',
      '{"type":"email.received","data":{}}',
    ]) {
      const response = await hook(body);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ outcome: "ignored" });
    }
  });

  test("a mail the provider does not have is listed as failed, with its reason", async () => {
    const email_id = crypto.randomUUID();
    await hook(JSON.stringify({ type: "email.received", data: { email_id } }));
    await drainJobs();
    const mail = await systemDb().inboundEmail.findFirstOrThrow({
      where: { sourceEventId: email_id },
    });
    expect(mail).toMatchObject({ state: "failed", accountId: expect.any(String) });
    expect(mail.error).toContain("not_found");
  });
});

describe("a mail that is broken", () => {
  test.each([
    ["no mail at all", "this is no mail", "no headers"],
    ["nothing but NUL", "\0\0\0\0", "no headers"],
    [
      "a multipart without boundary",
      "From: a@b.test\r\nContent-Type: multipart/mixed\r\n\r\n--x\r\n\r\nhey",
      "boundary",
    ],
    [
      "a header of two megabytes",
      `From: a@b.test\r\nX-A: ${"a".repeat(2_000_000)}\r\n\r\nhey`,
      "header",
    ],
    [
      "two thousand parts",
      `From: a@b.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\nx\r\n".repeat(2000)}--b--`,
      "cannot be read",
    ],
  ])(
    "(%s) is kept, listed as failed with the reason, and tried no more",
    async (_, raw, reason) => {
      await answeredChat();
      const mail = await arrive(Buffer.from(raw));
      expect(mail).toMatchObject({ state: "failed", rawKey: expect.any(String), attempts: 1 });
      expect(mail.error?.toLowerCase()).toContain(reason);
    },
  );

  test("(NUL bytes, unknown charset, no date, no id, no subject) still speaks", async () => {
    const chat = await answeredChat();
    const raw = `From: ${chat.from}\r\nTo: ${chat.to}\r\nContent-Type: text/plain; charset=klingon\r\n\r\nHel\0lo`;
    const mail = await arrive(Buffer.from(raw));
    expect(mail).toMatchObject({ state: "processed", mailedAt: null, messageIdHeader: null });
    expect((await mailedMessages(chat))[0]?.text).toBe("Hello");
  });

  test("(no From, or two of them) is held when it names a conversation", async () => {
    const chat = await answeredChat();
    const none = await arrive(writeMail({ from: null, to: chat.to, text: "Who am I?" }));
    expect(none.state).toBe("held");
    const two = await arrive(
      writeMail({ from: `${chat.from}, eve@example.test`, to: chat.to, text: "We" }),
    );
    expect(two.state).toBe("held");
    expect(await mailedMessages(chat)).toEqual([]);
  });

  test("(one refused file of three) keeps the words and the other files, and says what was refused", async () => {
    const chat = await answeredChat();
    const file = (name: string, text: string) => ({
      name,
      type: "application/octet-stream",
      bytes: Buffer.from(text),
    });
    const files = [file("../../list.csv", "a,b"), file("virus.exe", "MZ"), file("ok.txt", "fine")];
    await arrive(writeMail({ from: chat.from, to: chat.to, text: "See below.", files }));
    const [message] = await mailedMessages(chat);
    expect(message?.text).toBe("See below.");
    expect(message?.attachments).toMatchObject([
      { name: "list.csv", contentType: "text/csv", refusedReason: null },
      { name: "virus.exe", storageKey: null, refusedReason: "Programs are not accepted." },
      { name: "ok.txt", contentType: "text/plain", refusedReason: null },
    ]);
    const bytes = await storage().read(message?.attachments[2]?.storageKey ?? "");
    expect(bytes.toString()).toBe("fine");
  });

  test("(scripts, remote images) is shown without them; an image of its own points to the attachment", async () => {
    const chat = await answeredChat();
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
    const html =
      '<p onclick="x()">Look <img src="cid:pic@x"><img src="https://t.test/p.gif"></p><script>x</script>';
    const files = [{ name: "pic.png", type: "image/png", bytes: png, contentId: "pic@x" }];
    await arrive(writeMail({ from: chat.from, to: chat.to, html, files }));
    const [message] = await mailedMessages(chat);
    const [image] = message?.attachments ?? [];
    expect(message?.html).toContain(`src="cid:${image?.id}"`);
    expect(message?.html).not.toMatch(/onclick|script| src="https/);
    expect(image).toMatchObject({ contentType: "image/png", contentId: "pic@x" });
    expect(message?.text.trim()).toBe("Look");
  });
});

test("a mail that cannot be stored is not acknowledged, so that its sender keeps it", async () => {
  await systemDb().$executeRaw`ALTER TABLE "InboundEmail" RENAME TO "Gone"`;
  const answers = await Promise.all([postMail(hello), hook(received)]);
  await systemDb().$executeRaw`ALTER TABLE "Gone" RENAME TO "InboundEmail"`;
  expect(answers.map(({ status }) => status)).toEqual([503, 503]);
});
