import { once } from "node:events";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { advanceClock } from "@/server/clock";
import { sendNow } from "@/server/continuity/commands/send-now";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { runSend } from "@/server/mail/sending/run-send";
import { storage } from "@/server/storage/storage";
import { useDatabase } from "@/tests/support/database/database";
import { freezeClock, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

type Received = { mail: ParsedMail; from: string; to: string[] };

const received: Received[] = [];
/** What the server answers to the next recipients: an SMTP code, or nothing at all. */
const refusals: number[] = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo(_address, _session, callback) {
    const code = refusals.shift();
    callback(code ? Object.assign(new Error("not now"), { responseCode: code }) : null);
  },
  onData(stream, session, callback) {
    void simpleParser(stream).then((mail) => {
      const { mailFrom, rcptTo } = session.envelope;
      received.push({
        mail,
        from: mailFrom ? mailFrom.address : "",
        to: rcptTo.map((recipient) => recipient.address),
      });
      callback(null);
    });
  },
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address();
  env.SMTP_URL = `smtp://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});
afterAll(async () => {
  delete env.SMTP_URL;
  await new Promise<void>((resolve) => server.close(resolve));
});
beforeEach(() => {
  received.length = 0;
  refusals.length = 0;
});

async function planned() {
  const chat = await startChat();
  await chat.visitorSays("Where is it?");
  const answer = await chat.agentSays("On its way. — Grüße, Grace");
  await sendNow(chat.scope, chat);
  const outboundEmailId = (await chat.mails())[0]?.id ?? "";
  return { chat, answer, job: { accountId: chat.scope, outboundEmailId } };
}

describe("over SMTP", () => {
  test("a mail has our Message-ID, stored before it leaves, and a return path of its own", async () => {
    const { chat, job } = await planned();
    await runSend(job);
    const [stored] = await chat.mails();
    expect(received).toMatchObject([
      {
        from: `bounce+${stored?.bounceToken}@reply.localhost`,
        to: [chat.email],
        mail: {
          messageId: `<${stored?.messageIdHeader}>`,
          from: { text: '"Grace from Acme" <support@reply.localhost>' },
        },
      },
    ]);
    expect(stored?.state).toBe("sent");
    const [arrived] = received;
    expect(arrived?.mail.text).toContain("On its way. — Grüße, Grace");
    expect(arrived?.mail.html).toContain("Grüße");
    expect(arrived?.mail.headers.get("references")).toMatch(/^<conv\./);
    expect(arrived?.mail.headers.get("list")).toMatchObject({ unsubscribe: expect.anything() });
  });

  test("its files go along, images in place", async () => {
    const { chat, answer, job } = await planned();
    const storageKey = `files/${answer.id}`;
    await storage().put({ key: storageKey, bytes: Buffer.from("the picture") });
    await systemDb().attachment.create({
      data: {
        accountId: chat.scope,
        conversationId: chat.conversationId,
        messageId: answer.id,
        name: "Blumenstrauß.png",
        contentType: "image/png",
        size: 11,
        storageKey,
      },
    });
    await runSend(job);
    const [file] = received[0]?.mail.attachments ?? [];
    expect(file).toMatchObject({ filename: "Blumenstrauß.png", contentDisposition: "inline" });
    expect(file?.content.toString()).toBe("the picture");
    // mailparser puts the picture in the place that its Content-ID marks.
    expect(received[0]?.mail.html).toContain("data:image/png;base64");
  });

  test.each([421, 450, 451])("%i is tried again, with the same Message-ID", async (code) => {
    const { chat, job } = await planned();
    refusals.push(code);
    await runSend(job);
    const [before] = await chat.mails();
    expect(before).toMatchObject({ state: "sending" });
    advanceClock(10_000);
    await runSend(job);
    expect(received).toHaveLength(1);
    expect(received[0]?.mail.messageId).toBe(`<${before?.messageIdHeader}>`);
  });

  test.each([550, 553])("%i to the address is a bounce that stops mail to it", async (code) => {
    const { chat, job } = await planned();
    refusals.push(code);
    await runSend(job);
    expect(await chat.mails()).toMatchObject([
      { state: "bounced", error: expect.stringContaining(String(code)) },
    ]);
    expect(
      await systemDb().suppression.findMany({ where: { accountId: chat.scope } }),
    ).toMatchObject([{ email: chat.email, reason: "bounce" }]);
  });

  test("552 to the address is final for this mail only", async () => {
    const { chat, job } = await planned();
    refusals.push(552);
    await runSend(job);
    expect(await chat.mails()).toMatchObject([{ state: "failed" }]);
    expect(await systemDb().suppression.count({ where: { accountId: chat.scope } })).toBe(0);
  });

  test("a server that is away is tried again", async () => {
    const { chat, job } = await planned();
    const url = env.SMTP_URL;
    env.SMTP_URL = "smtp://127.0.0.1:1";
    await runSend(job);
    if (url) env.SMTP_URL = url;
    expect(await chat.mails()).toMatchObject([{ state: "sending" }]);
    advanceClock(10_000);
    await runSend(job);
    expect(received).toHaveLength(1);
  });

  test("runs at once hand it over once", async () => {
    const { job } = await planned();
    await Promise.all([runSend(job), runSend(job), runSend(job)]);
    expect(received).toHaveLength(1);
  });
});
