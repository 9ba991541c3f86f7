import { describe, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { discardInbound, placeInbound, retryInbound } from "@/server/mail/lists/decide-inbound";
import { countInbound, findRaw, listInbound } from "@/server/mail/lists/list-inbound";
import { presentInbound } from "@/server/mail/lists/present-inbound";
import { allowAddress, listSuppressions } from "@/server/mail/lists/suppressions";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { answeredChat, arrive, mailedMessages, useInbound } from "@/tests/support/mail/inbound";
import { writeMail } from "@/tests/support/mail/write-mail";
import { writeReply } from "@/tests/support/mail/write-reply";
import { startChat } from "@/tests/support/realtime/chat";

useDatabase();
useInbound();

const actorOf = (chat: { scope: Awaited<ReturnType<typeof startChat>>["scope"] }) => ({
  scope: chat.scope,
  name: "Grace",
});

/** The account that keeps the mails nobody can place. */
async function oldestAccount() {
  const oldest = await systemDb().account.findFirstOrThrow({
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return grantScope(oldest.id);
}

describe("the lists of received mails", () => {
  test("tell why each waits, newest first, page by page, and only to its own workspace", async () => {
    const chat = await answeredChat();
    const other = await answeredChat();
    const ids: string[] = [];
    for (const own of ["one", "two", "three"]) {
      ids.unshift((await arrive(writeReply({ from: "eve@example.test", to: chat.to, own }))).id);
    }
    const first = await listInbound(chat.scope, { list: "held", limit: 2 });
    expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(presentInbound(first.items[0] ?? expect.fail())).toMatchObject({
      from: { email: "eve@example.test" },
      reason: "Somebody else answered with the customer's reply address.",
      conversation: { number: chat.number },
      hasRaw: true,
    });
    const after = first.nextCursor ?? "";
    const second = await listInbound(chat.scope, { list: "held", limit: 2, after });
    expect(second).toMatchObject({ items: [{ id: ids[2] }], nextCursor: null });
    expect(await listInbound(other.scope, { list: "held", limit: 9 })).toMatchObject({ items: [] });
    expect(await findRaw(chat.scope, ids[0] ?? "")).not.toBeNull();
    expect(await findRaw(other.scope, ids[0] ?? "")).toBeNull();
    expect((await countInbound(chat.scope)).held).toBe(3);
  });

  test("a held mail that is accepted speaks in its conversation, as its own sender", async () => {
    const chat = await answeredChat();
    const from = "Bob <bob@example.test>";
    const held = await arrive(writeReply({ from, to: chat.to, own: "I am her brother." }));
    const input = { inboundEmailId: held.id, conversationNumber: chat.number };
    expect(await placeInbound(actorOf(chat), input)).toEqual({ ok: true });
    await drainJobs();
    expect(await mailedMessages(chat)).toMatchObject([
      { text: "I am her brother.", authorKind: "participant", authorName: "Bob", kind: "chat" },
    ]);
    expect(await placeInbound(actorOf(chat), input)).toEqual({
      ok: false,
      reason: "decided_already",
    });
  });

  test("an unroutable mail is attached to a conversation, or starts one", async () => {
    const scope = await oldestAccount();
    const chat = await systemDb().conversation.findFirstOrThrow({ where: { accountId: scope } });
    const write = (text: string) =>
      arrive(writeMail({ from: "zoe@example.test", to: "typo@acme.test", subject: "Hello", text }));
    const attached = await write("Attach me.");
    const actor = { scope, name: "Grace" };
    const wrong = { inboundEmailId: attached.id, conversationNumber: 999_999 };
    expect(await placeInbound(actor, wrong)).toMatchObject({ reason: "no_such_conversation" });
    await placeInbound(actor, { inboundEmailId: attached.id, conversationNumber: chat.number });
    const started = await write("Start with me.");
    await placeInbound(actor, { inboundEmailId: started.id, inboxId: chat.inboxId });
    await drainJobs();
    const after = await systemDb().inboundEmail.findMany({
      where: { id: { in: [attached.id, started.id] } },
      include: { message: true, conversation: true },
      orderBy: { id: "asc" },
    });
    expect(after).toMatchObject([
      { state: "processed", conversationId: chat.id, message: { text: "Attach me." } },
      {
        state: "processed",
        conversation: { subject: "Re: Hello" },
        message: { text: "Start with me." },
      },
    ]);
  });

  test("a mail under a Message-ID that is taken can be accepted all the same", async () => {
    const chat = await answeredChat();
    const mail = { from: chat.from, to: chat.to, messageId: "twice@example.test" };
    await arrive(writeMail({ ...mail, text: "First." }));
    const held = await arrive(writeMail({ ...mail, text: "Second." }));
    await placeInbound(actorOf(chat), { inboundEmailId: held.id, conversationNumber: chat.number });
    await drainJobs();
    expect((await mailedMessages(chat)).map(({ text }) => text)).toEqual(["First.", "Second."]);
  });

  test("a discarded mail leaves the list and is kept", async () => {
    const chat = await answeredChat();
    const other = await answeredChat();
    const held = await arrive(writeReply({ from: "eve@example.test", to: chat.to, own: "Spam" }));
    const input = { inboundEmailId: held.id };
    expect(await discardInbound(actorOf(other), input)).toMatchObject({ ok: false });
    expect(await discardInbound(actorOf(chat), input)).toEqual({ ok: true });
    expect((await countInbound(chat.scope)).held).toBe(0);
    expect(await findRaw(chat.scope, held.id)).not.toBeNull();
  });

  test("what a blocked contact wrote has a list of its own, in his workspace alone", async () => {
    const chat = await answeredChat();
    const other = await answeredChat();
    await systemDb().contact.update({
      where: { id: chat.contactId },
      data: { blockedAt: new Date() },
    });
    const mail = await arrive(writeReply({ from: chat.from, to: chat.to, own: "Hear me" }));
    const { items } = await listInbound(chat.scope, { list: "blocked", limit: 10 });
    expect(items.map(presentInbound)).toMatchObject([
      { id: mail.id, reason: "The contact is blocked.", hasRaw: true },
    ]);
    expect(await countInbound(chat.scope)).toMatchObject({ blocked: 1, held: 0 });
    expect(await countInbound(other.scope)).toMatchObject({ blocked: 0 });
  });

  test("a failed mail is read again when somebody asks for it", async () => {
    const chat = await answeredChat();
    const raw = writeReply({ from: chat.from, to: chat.to, own: "Now it works." });
    const broken = await arrive(Buffer.from(`no mail ${crypto.randomUUID()}`));
    expect(broken.state).toBe("failed");
    const scope = grantScope(broken.accountId ?? "");
    const where = { key: broken.rawKey ?? "" };
    await systemDb().rawMail.update({ where, data: { bytes: new Uint8Array(raw) } });
    expect(await retryInbound(scope, { inboundEmailId: broken.id })).toEqual({ ok: true });
    await drainJobs();
    expect((await mailedMessages(chat)).map(({ text }) => text)).toEqual(["Now it works."]);
  });
});

test("a suppressed address is listed with its reason and can be allowed again", async () => {
  const chat = await startChat();
  const other = await startChat();
  const email = `gone.${chat.number}@example.test`;
  await systemDb().suppression.create({
    data: { accountId: chat.scope, email, reason: "bounce", detail: "550 No such user" },
  });
  expect(await listSuppressions(other.scope, { limit: 9 })).toMatchObject({ items: [] });
  expect(await listSuppressions(chat.scope, { limit: 9 })).toMatchObject({
    items: [{ email, reason: "bounce", detail: "550 No such user" }],
  });
  expect(await allowAddress(other.scope, { email })).toBe(false);
  expect(await allowAddress(chat.scope, { email })).toBe(true);
  expect(await listSuppressions(chat.scope, { limit: 9 })).toMatchObject({ items: [] });
});
