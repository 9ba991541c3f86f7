import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createTransport } from "nodemailer";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { bounceAddress } from "@/server/mail/address";
import { readRaw } from "@/server/mail/fetching/raw-mails";
import { startReceiver } from "@/server/mail/smtp/start-receiver";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeWorkspace } from "@/tests/support/factories/workspace";
import { failAfterCommit } from "@/tests/support/mail/fail-after-commit";
import { answeredChat, mailedMessages } from "@/tests/support/mail/inbound";
import { openSmtp } from "@/tests/support/mail/smtp-client";
import {
  renewedCertificate,
  renewedPrivateKey,
  testCertificate,
  testPrivateKey,
} from "@/tests/support/mail/test-certificate";
import { writeMail } from "@/tests/support/mail/write-mail";
import { forkReceiver } from "@/tests/support/processes/fork-receiver";

const database = useDatabase();

let port = 0;
let stop = async () => {};
const open: { close(): void }[] = [];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

async function start(): Promise<void> {
  port = await freePort();
  env.SMTP_LISTEN = `127.0.0.1:${port}`;
  stop = await startReceiver();
}

const smtp = async () => {
  const session = await openSmtp(port);
  open.push(session);
  const [greeting] = await session.replies(1);
  expect(greeting).toMatch(/^220 /);
  return session;
};

/** A workspace whose inbox is reached at an address of its own. */
async function supportAddress(): Promise<{ accountId: string; address: string }> {
  const { scope, inbox } = await makeWorkspace();
  const address = `support-${inbox.id.slice(-8)}@acme.test`;
  await systemDb().inbox.update({ where: { id: inbox.id }, data: { supportAddress: address } });
  return { accountId: scope, address };
}

/** Whether the receiver shows this certificate, or one that it has signed. */
async function isShown(certificate: string): Promise<boolean> {
  const tls = { ca: [certificate] };
  const transport = createTransport({ host: "localhost", port, requireTLS: true, tls });
  const isTrusted = await transport.verify().catch(() => false);
  transport.close();
  return isTrusted;
}

const received = (address: string) =>
  systemDb().inboundEmail.findMany({ where: { source: "smtp", envelopeTo: { has: address } } });

beforeAll(start);
beforeEach(async () => {
  await systemDb().$executeRaw`DELETE FROM "RateLimit"`;
});
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});
afterAll(async () => {
  delete env.SMTP_LISTEN;
  await stop();
});

test("a mail that was told 250 is there once, although the process was killed at once", async () => {
  const chat = await answeredChat();
  const raw = writeMail({ from: chat.from, to: chat.to, text: "Kept." });
  const deliver = async (at: number) => {
    const transport = createTransport({ host: "127.0.0.1", port: at, name: "mx.example.test" });
    await transport.sendMail({ envelope: { from: "ada@example.test", to: [chat.to] }, raw });
    transport.close();
  };
  const own = await freePort();
  const child = await forkReceiver({ databaseUrl: database.url(), port: own });
  await deliver(own);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await mailedMessages(chat)).toEqual([]);
  // The sender's queue may not have read the 250, and tries again.
  await deliver(port);
  await drainJobs();
  expect(await mailedMessages(chat)).toMatchObject([{ text: "Kept." }]);
  expect(await received(chat.to.toLowerCase())).toHaveLength(1);
});

