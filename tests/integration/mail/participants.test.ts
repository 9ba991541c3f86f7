import { describe, expect, test } from "vitest";
import { addParticipant } from "@/server/continuity/commands/add-participant";
import { removeParticipant } from "@/server/continuity/commands/remove-participant";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { withEvents } from "@/server/events/with-events";
import { replyAddress } from "@/server/mail/address";
import { replaceDns } from "@/server/mail/authentication/dns";
import { useDatabase } from "@/tests/support/database/database";
import {
  answeredChat,
  arrive,
  mailedMessages,
  reasonOf,
  useInbound,
} from "@/tests/support/mail/inbound";
import { signMail, zoneOf } from "@/tests/support/mail/sign-mail";
import { writeMail } from "@/tests/support/mail/write-mail";
import { serveZone } from "@/tests/support/mail/zone";
import { type Chat, freezeClock, pass } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();
useInbound();

const bob = "bob@friend.test";
const grace = { id: "0199f0a0-1111-7222-8333-444455556666", name: "Grace" };

type Answered = Awaited<ReturnType<typeof answeredChat>>;

const add = (chat: Chat, email: string, name: string | null = null) =>
  withEvents(chat.scope, (tx, emit) =>
    addParticipant(tx, emit, chat.scope, {
      conversationId: chat.conversationId,
      email,
      name,
      addedBy: grace,
    }),
  );

const writes = (chat: Answered, cc: string, mail: { text?: string; to?: string } = {}) =>
  arrive(
    writeMail({
      from: chat.from,
      to: chat.to,
      headers: [["Cc", cc]],
      text: "See Bob in copy.",
      ...mail,
    }),
  );

const participants = async (chat: Chat) =>
  (await chat.recipients()).filter(({ kind }) => kind === "participant");

const bobOf = async (chat: Chat) => {
  const found = (await participants(chat)).find(({ email }) => email === bob);
  if (!found) throw new Error("Bob is no participant.");
  return found;
};

const mailsTo = async (chat: Chat, email: string | null) =>
  (await chat.mails()).filter((mail) => mail.toEmail === email);

const notes = async (chat: Chat) => {
  const where = { conversationId: chat.conversationId, kind: "system" as const };
  const found = await systemDb().message.findMany({ where, orderBy: { seq: "asc" } });
  return found.map(({ text }) => text);
};

