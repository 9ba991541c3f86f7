import { describe, expect, test } from "vitest";
import { presentConversation } from "@/server/conversations/present";
import { findConversationRows } from "@/server/conversations/queries/conversation-rows";
import { systemDb } from "@/server/db/client";
import { type Announcement, onAnnouncement } from "@/server/events/announce";
import { acceptHeld } from "@/server/mail/lists/accept-held";
import { discardHeld } from "@/server/mail/lists/decide-inbound";
import { readHeld } from "@/server/mail/lists/read-held";
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
import { writeReply } from "@/tests/support/mail/write-reply";
import { writeAutoReply } from "@/tests/support/mail/write-report";

useDatabase();
useInbound();

const heard: Announcement[] = [];
onAnnouncement((_scope, announcements) => void heard.push(...announcements));

const grace = (chat: { scope: Awaited<ReturnType<typeof answeredChat>>["scope"] }) => ({
  ...{ scope: chat.scope, name: "Grace", userId: "01890000-0000-7000-8000-000000000001" },
});

const bob = "Bob <bob@brother.test>";

async function heldChat(own = "I am her brother.") {
  const chat = await answeredChat();
  const mail = await arrive(writeReply({ from: bob, to: chat.to, own }));
  expect(mail.state).toBe("held");
  return { chat, inboundEmailId: mail.id };
}

/** What came by mail, without what the system noted about it. */
const messagesOf = async (chat: { conversationId: string }) =>
  (await mailedMessages(chat)).filter(({ kind }) => kind !== "system");

async function viewOf(chat: Awaited<ReturnType<typeof answeredChat>>) {
  const [row] = await findConversationRows(chat.scope, { where: { id: chat.conversationId } });
  if (!row) throw new Error("The conversation is gone.");
  return presentConversation(row);
}

