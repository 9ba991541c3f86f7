import { describe, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { createInbox } from "@/server/inboxes/commands";
import { replyAddress } from "@/server/mail/address";
import { conversationAnchor } from "@/server/mail/threading";
import { isPublicKind } from "@/server/messages/policy";
import { presentForWidget } from "@/server/messages/present";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import {
  answeredChat,
  arrive,
  mailedMessages,
  reasonOf,
  useInbound,
} from "@/tests/support/mail/inbound";
import { postMail } from "@/tests/support/mail/post-mail";
import { writeMail } from "@/tests/support/mail/write-mail";
import { replyPrograms, writeReply } from "@/tests/support/mail/write-reply";
import { writeAutoReply, writeBounce, writeReadReceipt } from "@/tests/support/mail/write-report";
import { startChat } from "@/tests/support/realtime/chat";

useDatabase();

useInbound();

describe("a reply to the signed address", () => {
  test.each(replyPrograms)(
    "written in %s becomes a message with the new text only",
    async (program) => {
      const chat = await answeredChat();
      const mail = await arrive(
        writeReply({ program, from: chat.from, to: chat.to, own: "Thank you.\nThat is fine." }),
      );
      expect(mail).toMatchObject({ state: "processed", conversationId: chat.conversationId });
      const [message, ...others] = await mailedMessages(chat);
      expect(others).toEqual([]);
      expect(message).toMatchObject({
        text: "Thank you.\nThat is fine.",
        kind: "chat",
        authorKind: "contact",
        authorId: chat.contactId,
        via: "email",
        id: mail.messageId,
      });
      expect(message?.quotedText).toContain("Your parcel left this morning");
    },
  );

  test("five deliveries at once are one message, by bytes and by Message-ID", async () => {
    const chat = await answeredChat();
    const raw = writeReply({ from: chat.from, to: chat.to, own: "Once only." });
    const first = await Promise.all([1, 2, 3, 4, 5].map(() => postMail(raw)));
    const ids = await Promise.all(
      first.map(async (response) => (await response.json()) as { id: string }),
    );
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
    // Another relay adds a trace header: other bytes, the same mail.
    await Promise.all(
      [1, 2, 3, 4].map((hop) =>
        postMail(Buffer.concat([Buffer.from(`Received: from relay${hop}.test\r\n`), raw])),
      ),
    );
    await drainJobs();
    expect(await mailedMessages(chat)).toHaveLength(1);
    const states = await systemDb().inboundEmail.groupBy({
      by: ["state"],
      where: { conversationId: chat.conversationId },
      _count: true,
    });
    expect(states).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ state: "processed", _count: 1 }),
        expect.objectContaining({ state: "duplicate", _count: 4 }),
      ]),
    );
  });

  test("the same Message-ID with other words is held", async () => {
    const chat = await answeredChat();
    const mail = { from: chat.from, to: chat.to, messageId: "same@example.test" };
    await arrive(writeMail({ ...mail, text: "Yes." }));
    const second = await arrive(writeMail({ ...mail, text: "No, refund me." }));
    expect(second.state).toBe("held");
    expect(reasonOf(second)).toBe("altered_repeat");
    expect(await mailedMessages(chat)).toHaveLength(1);
  });

  test("reopens a resolved conversation and makes it one by email", async () => {
    const chat = await answeredChat();
    const where = { id: chat.conversationId };
    await systemDb().conversation.update({ where, data: { status: "resolved" } });
    await arrive(writeReply({ from: chat.from, to: chat.to, own: "One more thing." }));
    expect(await systemDb().conversation.findUnique({ where })).toMatchObject({
      status: "open",
      isByEmail: true,
    });
  });

  test("lifts the writer's mute without what was said meanwhile", async () => {
    const chat = await answeredChat();
    const where = { id: chat.recipient.id };
    await systemDb().recipient.update({ where, data: { mutedAt: new Date() } });
    await arrive(writeReply({ from: chat.from, to: chat.to, own: "Back again." }));
    const recipient = await systemDb().recipient.findUnique({ where });
    const [message] = await mailedMessages(chat);
    expect(recipient).toMatchObject({ mutedAt: null, mailedSeq: message?.seq });
  });

  test("that nobody proved, and that knows no signed address, lifts no mute", async () => {
    const chat = await answeredChat();
    const { id, email } = chat.recipient;
    await systemDb().recipient.update({ where: { id }, data: { mutedAt: new Date() } });
    await systemDb().outboundEmail.create({
      data: {
        ...{ accountId: chat.scope, conversationId: chat.conversationId, recipientId: id },
        ...{ kind: "conversation", toEmail: email, messageIdHeader: `muted.${id}@segue.test` },
        ...{ bounceToken: `muted ${id}`, idempotencyKey: `muted ${id}` },
      },
    });
    const reply = { from: chat.from, to: "support@acme.test", text: "Is it me?" };
    const mail = await arrive(writeMail({ ...reply, inReplyTo: `muted.${id}@segue.test` }));
    expect(mail.state).toBe("processed");
    expect((await systemDb().recipient.findUnique({ where: { id } }))?.mutedAt).not.toBeNull();
  });

  test("from somebody else is held and not in the widget", async () => {
    const chat = await answeredChat();
    const from = "Mallory <mallory@example.test>";
    const mail = await arrive(writeReply({ from, to: chat.to, own: "Send it to me." }));
    expect(mail).toMatchObject({ state: "held", conversationId: chat.conversationId });
    expect(reasonOf(mail)).toBe("other_sender");
    expect(await mailedMessages(chat)).toEqual([]);
  });

  test("to a former address is held", async () => {
    const chat = await answeredChat();
    await systemDb().contact.update({
      where: { id: chat.contactId },
      data: { email: `new.${chat.email}` },
    });
    await systemDb().recipient.update({
      where: { id: chat.recipient.id },
      data: { revokedAt: new Date() },
    });
    const mail = await arrive(writeReply({ from: chat.from, to: chat.to, own: "Hello?" }));
    expect(mail.state).toBe("held");
    expect(reasonOf(mail)).toBe("former_address");
  });

  test("of a blocked contact is kept and says nothing", async () => {
    const chat = await answeredChat();
    await systemDb().contact.update({
      where: { id: chat.contactId },
      data: { blockedAt: new Date() },
    });
    const mail = await arrive(writeReply({ from: chat.from, to: chat.to, own: "Hello?" }));
    expect(mail).toMatchObject({ state: "discarded", rawKey: expect.any(String) });
    expect(await mailedMessages(chat)).toEqual([]);
  });

  test("finds its conversation by the envelope although To was rewritten", async () => {
    const chat = await answeredChat();
    const raw = writeReply({ from: chat.from, to: "someone@else.test", own: "By envelope." });
    await arrive(raw, { envelopeTo: chat.to.toUpperCase(), envelopeFrom: chat.recipient.email });
    expect((await mailedMessages(chat)).map(({ text }) => text)).toEqual(["By envelope."]);
  });

  test("to two conversations is one message in each", async () => {
    const chat = await answeredChat();
    const other = await startChat({ beside: chat, email: chat.email });
    await other.agentSays("Hello");
    await other.schedule();
    const [recipient] = await other.recipients();
    const to = [chat.to, recipient ? replyAddress(recipient) : ""].join(", ");
    await arrive(writeReply({ from: chat.from, to, own: "For both." }));
    expect(await mailedMessages(chat)).toHaveLength(1);
    expect(await mailedMessages(other)).toHaveLength(1);
  });
});

