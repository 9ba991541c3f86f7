import { randomUUID } from "node:crypto";
import { simpleParser } from "mailparser";
import { beforeAll, describe, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { replyAddress } from "@/server/mail/address";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeWorkspace } from "@/tests/support/factories/workspace";
import { answeredChat, mailedMessages } from "@/tests/support/mail/inbound";
import { basicAuth, deliver, storedMails, useProviders } from "@/tests/support/mail/providers";
import { writeMail } from "@/tests/support/mail/write-mail";

useDatabase();
useProviders();
beforeAll(async () => {
  await makeWorkspace();
});

const raw = writeMail({ from: "ada@example.test", to: "support@acme.test", text: "Grüße" });

const delivery = (more: object = {}) => ({
  MessageID: randomUUID(),
  FromFull: { Email: "ada@example.test", Name: 'Lovelace, Ada "A"' },
  ToFull: [{ Email: "support@acme.test", Name: "Support" }],
  OriginalRecipient: "support@acme.test",
  Subject: "Where is it?",
  RawEmail: raw.toString(),
  Headers: [
    { Name: "Return-Path", Value: "<ada@mail.example.test>" },
    {
      Name: "Received-SPF",
      Value:
        "Pass (sender SPF authorized) identity=mailfrom; client-ip=192.0.2.1; envelope-from=ada@mail.example.test; receiver=x",
    },
  ],
  ...more,
});
const post = (body: unknown, headers: Record<string, string> = basicAuth()) =>
  deliver("postmark", typeof body === "string" ? body : JSON.stringify(body), {
    "content-type": "application/json",
    ...headers,
  });
const last = async () => (await storedMails("postmark")).at(-1);

describe("a delivery", () => {
  test("with the raw mail is stored as it is, with envelope and SPF result", async () => {
    expect(await post(delivery())).toEqual({ status: 200, outcome: "stored" });
    const mail = await last();
    expect(mail?.raw).toEqual(raw);
    expect(mail).toMatchObject({
      envelopeFrom: "ada@mail.example.test",
      envelopeTo: ["support@acme.test"],
      vouched: { spf: "pass", spfDomain: "mail.example.test", dkim: null, dmarc: null },
    });
  });

  test("comes in once, however often it is repeated", async () => {
    const body = delivery();
    const count = (await storedMails("postmark")).length;
    const outcomes = await Promise.all([post(body), post(body), post(body)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      "repeated",
      "repeated",
      "stored",
    ]);
    expect((await storedMails("postmark")).length).toBe(count + 1);
  });

  test("without the raw mail is put together from its parts", async () => {
    const { RawEmail, ...parts } = delivery({
      TextBody: "Grüße",
      HtmlBody: '<p>Grüße <img src="cid:pic@x"></p>',
      Headers: [
        { Name: "Message-ID", Value: "<one@example.test>" },
        { Name: "In-Reply-To", Value: "<ours@acme.test>" },
        { Name: "Authentication-Results", Value: "mx.acme.test; dmarc=pass" },
      ],
      Attachments: [
        {
          Name: "pic.png",
          Content: Buffer.from("png").toString("base64"),
          ContentType: "image/png",
          ContentID: "<pic@x>",
        },
      ],
    });
    expect((await post(parts)).outcome).toBe("stored");
    const parsed = await simpleParser((await last())?.raw ?? "");
    expect(parsed.from?.value).toEqual([{ address: "ada@example.test", name: "Lovelace, Ada A" }]);
    expect(parsed).toMatchObject({
      messageId: "<one@example.test>",
      inReplyTo: "<ours@acme.test>",
      text: expect.stringContaining("Grüße"),
      attachments: [{ contentId: "<pic@x>", contentType: "image/png" }],
    });
    expect(parsed.headers.has("authentication-results")).toBe(false);
  });

  test("whose SPF result stands there twice vouches for nothing", async () => {
    const spf = { Name: "Received-SPF", Value: "Pass envelope-from=boss@victim.test" };
    await post(delivery({ Headers: [spf, spf] }));
    expect(await last()).toMatchObject({ vouched: null });
  });

  test("of more than 35 MB is listed as failed with what is known of it", async () => {
    const answer = await post(
      delivery({ RawEmail: "x".repeat(36_000_000), From: "ada@example.test" }),
    );
    expect(answer).toEqual({ status: 200, outcome: "listed_as_failed" });
    expect(await last()).toMatchObject({
      state: "failed",
      subject: "Where is it?",
      fromEmail: "ada@example.test",
      accountId: expect.any(String),
    });
  });

  test("that is no mail is ignored", async () => {
    for (const body of ["", "not json", "[]", '{"Type":"Bounce"}']) {
      expect(await post(body)).toEqual({ status: 200, outcome: "ignored" });
    }
  });

  test("to a signed address becomes a message of its conversation", async () => {
    const chat = await answeredChat();
    const to = replyAddress(chat.recipient);
    const reply = writeMail({ from: chat.from, to, text: "Thank you." });
    await post(delivery({ RawEmail: reply.toString(), OriginalRecipient: to }));
    await drainJobs();
    expect((await mailedMessages(chat)).map(({ text }) => text)).toEqual(["Thank you."]);
  });
});

describe("without the password", () => {
  test("nothing is taken: none, a wrong one, an empty one", async () => {
    const count = await systemDb().inboundEmail.count();
    for (const headers of [{}, basicAuth("wrong"), basicAuth("")]) {
      expect((await post(delivery(), headers)).status).toBe(401);
    }
    expect(await systemDb().inboundEmail.count()).toBe(count);
  });

  test("503 says that none is set, or that the mail could not be kept", async () => {
    delete env.INBOUND_SECRET;
    expect((await post(delivery())).status).toBe(503);
    env.INBOUND_SECRET = "inbound secret of the tests";
    await systemDb().$executeRaw`ALTER TABLE "InboundEmail" RENAME TO "Gone"`;
    const answer = await post(delivery());
    await systemDb().$executeRaw`ALTER TABLE "Gone" RENAME TO "InboundEmail"`;
    expect(answer.status).toBe(503);
  });
});
