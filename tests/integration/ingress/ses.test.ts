import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { advanceClock, now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { processMails } from "@/server/mail/inbound/process";
import { useDatabase } from "@/tests/support/database/database";
import { makeWorkspace } from "@/tests/support/factories/workspace";
import { sesNotification, snsBody, topicArn, useAmazon } from "@/tests/support/mail/amazon";
import { deliver, storedMails, useProviders } from "@/tests/support/mail/providers";
import { writeMail } from "@/tests/support/mail/write-mail";

useDatabase();
useProviders();
const amazon = useAmazon();

const mail = () =>
  writeMail({ from: "ada@example.test", to: "support@acme.test", text: "Where is it?" });

const post = (body: string) => deliver("ses", body, { "content-type": "text/plain" });
const notify = (message: string, more: Record<string, string> = {}) =>
  snsBody({ Type: "Notification", Message: message, ...more });

beforeAll(async () => {
  await makeWorkspace();
});
beforeEach(() => {
  env.SES_TOPIC_ARN = topicArn;
  delete env.S3_MAIL_BUCKET;
});

describe("a received mail", () => {
  test.each(["1", "2"])("is stored with its envelope and verdicts (signature %s)", async (v) => {
    const raw = Buffer.concat([mail(), Buffer.from([0xe9, 0x0d, 0x0a])]);
    const verdicts = { spf: "GRAY", dkim: "FAIL", dmarc: "PASS" };
    const message = sesNotification({ raw, verdicts, recipients: ["reply+x@acme.test"] });
    const answer = await post(notify(message, { SignatureVersion: v, Subject: "SES" }));
    expect(answer).toEqual({ status: 200, outcome: "stored" });
    const stored = (await storedMails("ses")).at(-1);
    expect(stored?.raw).toEqual(raw);
    expect(stored).toMatchObject({
      envelopeFrom: "ada@example.test",
      envelopeTo: ["reply+x@acme.test"],
      vouched: { spf: "none", spfDomain: "example.test", dkim: "fail", dmarc: "pass" },
    });
  });

  test("comes once, however often its notification does", async () => {
    const before = (await storedMails("ses")).length;
    const body = notify(sesNotification({ raw: mail() }));
    const answers = await Promise.all([post(body), post(body), post(body)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await storedMails("ses")).length).toBe(before + 1);
  });

  test("kept in our bucket is fetched, by a request that is signed, and comes once", async () => {
    const bucket = { bucketName: "acme-mail", objectKey: `in box/${crypto.randomUUID()}` };
    Object.assign(env, {
      ...{ S3_MAIL_BUCKET: bucket.bucketName, S3_REGION: "eu-west-1" },
      ...{ S3_ACCESS_KEY_ID: "AKIA0123456789ABCDEF", S3_SECRET_ACCESS_KEY: "s".repeat(40) },
    });
    const raw = mail();
    const certificate = amazon.answer;
    expect((await post(notify(sesNotification({ action: "S3", bucket })))).outcome).toBe("stored");
    expect((await post(notify(sesNotification({ action: "S3", bucket })))).outcome).toBe(
      "repeated",
    );
    const other = { ...bucket, bucketName: "other-mail" };
    expect((await post(notify(sesNotification({ action: "S3", bucket: other })))).outcome).toBe(
      "listed_as_failed",
    );
    const astray = { ...bucket, objectKey: "../other-mail/x" };
    expect((await post(notify(sesNotification({ action: "S3", bucket: astray })))).outcome).toBe(
      "stored",
    );
    amazon.asked.length = 0;
    amazon.answer = () => new Response(new Uint8Array(raw));
    const [taken, , strange] = (await storedMails("ses")).slice(-3);
    if (!taken || !strange) throw new Error("The mails were not stored.");
    const accountId = taken.accountId ?? (await systemDb().account.findFirstOrThrow()).id;
    await processMails({ accountId, inboundEmailIds: [taken.id, strange.id] });
    amazon.answer = certificate;
    const [first, , last] = (await storedMails("ses")).slice(-3);
    expect(amazon.asked).toEqual([
      `https://s3.eu-west-1.amazonaws.com/acme-mail/in%20box/${bucket.objectKey.slice(7)}`,
    ]);
    expect(first?.raw).toEqual(raw);
    expect(last).toMatchObject({ state: "failed", error: expect.stringMatching(/no name of an/) });
  });

  test("kept in S3 is listed as failed and says what to do", async () => {
    expect(await post(notify(sesNotification({ action: "S3" })))).toEqual({
      status: 200,
      outcome: "listed_as_failed",
    });
    const row = (await storedMails("ses")).at(-1);
    expect(row).toMatchObject({ state: "failed", subject: "Where is it?", rawKey: null });
    expect(row?.error).toContain("S3");
  });
});

describe("what Amazon did not sign for our topic", () => {
  const message = () => sesNotification({ raw: mail() });

  test("is refused: no signature, a changed message, another topic, another host's certificate", async () => {
    const before = (await storedMails("ses")).length;
    amazon.asked.length = 0;
    const other = "arn:aws:sns:eu-west-1:123456789012:other";
    const bodies = [
      "",
      "not json",
      "{}",
      message(),
      snsBody({ Type: "Notification", Message: message() }, { Message: message() }),
      snsBody({ Type: "Notification", Message: message() }, { Signature: "AAAA" }),
      snsBody({ Type: "Notification", Message: message() }, { SignatureVersion: "3" }),
      notify(message(), { TopicArn: other }),
      ...[
        "https://sns.eu-west-1.amazonaws.com.evil.test/c.pem",
        "https://evil.test/sns.eu-west-1.amazonaws.com/c.pem",
        "https://sns.eu-west-1.amazonaws.com@evil.test/c.pem",
        "https://sns.eu-west-1.amazonaws.com:8443/c.pem",
        "http://sns.eu-west-1.amazonaws.com/c.pem",
        "https://bucket.s3.amazonaws.com/c.pem",
        "https://169.254.169.254/c.pem",
      ].map((url) => notify(message(), { SigningCertURL: url })),
    ];
    for (const body of bodies) expect((await post(body)).status).toBe(401);
    expect(amazon.asked).toEqual([]);
    expect((await storedMails("ses")).length).toBe(before);
  });

  test("is refused when it is old, so that a captured one is worth nothing", async () => {
    const at = now().getTime();
    const old = new Date(at - 3 * 3_600_000).toISOString();
    expect((await post(notify(message(), { Timestamp: old }))).status).toBe(401);
    const body = notify(message());
    advanceClock(3 * 3_600_000);
    expect((await post(body)).status).toBe(401);
    advanceClock(-3 * 3_600_000);
  });

  test("answers 503 while no topic is set, and when Amazon's certificate is not to be had", async () => {
    const body = notify(message(), {
      SigningCertURL: "https://sns.us-east-1.amazonaws.com/unknown.pem",
    });
    amazon.answer = () => new Response("busy", { status: 500 });
    expect((await post(body)).status).toBe(503);
    delete env.SES_TOPIC_ARN;
    expect((await post(notify(message()))).status).toBe(503);
  });
});

describe("the confirmation of a subscription", () => {
  const confirm = (url: string) =>
    snsBody({ Type: "SubscriptionConfirmation", Token: "t", SubscribeURL: url });
  const query = `?Action=ConfirmSubscription&TopicArn=${topicArn}&Token=t`;

  test("is followed to Amazon", async () => {
    amazon.asked.length = 0;
    amazon.answer = () => new Response("<ConfirmSubscriptionResponse/>");
    const url = `https://sns.eu-west-1.amazonaws.com/${query}`;
    expect(await post(confirm(url))).toEqual({ status: 200, outcome: "ignored" });
    expect(amazon.asked).toEqual([url]);
  });

  test("is followed nowhere else, and for no other topic", async () => {
    amazon.asked.length = 0;
    for (const url of [
      `https://evil.test/${query}`,
      `http://127.0.0.1:1/${query}`,
      `https://sns.eu-west-1.amazonaws.com/?Action=DeleteTopic&TopicArn=${topicArn}`,
      "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=other",
    ]) {
      expect((await post(confirm(url))).status).toBe(401);
    }
    expect(amazon.asked).toEqual([]);
  });
});