describe("a mail without a signed address", () => {
  test("speaks to the conversation whose mail it answers, when its writer belongs to it", async () => {
    const chat = await answeredChat();
    const answered = { messageId: conversationAnchor(chat.conversationId) };
    const to = "support@acme.test";
    await arrive(writeReply({ from: chat.from, to, own: "By reference.", answered }));
    expect((await mailedMessages(chat)).map(({ text }) => text)).toEqual(["By reference."]);
    const held = await arrive(
      writeReply({ from: "eve@example.test", to, own: "Me too.", answered }),
    );
    expect(held).toMatchObject({ state: "held", conversationId: chat.conversationId });
  });

  test("with an unknown token or a forged signature is unroutable", async () => {
    const chat = await answeredChat();
    const unknown = replyAddress({ tokenId: "a".repeat(26) });
    const mail = await arrive(writeMail({ from: chat.from, to: unknown, text: "Hello" }));
    expect(mail.state).toBe("unroutable");
    expect(reasonOf(mail)).toBe("unknown_address");
    const forged = chat.to.replace(/.(?=@)/, (last) => (last === "a" ? "b" : "a"));
    expect((await arrive(writeMail({ from: chat.from, to: forged, text: "Hi" }))).state).toBe(
      "unroutable",
    );
    expect(await mailedMessages(chat)).toEqual([]);
  });

  test("to a support address starts a conversation, once however often it comes", async () => {
    const chat = await startChat();
    const to = `help.${chat.number}.${Date.now()}@acme.test`;
    const where = { id: chat.inboxId };
    await systemDb().inbox.update({ where, data: { supportAddress: to } });
    const raw = writeMail({
      from: "Bob <bob@example.test>",
      to,
      subject: "AW: Re: Invoice",
      text: "Where is it?",
    });
    const copies = [1, 2, 3].map((hop) =>
      postMail(Buffer.concat([Buffer.from(`Received: from relay${hop}\r\n`), raw])),
    );
    await Promise.all(copies);
    await drainJobs();
    const started = await systemDb().conversation.findMany({
      where: { inboxId: chat.inboxId, contact: { email: "bob@example.test" } },
      include: { messages: true, recipients: true },
    });
    expect(started).toHaveLength(1);
    expect(started[0]).toMatchObject({
      subject: "Re: Invoice",
      isByEmail: true,
      messages: [{ text: "Where is it?", authorName: "Bob" }],
      recipients: [{ email: "bob@example.test" }],
    });
  });

  test("to two inboxes of one account starts a conversation in each, once", async () => {
    const chat = await startChat();
    const inboxes = [chat.inboxId, (await createInbox(chat.scope, { name: "Sales" })).id];
    const addresses = inboxes.map((id) => `${id.slice(-12)}@acme.test`);
    for (const [at, id] of inboxes.entries()) {
      const data = { supportAddress: addresses[at] ?? null };
      await systemDb().inbox.update({ where: { id }, data });
    }
    const raw = writeMail({
      from: "Eve <eve@example.test>",
      to: addresses.join(", "),
      text: "Hello both",
    });
    for (const envelopeTo of [...addresses, ...addresses]) {
      await arrive(Buffer.concat([Buffer.from(`Received: from x\r\n`), raw]), { envelopeTo });
    }
    const started = await systemDb().conversation.findMany({
      where: { accountId: chat.scope, contact: { email: "eve@example.test" } },
    });
    expect(started.map(({ inboxId }) => inboxId).sort()).toEqual(inboxes.sort());
  });

  test("to a support address that takes no new mail, and bulk mail, are unroutable", async () => {
    const chat = await startChat();
    const to = `closed.${Date.now()}@acme.test`;
    const inbox = await systemDb().inbox.findUniqueOrThrow({ where: { id: chat.inboxId } });
    const settings = { ...(inbox.settings as object), takesNewMail: false };
    await systemDb().inbox.update({
      where: { id: inbox.id },
      data: { supportAddress: to, settings },
    });
    const closed = await arrive(writeMail({ from: "x@example.test", to, text: "Hello" }));
    expect(reasonOf(closed)).toBe("takes_no_new_mail");
    const headers: [string, string][] = [["List-Id", "<news.example.test>"]];
    const bulk = await arrive(writeMail({ from: "x@example.test", to, text: "News", headers }));
    expect(reasonOf(bulk)).toBe("bulk_mail");
  });
});