describe("somebody in copy of the customer's mail", () => {
  test("becomes a participant and gets what is answered from then on, in a mail of his own", async () => {
    const chat = await answeredChat();
    await pass(60);
    await writes(chat, `Bob Miller <${bob}>`);
    const recipient = await bobOf(chat);
    expect(recipient).toMatchObject({ name: "Bob Miller", verifiedAt: null, contactId: null });
    expect(await notes(chat)).toEqual([`Bob Miller (${bob}) was in copy: answers go there too.`]);
    await chat.agentSays("Both of you are welcome.");
    await chat.schedule();
    await pass(60);
    const [toBob, ...more] = await mailsTo(chat, bob);
    expect([toBob?.texts, more]).toEqual([["Both of you are welcome."], []]);
    const toAda = await mailsTo(chat, chat.email);
    expect(toAda.map(({ texts }) => texts)).toEqual([
      ["It left this morning."],
      ["Both of you are welcome."],
    ]);
    expect(recipient.tokenId).not.toBe(chat.recipient.tokenId);
  });

  test("is not one of ours, an inbox, an agent, a list, the customer or a machine", async () => {
    const chat = await answeredChat();
    const other = await answeredChat();
    const user = await systemDb().user.create({
      data: { email: "grace@acme.test", name: "Grace", passwordHash: "x" },
    });
    await systemDb().membership.create({
      data: { accountId: chat.scope, userId: user.id, role: "agent" },
    });
    for (const { scope } of [chat, other]) {
      await systemDb().inbox.updateMany({
        where: { accountId: scope },
        data: { supportAddress: `help.${scope}@acme.test` },
      });
    }
    const cc = [
      `help.${chat.scope}@acme.test`,
      `help.${other.scope}@acme.test`,
      "GRACE@acme.test",
      replyAddress(other.recipient),
      `anything@${env.REPLY_DOMAIN}`,
      `${chat.email}`,
      "no-reply@friend.test",
      "all@lists.friend.test",
    ];
    await writes(chat, cc.join(", "));
    expect(await mailedMessages(chat)).toHaveLength(1);
    expect(await participants(chat)).toEqual([]);
  });

  test("is no participant when the mail is somebody else's, only names a mail of ours, or hides us", async () => {
    const chat = await answeredChat();
    const forged = { from: "Mallory <mallory@example.test>", to: chat.to, text: "Add me." };
    const held = await arrive(writeMail({ ...forged, headers: [["Cc", "m@example.test"]] }));
    expect(held.state).toBe("held");
    await systemDb().outboundEmail.create({
      data: {
        accountId: chat.scope,
        kind: "conversation",
        conversationId: chat.conversationId,
        recipientId: chat.recipient.id,
        toEmail: chat.recipient.email,
        messageIdHeader: "known@segue.test",
        bounceToken: "b",
        idempotencyKey: "k",
      },
    });
    const referring = await arrive(
      writeMail({
        from: chat.from,
        to: "support@acme.test",
        inReplyTo: "known@segue.test",
        headers: [["Cc", "m@example.test"]],
        text: "Nobody checked who I am.",
      }),
    );
    expect(referring.state).toBe("processed");
    const blind = writeMail({ from: chat.from, to: "m@example.test", text: "You are in Bcc." });
    expect((await arrive(blind, { envelopeTo: chat.to })).state).toBe("processed");
    expect(await participants(chat)).toEqual([]);
  });

  test("is no participant of a conversation that begins by mail, unless its sender proved himself", async () => {
    const restore = replaceDns(serveZone(zoneOf("customer.test")));
    const chat = await answeredChat();
    const to = `help.${chat.number}.${chat.inboxId.slice(-8)}@acme.test`;
    await systemDb().inbox.update({ where: { id: chat.inboxId }, data: { supportAddress: to } });
    const broughtBy = async (from: string, isSigned: boolean) => {
      const mail = writeMail({ from, to, headers: [["Cc", bob]], text: "With Bob." });
      const { conversationId } = await arrive(
        isSigned ? await signMail(mail, "customer.test") : mail,
      );
      const where = { conversationId: conversationId ?? "", kind: "participant" as const };
      return systemDb().recipient.count({ where });
    };
    expect(await broughtBy("eve@nowhere.test", false)).toBe(0);
    expect(await broughtBy("proved@customer.test", true)).toBe(1);
    restore();
  });

  test("brings nobody himself", async () => {
    const chat = await answeredChat();
    await add(chat, bob, "Bob");
    const to = replyAddress(await bobOf(chat));
    await arrive(
      writeMail({ from: bob, to, headers: [["Cc", "cleo@friend.test"]], text: "And Cleo." }),
    );
    expect((await participants(chat)).map(({ email }) => email)).toEqual([bob]);
  });

  test("is added once however often he is in copy", async () => {
    const chat = await answeredChat();
    await writes(chat, bob, { text: "One" });
    const first = await bobOf(chat);
    await writes(chat, `BOB@friend.test`, { text: "Two" });
    expect(await participants(chat)).toEqual([first]);
    expect(await notes(chat)).toHaveLength(1);
  });
});

