import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { now } from "@/server/clock";
import { env } from "@/server/env";
import { useDatabase } from "@/tests/support/database/database";
import { makeWorkspace } from "@/tests/support/factories/workspace";
import {
  deliver,
  mailgunFields,
  multipartForm,
  storedMails,
  useProviders,
} from "@/tests/support/mail/providers";
import { writeMail } from "@/tests/support/mail/write-mail";

useDatabase();
useProviders();

const key = "signing key of the tests";
beforeAll(async () => {
  await makeWorkspace();
});
beforeEach(() => {
  env.MAILGUN_SIGNING_KEY = key;
});

const raw = Buffer.concat([
  writeMail({ from: "ada@example.test", to: "support@acme.test", text: "Hello" }),
  Buffer.from([0xff, 0x00, 0xe9, 0x0d, 0x0a]),
]);
const mime = { recipient: "support@acme.test", sender: "ada@example.test", "body-mime": raw };

const post = (fields: Record<string, string | Buffer>, path = "mailgun/mime") => {
  const { body, headers } = multipartForm(fields);
  return deliver(path, new Uint8Array(body), headers);
};
const last = async () => (await storedMails("mailgun")).at(-1);

describe("a mail in MIME", () => {
  test("is stored byte for byte with its envelope, at both addresses", async () => {
    for (const path of ["mailgun", "mailgun/mime"]) {
      const answer = await post({ ...mime, ...mailgunFields(key) }, path);
      expect(answer).toEqual({ status: 200, outcome: "stored" });
      const mail = await last();
      expect(mail?.raw).toEqual(raw);
      expect(mail).toMatchObject({
        envelopeFrom: "ada@example.test",
        envelopeTo: ["support@acme.test"],
        vouched: null,
      });
    }
  });

  test("is taken from an urlencoded form too, whatever charset that names", async () => {
    const fields = { ...mailgunFields(key), recipient: "a@b.test", sender: "" };
    const pairs = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
    const escaped = raw.toString("hex").replace(/../g, "%$&");
    const answer = await deliver("mailgun", [...pairs, `body-mime=${escaped}`].join("&"), {
      "content-type": "application/x-www-form-urlencoded; charset=utf-8",
    });
    expect(answer.outcome).toBe("stored");
    expect((await last())?.raw).toEqual(raw);
    expect(await last()).toMatchObject({ envelopeFrom: "" });
  });

  test("of the same token comes in once, whatever else the form says", async () => {
    const signed = mailgunFields(key);
    expect((await post({ ...mime, ...signed })).outcome).toBe("stored");
    const count = (await storedMails("mailgun")).length;
    const forged = writeMail({ from: "eve@evil.test", to: "support@acme.test", text: "Pay me" });
    expect(await post({ ...mime, ...signed, "body-mime": forged })).toEqual({
      status: 200,
      outcome: "repeated",
    });
    expect((await storedMails("mailgun")).length).toBe(count);
  });

  test("keeps a failed check and believes no passed one, since the mail's own headers become fields", async () => {
    await post({
      ...mime,
      ...mailgunFields(key),
      "X-Mailgun-Spf": "Pass",
      "X-Mailgun-Dkim-Check-Result": "Fail",
    });
    expect(await last()).toMatchObject({ vouched: { spf: null, dkim: "fail", dmarc: null } });
  });

  test("above 35 MB is listed as failed and not sent again", async () => {
    const large = Buffer.alloc(36_000_000, "x");
    const fields = { ...mime, ...mailgunFields(key), from: "Ada <ada@example.test>" };
    const answer = await post({ ...fields, "body-mime": large });
    expect(answer).toEqual({ status: 200, outcome: "listed_as_failed" });
    expect(await last()).toMatchObject({ state: "failed", fromEmail: "ada@example.test" });
    expect((await last())?.error).toContain("35 MB");
  });
});

test("a parsed mail is put together again", async () => {
  const headers = [
    ["Message-Id", "<one@example.test>"],
    ["References", "<a@b.test> <c@d.test>"],
    ["Authentication-Results", "mx.acme.test; dmarc=pass"],
    ["To", "Support <support@acme.test>"],
  ];
  const { body, headers: type } = multipartForm(
    {
      ...mailgunFields(key),
      recipient: "support@acme.test",
      sender: "ada@example.test",
      from: "Ada <ada@example.test>",
      subject: "Wo ist es, größer?",
      "body-plain": "Grüße",
      "message-headers": JSON.stringify(headers),
    },
    [{ field: "attachment-1", name: "a.txt", type: "text/plain", bytes: Buffer.from("file") }],
  );
  const answer = await deliver("mailgun", new Uint8Array(body), type);
  expect(answer.outcome).toBe("stored");
  const text = (await last())?.raw?.toString() ?? "";
  expect(text).toContain("Message-ID: <one@example.test>");
  expect(text).toContain("References: <a@b.test> <c@d.test>");
  expect(text).toContain("filename=a.txt");
  expect(text).not.toContain("Authentication-Results");
});

describe("a form that Mailgun did not sign", () => {
  test("is refused: none, a wrong key, a changed token, an old or future timestamp", async () => {
    const count = (await storedMails("mailgun")).length;
    const at = Math.floor(now().getTime() / 1000);
    const signed = mailgunFields(key);
    const forms: Record<string, string>[] = [
      {},
      mailgunFields("another key"),
      { ...signed, token: `${signed.token}0` },
      { ...signed, signature: signed.signature.replace(/./, "0").slice(1) },
      mailgunFields(key, { timestamp: String(at - 10 * 3_600) }),
      mailgunFields(key, { timestamp: String(at + 600) }),
      mailgunFields(key, { timestamp: "soon" }),
    ];
    for (const form of forms) expect((await post({ ...mime, ...form })).status).toBe(401);
    expect((await deliver("mailgun", "no form")).status).toBe(401);
    expect((await deliver("mailgun", "x", { "content-type": "multipart/form-data" })).status).toBe(
      401,
    );
    expect((await storedMails("mailgun")).length).toBe(count);
  });

  test("answers 503 while no key is set", async () => {
    delete env.MAILGUN_SIGNING_KEY;
    expect((await post({ ...mime, ...mailgunFields(key) })).status).toBe(503);
  });
});