describe("what machines write", () => {
  test("an auto-reply is a private note and does not reopen", async () => {
    const chat = await answeredChat();
    const where = { id: chat.conversationId };
    await systemDb().conversation.update({ where, data: { status: "resolved" } });
    const mail = await arrive(writeAutoReply({ from: chat.from, to: chat.to }));
    expect(mail.state).toBe("auto_reply");
    const [note] = await mailedMessages(chat);
    expect(note).toMatchObject({ kind: "note", authorKind: "system" });
    expect(note && isPublicKind(note.kind)).toBe(false);
    expect(() => note && presentForWidget(note)).toThrow();
    expect(await systemDb().conversation.findUnique({ where })).toMatchObject({
      status: "resolved",
    });
  });

  test("a bounce that quotes our mail and names its recipient marks the mail, any other does not", async () => {
    const chat = await answeredChat();
    const mail = await systemDb().outboundEmail.create({
      data: {
        accountId: chat.scope,
        kind: "conversation",
        conversationId: chat.conversationId,
        recipientId: chat.recipient.id,
        toEmail: chat.recipient.email,
        messageIdHeader: `sent.${chat.conversationId}@eu-west-1.amazonses.com`,
        bounceToken: chat.conversationId,
        idempotencyKey: `mail/${chat.conversationId}`,
        state: "sent",
      },
    });
    const stateNow = async () =>
      (await systemDb().outboundEmail.findUniqueOrThrow({ where: { id: mail.id } })).state;
    const originalId = mail.messageIdHeader ?? "";
    const to = "support@reply.localhost";
    const other = writeBounce({ to, recipient: "eve@example.test", originalId });
    expect((await arrive(other, { envelopeFrom: "" })).state).toBe("bounce");
    expect(await stateNow()).toBe("sent");
    const recipient = chat.recipient.email;
    await arrive(writeBounce({ to, recipient, originalId, action: "delayed", status: "4.4.1" }));
    expect(await stateNow()).toBe("delayed");
    await arrive(writeBounce({ to, recipient, originalId }), { envelopeFrom: "" });
    expect(await stateNow()).toBe("bounced");
    expect(await mailedMessages(chat)).toMatchObject([{ kind: "system" }]);
  });

  test("a read receipt and our own mail are never messages", async () => {
    const chat = await answeredChat();
    const from = chat.recipient.email;
    const receipt = await arrive(writeReadReceipt({ from, to: chat.to, originalId: "x@y.test" }));
    expect(reasonOf(receipt)).toBe("read_receipt");
    const headers: [string, string][] = [["X-Loop", "segue@reply.localhost"]];
    const loop = await arrive(writeMail({ from: chat.from, to: chat.to, text: "Echo", headers }));
    expect(reasonOf(loop)).toBe("own_mail");
    expect(await mailedMessages(chat)).toEqual([]);
  });
});