describe("a participant's mail", () => {
  test("speaks as the participant, to his own address and to the customer's", async () => {
    const chat = await answeredChat();
    await writes(chat, `Bob Miller <${bob}>`);
    const { id, tokenId } = await bobOf(chat);
    await arrive(writeMail({ from: bob, to: replyAddress({ tokenId }), text: "To mine." }));
    await arrive(writeMail({ from: `B. <${bob}>`, to: chat.to, text: "To all." }));
    const own = (await mailedMessages(chat)).filter((one) => one.authorKind === "participant");
    expect(own).toMatchObject([
      { text: "To mine.", authorKind: "participant", authorId: id, authorName: "Bob Miller" },
      { text: "To all.", authorKind: "participant", authorId: id, authorName: "Bob Miller" },
    ]);
    const where = { id: chat.conversationId };
    expect(await systemDb().conversation.findUnique({ where })).toMatchObject({
      contactId: chat.contactId,
      contactSeenSeq: 0,
    });
  });

  test("is his although the contact is blocked", async () => {
    const chat = await answeredChat();
    await add(chat, bob);
    const where = { id: chat.contactId };
    await systemDb().contact.update({ where, data: { blockedAt: new Date() } });
    const to = replyAddress(await bobOf(chat));
    const mail = await arrive(writeMail({ from: bob, to, text: "Still here." }));
    expect(mail.state).toBe("processed");
  });

  test("is held once he was removed, and nothing is mailed to him", async () => {
    const chat = await answeredChat();
    await add(chat, bob);
    const { id: recipientId, tokenId } = await bobOf(chat);
    await chat.agentSays("For Bob, too.");
    await chat.schedule();
    const { conversationId } = chat;
    const remove = () =>
      withEvents(chat.scope, (tx, emit) =>
        removeParticipant(tx, emit, chat.scope, { conversationId, recipientId, removedBy: grace }),
      );
    expect([await remove(), await remove()]).toEqual([true, false]);
    await pass(600);
    expect(await mailsTo(chat, bob)).toEqual([]);
    for (const to of [replyAddress({ tokenId }), chat.to]) {
      const mail = await arrive(writeMail({ from: bob, to, text: "Why?" }));
      expect(mail.state).toBe("held");
      expect(["former_address", "other_sender"]).toContain(reasonOf(mail));
    }
  });
});

describe("an agent", () => {
  test("adds people, who get what is said from then on, again after they were removed", async () => {
    const chat = await answeredChat();
    const added = await add(chat, "Bob@Friend.test", "Bob");
    expect(added).toMatchObject({ ok: true, isNew: true });
    expect(await add(chat, bob)).toMatchObject({ ok: true, isNew: false });
    await pass(600);
    expect(await mailsTo(chat, bob)).toEqual([]);
    const { conversationId, scope } = chat;
    const { id: recipientId } = await bobOf(chat);
    await withEvents(scope, (tx, emit) =>
      removeParticipant(tx, emit, scope, { conversationId, recipientId, removedBy: grace }),
    );
    await chat.agentSays("Not for Bob.");
    await add(chat, bob);
    await chat.agentSays("For Bob.");
    await chat.schedule();
    await pass(600);
    expect((await mailsTo(chat, bob)).map(({ texts }) => texts)).toEqual([["For Bob."]]);
    expect(await notes(chat)).toEqual([
      `Grace added Bob (${bob}): answers go there too.`,
      `Grace removed ${bob}: no more answers go there.`,
      `Grace added ${bob}: answers go there too.`,
    ]);
  });

  test("is told who cannot be added", async () => {
    const chat = await answeredChat();
    expect(await add(chat, chat.email ?? "")).toEqual({ ok: false, reason: "is_contact" });
    expect(await add(chat, chat.to)).toEqual({ ok: false, reason: "own_address" });
    const other = await answeredChat();
    const elsewhere = { ...chat, conversationId: other.conversationId };
    expect(await add(elsewhere, bob)).toEqual({ ok: false, reason: "not_found" });
    for (let index = 0; index < 20; index += 1) await add(chat, `p${index}@friend.test`);
    expect(await add(chat, bob)).toEqual({ ok: false, reason: "too_many" });
  });

  test("adds somebody once, also twice at the same moment", async () => {
    const chat = await answeredChat();
    const both = await Promise.all([add(chat, bob), add(chat, bob)]);
    expect(both.map((result) => result.ok)).toEqual([true, true]);
    expect(await participants(chat)).toHaveLength(1);
  });
});