describe("a held mail", () => {
  test("is read whole before anybody decides: what is new, what it quotes; by its own account alone", async () => {
    const own = `I am her brother.\n\n${"And there is more to say. ".repeat(30)}`.trim();
    const { chat, inboundEmailId } = await heldChat(own);
    const [held] = (await viewOf(chat)).heldMails;
    expect(held?.preview).toBe(own.replace(/\s+/g, " ").slice(0, 300));
    const read = await readHeld(chat.scope, { inboundEmailId });
    expect(read?.text).toBe(own);
    expect(read?.quotedText).toMatch(/wrote:/);
    expect(await mailedMessages(chat)).toEqual([]);
    const stranger = await answeredChat();
    expect(await readHeld(stranger.scope, { inboundEmailId })).toBeNull();
    await discardHeld(grace(chat), { inboundEmailId });
    expect(await readHeld(chat.scope, { inboundEmailId })).toBeNull();
  });

  test("is shown to agents in its conversation, with a warning, and told at once", async () => {
    heard.length = 0;
    const { chat, inboundEmailId } = await heldChat();
    const view = await viewOf(chat);
    expect(view.heldMails).toMatchObject([
      {
        id: inboundEmailId,
        from: { email: "bob@brother.test", name: "Bob" },
        warning: "Somebody else answered with the customer's reply address.",
        preview: expect.stringContaining("I am her brother."),
        canJoin: true,
      },
    ]);
    expect(heard).toContainEqual({
      type: "conversation.updated",
      payload: { conversationId: chat.conversationId, changed: ["heldMails"] },
    });
  });

  test("accepted once is a message for the widget too, live, and reopens", async () => {
    const { chat, inboundEmailId } = await heldChat();
    const where = { id: chat.conversationId };
    await systemDb().conversation.update({ where, data: { status: "resolved" } });
    heard.length = 0;
    expect(await acceptHeld(grace(chat), { inboundEmailId, addsSender: false })).toEqual({
      ok: true,
    });
    expect((await viewOf(chat)).heldMails).toEqual([]);
    await drainJobs();
    const [message] = await messagesOf(chat);
    expect(message).toMatchObject({ text: "I am her brother.", authorKind: "participant" });
    const told = heard.find((event) => event.type === "message.created");
    expect(told?.message && presentForWidget(told.message)).toMatchObject({
      ...{ text: "I am her brother.", author: { kind: "participant", name: "Bob" } },
    });
    expect(await systemDb().conversation.findUnique({ where })).toMatchObject({ status: "open" });
    expect(await chat.recipients()).toHaveLength(1);
  });

  test("accepted with its sender makes him a participant who speaks for himself", async () => {
    const { chat, inboundEmailId } = await heldChat();
    await acceptHeld(grace(chat), { inboundEmailId, addsSender: true });
    await drainJobs();
    const participant = (await chat.recipients()).find(({ kind }) => kind === "participant");
    expect(participant).toMatchObject({ email: "bob@brother.test", name: "Bob" });
    const next = await arrive(writeReply({ from: bob, to: chat.to, own: "Me again." }));
    expect(next).toMatchObject({ state: "processed", recipientId: participant?.id });
    expect(await messagesOf(chat)).toMatchObject([
      { text: "I am her brother.", authorKind: "participant", authorId: participant?.id },
      { text: "Me again.", authorKind: "participant", authorId: participant?.id },
    ]);
  });

  test.each(["once", "with its sender"])(
    "accepted %s by two agents at once is one",
    async (how) => {
      const { chat, inboundEmailId } = await heldChat();
      const input = { inboundEmailId, addsSender: how !== "once" };
      const results = await Promise.all([1, 2, 3].map(() => acceptHeld(grace(chat), input)));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results).toContainEqual({ ok: false, reason: "decided_already" });
      await drainJobs();
      expect(await messagesOf(chat)).toHaveLength(1);
    },
  );

  test("accepted and discarded at once is one of both", async () => {
    const { chat, inboundEmailId } = await heldChat();
    const [accepted, discarded] = await Promise.all([
      acceptHeld(grace(chat), { inboundEmailId, addsSender: true }),
      discardHeld(grace(chat), { inboundEmailId }),
    ]);
    expect([accepted.ok, discarded.ok].filter(Boolean)).toHaveLength(1);
    await drainJobs();
    expect(await messagesOf(chat)).toHaveLength(accepted.ok ? 1 : 0);
    expect(await chat.recipients()).toHaveLength(accepted.ok ? 2 : 1);
  });

  test("discarded says nothing and is kept", async () => {
    const { chat, inboundEmailId } = await heldChat();
    expect(await discardHeld(grace(chat), { inboundEmailId })).toEqual({ ok: true });
    const where = { id: inboundEmailId };
    const row = await systemDb().inboundEmail.findUniqueOrThrow({ where });
    expect(row).toMatchObject({ state: "discarded", rawKey: expect.any(String) });
    expect((await viewOf(chat)).heldMails).toEqual([]);
  });

  test("is no business of another account, nor of one whose team its sender belongs to", async () => {
    const { chat, inboundEmailId } = await heldChat();
    const other = await answeredChat();
    const input = { inboundEmailId, addsSender: false };
    expect(await acceptHeld(grace(other), input)).toMatchObject({ ok: false });
    expect(await discardHeld(grace(other), input)).toMatchObject({ ok: false });
    const user = await systemDb().user.create({
      data: { email: "bob@brother.test", name: "Bob", passwordHash: "x" },
    });
    await systemDb().membership.create({
      data: { accountId: chat.scope, userId: user.id, role: "agent" },
    });
    expect(await acceptHeld(grace(chat), { ...input, addsSender: true })).toEqual({
      ...{ ok: false, reason: "member_address" },
    });
    await drainJobs();
    expect((await viewOf(chat)).heldMails).toHaveLength(1);
    await systemDb().user.delete({ where: { id: user.id } });
  });

  test("delivered again is a repeat: while it waits, while it is accepted, and after", async () => {
    const chat = await answeredChat();
    const raw = writeReply({ from: bob, to: chat.to, own: "Once only." });
    const again = (hop: number) =>
      Buffer.concat([Buffer.from(`Received: from relay${hop}.test\r\n`), raw]);
    const { id: inboundEmailId } = await arrive(raw);
    expect(await arrive(again(1))).toMatchObject({ state: "duplicate" });
    // Accepted, and its job has not run yet.
    await acceptHeld(grace(chat), { inboundEmailId, addsSender: false });
    await Promise.all([postMail(again(2)), postMail(again(3))]);
    await drainJobs();
    expect(await arrive(again(4))).toMatchObject({ state: "duplicate" });
    expect(await messagesOf(chat)).toHaveLength(1);
    expect((await viewOf(chat)).heldMails).toEqual([]);
  });

  test("of a machine becomes a note when it is accepted", async () => {
    const chat = await answeredChat();
    const mail = await arrive(writeAutoReply({ from: bob, to: chat.to }));
    expect(mail.state).toBe("held");
    await acceptHeld(grace(chat), { inboundEmailId: mail.id, addsSender: false });
    await drainJobs();
    expect(await messagesOf(chat)).toMatchObject([{ kind: "note", authorKind: "system" }]);
  });

  test.each([
    ["another From", { from: bob, text: "Yes." }],
    ["another body", { text: "No, refund me." }],
  ])("is what the same Message-ID with %s becomes", async (_name, change) => {
    const chat = await answeredChat();
    const mail = {
      from: chat.from,
      to: chat.to,
      messageId: `same.${chat.number}@x.test`,
      text: "Yes.",
    };
    await arrive(writeMail(mail));
    expect(await arrive(writeMail({ ...mail, ...change }))).toMatchObject({ state: "held" });
    expect(await messagesOf(chat)).toHaveLength(1);
  });
});

describe("a blocked contact", () => {
  const block = (id: string) =>
    systemDb().contact.update({ where: { id }, data: { blockedAt: new Date() } });

  test("silences himself and none of his participants", async () => {
    const { chat, inboundEmailId } = await heldChat();
    await acceptHeld(grace(chat), { inboundEmailId, addsSender: true });
    await drainJobs();
    await block(chat.contactId);
    const own = await arrive(writeReply({ from: chat.from, to: chat.to, own: "Hello?" }));
    expect(own.state).toBe("discarded");
    expect(reasonOf(own)).toBe("blocked_contact");
    const others = await arrive(writeReply({ from: bob, to: chat.to, own: "What is going on?" }));
    expect(others.state).toBe("processed");
    const strangers = await arrive(writeReply({ from: "eve@evil.test", to: chat.to, own: "Hi" }));
    expect(strangers.state).toBe("held");
  });

  test("is silenced as a participant of others, unless he never proved the address", async () => {
    const { chat, inboundEmailId } = await heldChat();
    await acceptHeld(grace(chat), { inboundEmailId, addsSender: true });
    await drainJobs();
    const contact = await systemDb().contact.create({
      data: { accountId: chat.scope, email: "bob@brother.test", blockedAt: new Date() },
    });
    const write = (own: string) => arrive(writeReply({ from: bob, to: chat.to, own }));
    expect(await write("A claim says nothing.")).toMatchObject({ state: "processed" });
    await systemDb().contact.update({
      where: { id: contact.id },
      data: { emailVerifiedAt: new Date() },
    });
    expect(await write("Now it does.")).toMatchObject({ state: "discarded" });
  });
});