describe("a mail server delivers", () => {
  test("a reply to a signed address: stored with who connected, and a message", async () => {
    const chat = await answeredChat();
    const raw = writeMail({ from: chat.from, to: chat.to, text: "Thank you." });
    const transport = createTransport({ host: "127.0.0.1", port, name: "mx.example.test" });
    await transport.sendMail({ envelope: { from: "ada@example.test", to: [chat.to] }, raw });
    transport.close();
    const [mail] = await received(chat.to.toLowerCase());
    expect(mail).toMatchObject({
      envelopeFrom: "ada@example.test",
      remoteAddress: "127.0.0.1",
      helo: "mx.example.test",
      isTls: false,
    });
    expect((await readRaw(mail?.rawKey ?? "")).toString()).toContain("Subject:");
    await drainJobs();
    expect((await mailedMessages(chat)).map(({ text }) => text)).toEqual(["Thank you."]);
  });

  test("commands in one go, lines that begin with dots, and two mails over one connection", async () => {
    const { address } = await supportAddress();
    const session = await smtp();
    await session.say("EHLO mx.example.test\r\n");
    const envelope = `MAIL FROM:<ada@example.test> SIZE=1000\r\nRCPT TO:<${address.toUpperCase()}>\r\nRCPT TO:<nobody@acme.test>\r\nDATA\r\n`;
    const answers = await session.say(envelope, 4);
    expect(answers.map((line) => line.slice(0, 3))).toEqual(["250", "250", "550", "354"]);
    const body = "From: ada@example.test\r\nSubject: dots\r\n\r\n.one\r\n..two\r\n.\xe9\r\n";
    const stuffed = Buffer.from(`${body.replace(/^\./gm, "..")}.\r\n`, "latin1");
    expect(await session.say(stuffed)).toEqual([expect.stringMatching(/^250 /)]);
    const [mail] = await received(address);
    expect(await readRaw(mail?.rawKey ?? "")).toEqual(Buffer.from(body, "latin1"));
    const second = `MAIL FROM:<>\r\nRCPT TO:<${address}>\r\nDATA\r\nSubject: bounce\r\n\r\nHi\r\n.\r\nQUIT\r\n`;
    const more = await session.say(second, 5);
    expect(more.map((line) => line.slice(0, 3))).toEqual(["250", "250", "354", "250", "221"]);
    expect((await received(address)).map(({ envelopeFrom }) => envelopeFrom).sort()).toEqual([
      "",
      "ada@example.test",
    ]);
  });

  test("one mail to two accounts: a row for each, which names nobody of the other", async () => {
    const [one, two] = [await supportAddress(), await supportAddress()];
    const raw = writeMail({ from: "ada@example.test", to: "undisclosed", text: "Hello both" });
    const transport = createTransport({ host: "127.0.0.1", port });
    const envelope = { from: "ada@example.test", to: [one.address, two.address] };
    await transport.sendMail({ envelope, raw });
    await transport.sendMail({ envelope, raw });
    transport.close();
    for (const { accountId, address } of [one, two]) {
      expect(await received(address)).toMatchObject([{ accountId, envelopeTo: [address] }]);
    }
    await drainJobs();
    for (const { accountId } of [one, two]) {
      expect(await systemDb().conversation.count({ where: { accountId } })).toBe(1);
    }
  });

  test("with STARTTLS when a certificate is set, which is noted", async () => {
    const { address } = await supportAddress();
    const folder = mkdtempSync(path.join(tmpdir(), "segue-tls-"));
    writeFileSync(path.join(folder, "cert.pem"), testCertificate);
    writeFileSync(path.join(folder, "key.pem"), testPrivateKey);
    await stop();
    env.SMTP_TLS_CERT = path.join(folder, "cert.pem");
    await expect(start()).rejects.toThrow(/^SMTP_TLS_KEY: /);
    env.SMTP_TLS_KEY = path.join(folder, "key.pem");
    await start();
    const tls = { ca: [testCertificate] };
    const transport = createTransport({ host: "localhost", port, requireTLS: true, tls });
    await transport.sendMail({ from: "ada@example.test", to: address, text: "Secret" });
    transport.close();
    expect(await received(address)).toMatchObject([{ isTls: true }]);
    // Half a renewal does not fit, and changes nothing.
    writeFileSync(path.join(folder, "cert.pem"), renewedCertificate);
    process.emit("SIGHUP");
    expect(await isShown(testCertificate)).toBe(true);
    writeFileSync(path.join(folder, "key.pem"), renewedPrivateKey);
    process.emit("SIGHUP");
    expect(await isShown(testCertificate)).toBe(false);
    expect(await isShown(renewedCertificate)).toBe(true);
    await stop();
    delete env.SMTP_TLS_CERT;
    delete env.SMTP_TLS_KEY;
    await start();
  });
});

describe("refused", () => {
  test("strangers, forged tokens and unknown bounce addresses, before any data", async () => {
    const session = await smtp();
    await session.say("EHLO mx.example.test\r\n");
    await session.say("MAIL FROM:<ada@example.test>\r\n");
    const chat = await answeredChat();
    const forged = chat.to.replace(/.(?=@)/, (last) => (last === "a" ? "b" : "a"));
    const unknown = bounceAddress({ bounceToken: "a".repeat(26) });
    for (const address of ["nobody@acme.test", "root@localhost", forged, unknown]) {
      expect(await session.say(`RCPT TO:<${address}>\r\n`)).toEqual([
        expect.stringMatching(/^550 5\.1\.1/),
      ]);
    }
    expect(await session.say("DATA\r\n")).toEqual([expect.stringMatching(/^503/)]);
  });

  test("who wants to sign in", async () => {
    const session = await smtp();
    await session.say("EHLO mx.example.test\r\n");
    expect((await session.say("AUTH PLAIN AGEAYg==\r\n"))[0]).toMatch(/^5/);
  });

  test("more than 35 MB, announced or not; the connection goes on", async () => {
    const { address } = await supportAddress();
    const session = await smtp();
    await session.say("EHLO mx.example.test\r\n");
    expect((await session.say("MAIL FROM:<a@b.test> SIZE=36000000\r\n"))[0]).toMatch(/^552/);
    await session.say(`MAIL FROM:<a@b.test>\r\nRCPT TO:<${address}>\r\nDATA\r\n`, 3);
    const line = `${"x".repeat(998)}\r\n`;
    const answers = await session.say(`${line.repeat(36_000)}.\r\n`);
    expect(answers[0]).toMatch(/^552/);
    expect(await received(address)).toEqual([]);
    expect((await session.say("NOOP\r\n"))[0]).toMatch(/^250/);
  });
});

