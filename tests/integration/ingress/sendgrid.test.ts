import { simpleParser } from "mailparser";
import { beforeAll, describe, expect, test } from "vitest";
import { now } from "@/server/clock";
import { env } from "@/server/env";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeWorkspace } from "@/tests/support/factories/workspace";
import {
  basicAuth,
  deliver,
  makeSendgridSigner,
  multipartForm,
  storedMails,
  useProviders,
} from "@/tests/support/mail/providers";
import { writeMail } from "@/tests/support/mail/write-mail";

useDatabase();
useProviders();
beforeAll(async () => {
  await makeWorkspace();
});

const raw = Buffer.concat([
  writeMail({ from: "ada@example.test", to: "support@acme.test", text: "Hello" }),
  Buffer.from([0xff, 0x00, 0xe9, 0x0d, 0x0a]),
]);
const envelope = JSON.stringify({ to: ["support@acme.test"], from: "ada@mail.example.test" });
const form = {
  email: raw,
  envelope,
  SPF: "pass",
  dkim: "{@example.com : pass, @relay.test : fail}",
  sender_ip: "192.0.2.1",
};

const post = (
  given: { body: Buffer; headers: Record<string, string> },
  headers: Record<string, string> = basicAuth(),
) => deliver("sendgrid", new Uint8Array(given.body), { ...given.headers, ...headers });
const last = async () => (await storedMails("sendgrid")).at(-1);

describe("a raw mail", () => {
  test("is stored byte for byte, with envelope, connecting address and results", async () => {
    expect(await post(multipartForm(form))).toEqual({ status: 200, outcome: "stored" });
    const mail = await last();
    expect(mail?.raw).toEqual(raw);
    expect(mail).toMatchObject({
      envelopeFrom: "ada@mail.example.test",
      envelopeTo: ["support@acme.test"],
      remoteAddress: "192.0.2.1",
      vouched: {
        spf: "pass",
        spfDomain: "mail.example.test",
        dkim: "pass",
        dkimDomains: ["example.com"],
        dmarc: null,
      },
    });
  });

  test("comes in once for its envelope, and once more for another", async () => {
    const count = (await storedMails("sendgrid")).length;
    const again = await Promise.all([post(multipartForm(form)), post(multipartForm(form))]);
    expect(again.map(({ outcome }) => outcome)).toEqual(["repeated", "repeated"]);
    const other = JSON.stringify({ to: ["sales@acme.test"], from: "ada@mail.example.test" });
    expect((await post(multipartForm({ ...form, envelope: other }))).outcome).toBe("stored");
    expect((await storedMails("sendgrid")).length).toBe(count + 1);
  });

  test("above 35 MB is listed as failed", async () => {
    const large = Buffer.alloc(36_000_000, "x");
    const answer = await post(multipartForm({ ...form, email: large, from: "ada@example.test" }));
    expect(answer).toEqual({ status: 200, outcome: "listed_as_failed" });
    expect(await last()).toMatchObject({ state: "failed", rawKey: null });
  });

  test("that is no form is ignored", async () => {
    const headers = { "content-type": "application/json" };
    expect(await post({ body: Buffer.from("{}"), headers })).toMatchObject({ outcome: "ignored" });
  });
});

describe("a parsed mail", () => {
  const parsed = () =>
    multipartForm(
      {
        headers:
          "From: Ada <ada@example.test>\nTo: support@acme.test\nMessage-ID: <one@example.test>\nReferences: <a@b.test>\n <c@d.test>\nContent-Type: multipart/mixed; boundary=gone\nDKIM-Signature: v=1\n",
        subject: "Wo ist es, größer?",
        text: Buffer.from("Gr\xfc\xdfe", "latin1"),
        html: Buffer.from("<p>Gr\xfc\xdfe</p>", "latin1"),
        charsets: JSON.stringify({ subject: "UTF-8", text: "iso-8859-1", html: "windows-1252" }),
        envelope,
        SPF: "pass",
        dkim: "{@example.test : pass}",
        sender_ip: "192.0.2.1",
        attachments: "1",
        "attachment-info": JSON.stringify({
          attachment1: { filename: "pic.png", "content-id": "pic@x" },
        }),
      },
      [
        {
          field: "attachment1",
          name: "pic.png",
          type: "image/png",
          bytes: Buffer.from([1, 0, 255]),
        },
      ],
    );

  test("is put together again in the charsets it came in", async () => {
    expect((await post(parsed())).outcome).toBe("stored");
    const mail = await simpleParser((await last())?.raw ?? "");
    expect(mail).toMatchObject({
      subject: "Wo ist es, größer?",
      messageId: "<one@example.test>",
      references: ["<a@b.test>", "<c@d.test>"],
      text: expect.stringContaining("Grüße"),
      html: expect.stringContaining("Grüße"),
      attachments: [{ contentId: "<pic@x>", content: Buffer.from([1, 0, 255]) }],
    });
    expect(mail.headers.has("dkim-signature")).toBe(false);
  });

  test("is judged by the provider's check: no signature is left for one of ours", async () => {
    await drainJobs();
    expect((await last())?.verdicts).toMatchObject({
      senderCheck: { result: "pass", by: "provider", dkim: "pass" },
    });
  });

  test("comes in once, although it is put together anew each time", async () => {
    expect((await post(parsed())).outcome).toBe("repeated");
  });
});

describe("authentication", () => {
  test("by password: none or a wrong one is refused, none set is 503", async () => {
    expect((await post(multipartForm(form), {})).status).toBe(401);
    expect((await post(multipartForm(form), basicAuth("wrong"))).status).toBe(401);
    delete env.INBOUND_SECRET;
    expect((await post(multipartForm(form))).status).toBe(503);
  });

  test("by signature: the body as it came, lately, by the key that is set", async () => {
    const signer = makeSendgridSigner();
    env.SENDGRID_VERIFICATION_KEY = signer.key;
    delete env.INBOUND_SECRET;
    const given = multipartForm({
      ...form,
      envelope: JSON.stringify({ to: ["x@y.test"], from: "" }),
    });
    const at = Math.floor(now().getTime() / 1000);
    const refused: Record<string, string>[] = [
      {},
      basicAuth(),
      makeSendgridSigner().headersFor(given.body),
      signer.headersFor(Buffer.concat([given.body, Buffer.from("x")])),
      signer.headersFor(given.body, String(at - 4 * 86_400)),
      signer.headersFor(given.body, String(at + 600)),
      {
        ...signer.headersFor(given.body),
        "x-twilio-email-event-webhook-timestamp": String(at - 1),
      },
    ];
    for (const headers of refused) expect((await post(given, headers)).status).toBe(401);
    const good = signer.headersFor(given.body);
    expect(await post(given, good)).toEqual({ status: 200, outcome: "stored" });
    expect(await last()).toMatchObject({ envelopeFrom: "" });
    expect(await post(given, good)).toEqual({ status: 200, outcome: "repeated" });
  });
});
