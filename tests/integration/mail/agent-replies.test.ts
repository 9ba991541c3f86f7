import { beforeEach, describe, expect, test } from "vitest";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { replyAddress } from "@/server/mail/address";
import { sweepDueNotices } from "@/server/mail/agents/sweep-notices";
import { replaceDns } from "@/server/mail/authentication/dns";
import { claimMail } from "@/server/mail/claiming/claim-mail";
import { readFrozen } from "@/server/mail/claiming/frozen-column";
import { acceptHeld } from "@/server/mail/lists/accept-held";
import { placeInbound } from "@/server/mail/lists/decide-inbound";
import { runSend } from "@/server/mail/sending/run-send";
import { requestTranscript } from "@/server/mail/transcripts/request-transcript";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { answeredChat, arrive, reasonOf, useInbound } from "@/tests/support/mail/inbound";
import { signMail, zoneOf } from "@/tests/support/mail/sign-mail";
import { writeMail } from "@/tests/support/mail/write-mail";
import { writeReply } from "@/tests/support/mail/write-reply";
import { writeAutoReply } from "@/tests/support/mail/write-report";
import { serveZone } from "@/tests/support/mail/zone";
import { freezeClock, pass } from "@/tests/support/realtime/chat";

useDatabase();
useInbound();
freezeClock();
beforeEach(
  () => void replaceDns(serveZone({ ...zoneOf("acme.test"), ...zoneOf("customer.test") })),
);

let count = 0;

/** A conversation that Grace deals with while she is away from her desk. */
async function gracesChat() {
  count += 1;
  const chat = await answeredChat();
  const email = `grace${count}@acme.test`;
  const user = await systemDb().user.create({ data: { email, name: "Grace", passwordHash: "x" } });
  await systemDb().membership.create({
    data: { accountId: chat.scope, userId: user.id, role: "agent" },
  });
  await systemDb().conversation.update({
    where: { id: chat.conversationId },
    data: { assigneeId: user.id },
  });
  const notices = () =>
    systemDb().outboundEmail.findMany({
      where: { accountId: chat.scope, kind: "agent_notice" },
      orderBy: { createdAt: "asc" },
    });
  /** Lets a minute and more pass, so that what is due leaves; answers the rendered notices. */
  const noticesSent = async (seconds = 61) => {
    await drainJobs();
    await pass(seconds);
    await sweepDueNotices();
    for (const { id } of await notices()) {
      await runSend({ accountId: chat.scope, outboundEmailId: id });
    }
    return (await notices()).map(({ frozen }) => readFrozen(frozen));
  };
  const thread = () =>
    systemDb().agentThread.findFirstOrThrow({ where: { conversationId: chat.conversationId } });
  const publicMessages = () =>
    systemDb().message.findMany({
      where: { conversationId: chat.conversationId, kind: "chat" },
      orderBy: { seq: "asc" },
    });
  return { ...chat, userId: user.id, grace: email, notices, noticesSent, thread, publicMessages };
}

type GracesChat = Awaited<ReturnType<typeof gracesChat>>;

/** Grace has been told of a question. */
async function toldChat() {
  const chat = await gracesChat();
  await chat.visitorSays("When does it arrive?");
  const [notice] = await chat.noticesSent();
  if (!notice) throw new Error("Grace was not told.");
  return { ...chat, notice };
}

function answerOf(
  chat: GracesChat & { notice: { replyTo: string | null; text: string; html: string } },
  own: string,
) {
  const { text, html } = chat.notice;
  const answered = { text, html, from: "Segue", address: "support@reply.localhost" };
  return writeReply({
    from: `Grace <${chat.grace}>`,
    to: chat.notice.replyTo ?? "",
    own,
    answered,
  });
}

const present = (chat: GracesChat) => systemDb().$executeRaw`
  INSERT INTO "Presence" ("socketId", "accountId", "kind", "subjectId", "isOpen", "heartbeatAt")
  VALUES (${chat.userId}, ${chat.scope}::uuid, 'agent', ${chat.userId}::uuid, true, now())`;