describe("put off, so that the sender keeps the mail", () => {
  test("while the database is down: at RCPT TO, and after the data", async () => {
    const { address } = await supportAddress();
    const session = await smtp();
    await session.say("EHLO mx.example.test\r\n");
    await session.say("MAIL FROM:<ada@example.test>\r\n");
    await systemDb().$executeRaw`ALTER TABLE "Inbox" RENAME TO "InboxGone"`;
    const atRecipient = await session.say(`RCPT TO:<${address}>\r\n`);
    await systemDb().$executeRaw`ALTER TABLE "InboxGone" RENAME TO "Inbox"`;
    expect(atRecipient[0]).toMatch(/^451 4\.3\.0/);
    await session.say(`RCPT TO:<${address}>\r\nDATA\r\n`, 2);
    await systemDb().$executeRaw`ALTER TABLE "InboundEmail" RENAME TO "Gone"`;
    const atData = await session.say("Subject: later\r\n\r\nHi\r\n.\r\n");
    await systemDb().$executeRaw`ALTER TABLE "Gone" RENAME TO "InboundEmail"`;
    expect(atData[0]).toMatch(/^451 4\.3\.0/);
    await session.say(`MAIL FROM:<ada@example.test>\r\nRCPT TO:<${address}>\r\nDATA\r\n`, 3);
    expect((await session.say("Subject: later\r\n\r\nHi\r\n.\r\n"))[0]).toMatch(/^250/);
    expect(await received(address)).toHaveLength(1);
  });

  test("when the answer of the database is lost: its row may stand, so the bytes stay", async () => {
    const { address } = await supportAddress();
    const session = await smtp();
    await session.say("EHLO mx.example.test\r\n");
    const mail = `Subject: large\r\n\r\n${`${"x".repeat(98)}\r\n`.repeat(1_000)}.\r\n`;
    for (const answer of [/^451 4\.3\.0/, /^250/]) {
      if (answer.test("451 4.3.0")) failAfterCommit();
      await session.say(`MAIL FROM:<ada@example.test>\r\nRCPT TO:<${address}>\r\nDATA\r\n`, 3);
      expect((await session.say(mail))[0]).toMatch(answer);
    }
    const [row, ...others] = await received(address);
    expect(others).toEqual([]);
    expect((await readRaw(row?.rawKey ?? "")).length).toBe(row?.rawSize);
  });

  test("who tries out addresses, and who opens too many connections", async () => {
    const session = await smtp();
    await session.say("EHLO mx.example.test\r\n");
    await session.say("MAIL FROM:<ada@example.test>\r\n");
    const strangers = Array.from({ length: 51 }, (_, at) => `RCPT TO:<n${at}@acme.test>\r\n`);
    const answers = await session.say(strangers.join(""), 51);
    expect(answers.slice(0, 50).every((line) => line.startsWith("550"))).toBe(true);
    expect(answers[50]).toMatch(/^450 4\.7\.1/);
    const crowd = await Promise.all(Array.from({ length: 20 }, () => openSmtp(port)));
    open.push(...crowd);
    const greetings = await Promise.all(crowd.map((each) => each.replies(1)));
    expect(greetings.flat().filter((line) => line.startsWith("421"))).toHaveLength(1);
  });

  test("a mail broken off in the middle leaves nothing", async () => {
    const { address } = await supportAddress();
    const session = await smtp();
    await session.say("EHLO mx.example.test\r\n");
    await session.say(`MAIL FROM:<a@b.test>\r\nRCPT TO:<${address}>\r\nDATA\r\n`, 3);
    session.close();
    const next = await smtp();
    await next.say("EHLO mx.example.test\r\n");
    expect(await received(address)).toEqual([]);
  });
});

test("without SMTP_LISTEN there is no receiver; an address in use ends the start with one sentence", async () => {
  const listen = env.SMTP_LISTEN;
  delete env.SMTP_LISTEN;
  await (await startReceiver())();
  env.SMTP_LISTEN = listen;
  await expect(startReceiver()).rejects.toThrow(/^SMTP_LISTEN: cannot listen on [^\n]+\.$/);
});