describe("a notice", () => {
  test("tells an agent who is away what the customer wrote, once and together", async () => {
    const chat = await gracesChat();
    await chat.visitorSays("When does it arrive?");
    await drainJobs();
    await pass(30);
    await chat.visitorSays("I need it on Friday.");
    const [notice, ...more] = await chat.noticesSent(31);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      to: chat.grace,
      subject: `[#${chat.number}] Conversation with Ada`,
      replyTo: replyAddress(await chat.thread()),
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    });
    for (const words of ["Where is my parcel?", "When does it arrive?", "I need it on Friday."]) {
      expect(notice?.text).toContain(words);
    }
    expect(notice?.replyTo).not.toBe(chat.to);
    expect(await chat.noticesSent(3600)).toHaveLength(1);
  });

  test("of what comes later waits a while, and tells only that", async () => {
    const chat = await toldChat();
    await chat.visitorSays("Hello?");
    expect(await chat.noticesSent(61)).toHaveLength(1);
    const [, second] = await chat.noticesSent(300);
    expect(second?.text).toContain("Hello?");
    expect(second?.text).not.toContain("When does it arrive?");
  });

  test.each([
    ["sits at the desk", (chat: GracesChat) => present(chat)],
    [
      "has read it there",
      (chat: GracesChat) =>
        systemDb().agentRead.create({
          data: {
            ...{ accountId: chat.scope, conversationId: chat.conversationId, userId: chat.userId },
            seq: 99,
          },
        }),
    ],
    [
      "does not want mails",
      (chat: GracesChat) =>
        systemDb().membership.updateMany({
          where: { userId: chat.userId },
          data: { isNotified: false },
        }),
    ],
    [
      "deals with it no more",
      (chat: GracesChat) =>
        systemDb().conversation.update({
          where: { id: chat.conversationId },
          data: { assigneeId: null },
        }),
    ],
  ])("does not leave when the agent %s", async (_name, happens) => {
    const chat = await gracesChat();
    await chat.visitorSays("When does it arrive?");
    await drainJobs();
    await happens(chat);
    expect(await chat.noticesSent()).toEqual([]);
  });

  test("leaves after all when the agent goes without having read", async () => {
    const chat = await gracesChat();
    await chat.visitorSays("When does it arrive?");
    await present(chat);
    expect(await chat.noticesSent()).toEqual([]);
    await systemDb().presence.deleteMany({ where: { subjectId: chat.userId } });
    expect(await chat.noticesSent()).toHaveLength(1);
  });

  test("planned by several sweepers at once is one mail", async () => {
    const chat = await gracesChat();
    await chat.visitorSays("When does it arrive?");
    await drainJobs();
    await pass(61);
    await Promise.all([1, 2, 3].map(() => sweepDueNotices()));
    expect(await chat.notices()).toHaveLength(1);
  });
});

describe("an agent's reply to a notice", () => {
  test("is the agent's public answer, and reaches the customer", async () => {
    const chat = await toldChat();
    const mail = await arrive(await signMail(answerOf(chat, "On Friday, I promise."), "acme.test"));
    expect(mail).toMatchObject({ state: "processed", conversationId: chat.conversationId });
    const answer = (await chat.publicMessages()).at(-1);
    expect(answer).toMatchObject({
      ...{ text: "On Friday, I promise.", kind: "chat", via: "email" },
      ...{ authorKind: "agent", authorId: chat.userId, authorName: "Grace" },
    });
    await pass(301);
    expect((await chat.mails()).flatMap(({ texts }) => texts)).toContain("On Friday, I promise.");
    const conversation = await systemDb().conversation.findUnique({
      where: { id: chat.conversationId },
    });
    expect(conversation?.waitingSince).toBeNull();
    const read = await systemDb().agentRead.findFirst({ where: { userId: chat.userId } });
    expect(read?.seq).toBe(answer?.seq);
  });

  test("may answer the agent's own copy of the conversation just as well", async () => {
    const chat = await toldChat();
    const { conversationId, scope, userId, grace } = chat;
    const asked = await requestTranscript(scope, {
      conversationId,
      reader: { kind: "agent", email: grace },
      why: { reason: "own", sentBy: "Grace", own: { userId, timezone: null } },
    });
    const claimed = asked.ok ? await claimMail(scope, asked.outboundEmailId) : null;
    if (!claimed) throw new Error("No copy.");
    const copy = { ...chat, notice: claimed.mail };
    await arrive(await signMail(answerOf(copy, "Read all of it. On Friday."), "acme.test"));
    expect((await chat.publicMessages()).at(-1)).toMatchObject({
      ...{ text: "Read all of it. On Friday.", authorKind: "agent", authorId: userId },
    });
  });

  test("delivered five times at once is one answer", async () => {
    const chat = await toldChat();
    const raw = await signMail(answerOf(chat, "Once."), "acme.test");
    await Promise.all(
      [1, 2, 3, 4, 5].map((hop) =>
        arrive(Buffer.concat([Buffer.from(`Received: from relay${hop}.test\r\n`), raw])),
      ),
    );
    await drainJobs();
    expect((await chat.publicMessages()).filter(({ via }) => via === "email")).toHaveLength(1);
  });

  test.each([
    [
      "without a signature",
      "unproved_agent",
      (chat: GracesChat & { notice: never }) => answerOf(chat, "x"),
    ],
    [
      "from somebody else",
      "not_the_agent",
      (chat: GracesChat & { notice: never }) => {
        const { replyTo } = chat.notice as { replyTo: string };
        return signMail(
          writeReply({ from: chat.from, to: replyTo, own: "I am Grace." }),
          "customer.test",
        );
      },
    ],
    [
      "without words",
      "empty_answer",
      (chat: GracesChat & { notice: never }) => signMail(answerOf(chat, ""), "acme.test"),
    ],
  ])("%s is held, and nobody can let it in", async (_name, reason, write) => {
    const chat = await toldChat();
    const mail = await arrive(await write(chat as never));
    expect(mail.state).toBe("held");
    expect(reasonOf(mail)).toBe(reason);
    const actor = { scope: chat.scope, userId: chat.userId, name: "Grace" };
    const inboundEmailId = mail.id;
    expect(await acceptHeld(actor, { inboundEmailId, addsSender: false })).toEqual({
      ...{ ok: false, reason: "never_waived" },
    });
    const place = { inboundEmailId, conversationNumber: chat.number };
    expect(await placeInbound(actor, place)).toEqual({ ok: false, reason: "never_waived" });
    await drainJobs();
    expect((await chat.publicMessages()).filter(({ via }) => via === "email")).toEqual([]);
  });

  test("at a customer's address never speaks for the agent, however well it is signed", async () => {
    const chat = await toldChat();
    const reply = writeReply({ from: `Grace <${chat.grace}>`, to: chat.to, own: "I am staff." });
    const mail = await arrive(await signMail(reply, "acme.test"));
    expect(mail.state).toBe("held");
    expect(reasonOf(mail)).toBe("other_sender");
  });

  test("of a member who has left speaks to nobody", async () => {
    const chat = await toldChat();
    await systemDb().conversation.update({
      where: { id: chat.conversationId },
      data: { assigneeId: null },
    });
    await systemDb().membership.deleteMany({ where: { userId: chat.userId } });
    const mail = await arrive(
      await signMail(answerOf(chat, "I still have the mail."), "acme.test"),
    );
    expect(["held", "unroutable"]).toContain(mail.state);
    expect((await chat.publicMessages()).filter(({ via }) => via === "email")).toEqual([]);
  });

  test("by a machine stays unsaid", async () => {
    const chat = await toldChat();
    const away = writeAutoReply({ from: chat.grace, to: chat.notice.replyTo ?? "" });
    expect(await arrive(await signMail(away, "acme.test"))).toMatchObject({ state: "auto_reply" });
    expect((await chat.publicMessages()).filter(({ via }) => via === "email")).toEqual([]);
  });

  test("by a machine that hides stops after a few, whoever is at the other end", async () => {
    const chat = await toldChat();
    const to = chat.notice.replyTo ?? "";
    for (let round = 0; round < 12; round += 1) {
      const away = writeMail({
        from: chat.grace,
        to,
        text: `I am away. ${round} ${now().getTime()}`,
      });
      await arrive(await signMail(away, "acme.test"));
      await arrive(writeMail({ from: chat.from, to: chat.to, text: `So am I. ${round}` }));
    }
    const said = (await chat.publicMessages()).filter(
      ({ authorKind, via }) => authorKind === "agent" && via === "email",
    );
    expect(said.length).toBeLessThan(8);
    const before = (await chat.notices()).length;
    expect(await chat.noticesSent(301)).toHaveLength(before);
  });
});
