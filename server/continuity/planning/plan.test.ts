import { describe, expect, test } from "vitest";
import { sendNow } from "@/server/continuity/commands/send-now";
import { planMail } from "@/server/continuity/planning/plan";
import { runContactSchedule } from "@/server/continuity/schedule";
import { sweepDueMails } from "@/server/continuity/sweeper";
import { systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { bePresent, freezeClock, leave, pass, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

describe("what is mailed, and when", () => {
  test("an unseen answer becomes a mail after the quiet time, not before", async () => {
    const chat = await startChat();
    await chat.visitorSays("Where is my order?");
    await chat.agentSays("It left this morning.");
    await chat.schedule();
    await pass(59);
    expect(await chat.mails()).toEqual([]);
    await pass(1);
    expect(await chat.mails()).toMatchObject([
      { state: "queued", toEmail: chat.email, texts: ["It left this morning."] },
    ]);
  });

  test("two answers within the quiet time are one mail with both, in order", async () => {
    const chat = await startChat();
    await chat.agentSays("One.");
    await chat.schedule();
    await pass(40);
    await chat.agentSays("Two.");
    await chat.schedule();
    await pass(40);
    expect(await chat.mails()).toEqual([]);
    await pass(20);
    expect(await chat.mails()).toMatchObject([{ texts: ["One.", "Two."] }]);
  });

  test("what was seen is not mailed", async () => {
    const chat = await startChat();
    await chat.agentSays("Seen.");
    await chat.schedule();
    await chat.sees(1);
    await chat.agentSays("Unseen.");
    await chat.schedule();
    await pass(60);
    expect(await chat.mails()).toMatchObject([{ texts: ["Unseen."] }]);
  });

  test("notes, greetings, the customer's own words and deleted answers start no mail", async () => {
    const chat = await startChat();
    await chat.visitorSays("Hello?");
    await chat.agentSays("Looks like a known case.", { kind: "note" });
    await chat.agentSays("Welcome.", { kind: "greeting" });
    const withdrawn = await chat.agentSays("Wrong window.");
    await chat.deletes(withdrawn.id);
    await chat.schedule();
    await pass(3600);
    expect(await chat.mails()).toEqual([]);
    expect((await chat.recipients())[0]?.mailDueAt).toBeNull();
  });

  test("a visitor on the site is given until the longest wait", async () => {
    const chat = await startChat();
    await chat.agentSays("Are you there?");
    await bePresent(chat, false);
    await chat.schedule();
    for (let seconds = 0; seconds < 290; seconds += 10) {
      await pass(10);
      await bePresent(chat, false);
    }
    expect(await chat.mails()).toEqual([]);
    await pass(10);
    expect(await chat.mails()).toHaveLength(1);
  });

  test("a visitor who leaves gets the mail soon after, not at the longest wait", async () => {
    const chat = await startChat();
    await chat.agentSays("Are you there?");
    await bePresent(chat, true);
    await chat.schedule();
    await pass(90);
    expect(await chat.mails()).toEqual([]);
    await leave(chat);
    await pass(10);
    expect(await chat.mails()).toHaveLength(1);
  });

  test("who writes by mail is answered after the undo window", async () => {
    const chat = await startChat();
    await chat.visitorSays("By mail.", { via: "email" });
    await chat.agentSays("Answered.");
    await chat.schedule();
    await pass(9);
    expect(await chat.mails()).toEqual([]);
    await pass(1);
    expect(await chat.mails()).toMatchObject([{ texts: ["Answered."] }]);
  });

  test("more answers than one mail takes follow in the next, each once", async () => {
    const chat = await startChat({ continuity: { maxMessages: 2 } });
    for (const text of ["1", "2", "3", "4", "5"]) await chat.agentSays(text);
    await chat.schedule();
    await pass(60);
    for (let minutes = 0; minutes < 6; minutes += 1) await pass(60);
    const mails = await chat.mails();
    expect(mails.map((mail) => mail.texts)).toEqual([["1", "2"], ["3", "4"], ["5"]]);
  });

  test("long answers do not share a mail that a program would clip", async () => {
    const chat = await startChat();
    const long = "x".repeat(20_000);
    await chat.agentSays(long);
    await chat.agentSays(long);
    await chat.schedule();
    await pass(60);
    await pass(120);
    expect((await chat.mails()).map((mail) => mail.texts.length)).toEqual([1, 1]);
  });

  test("with carrying on by email switched off nothing is mailed", async () => {
    const chat = await startChat({ continuity: { isEnabled: false } });
    await chat.agentSays("Hello.");
    await chat.schedule();
    await pass(3600);
    expect(await chat.mails()).toEqual([]);
  });
});

describe("to whom", () => {
  test("an address obtained later gets what was not seen in the last 7 days", async () => {
    const chat = await startChat({ email: null });
    await chat.agentSays("Eight days old.");
    await pass(8 * 86_400);
    await chat.agentSays("New.");
    await chat.schedule();
    await pass(3600);
    expect(await chat.mails()).toEqual([]);
    await systemDb().contact.update({
      where: { id: chat.contactId },
      data: { email: "late@customer.test" },
    });
    await runContactSchedule({ accountId: chat.scope, contactId: chat.contactId });
    await pass(60);
    expect(await chat.mails()).toMatchObject([{ toEmail: "late@customer.test", texts: ["New."] }]);
  });

  test("a corrected address is a new recipient and gets what the wrong one was sent", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello.");
    await chat.schedule();
    await pass(60);
    await systemDb().contact.update({
      where: { id: chat.contactId },
      data: { email: "right@customer.test" },
    });
    await runContactSchedule({ accountId: chat.scope, contactId: chat.contactId });
    await pass(60);
    const mails = await chat.mails();
    expect(mails.map((mail) => [mail.toEmail, mail.texts])).toEqual([
      [chat.email, ["Hello."]],
      ["right@customer.test", ["Hello."]],
    ]);
    const tokens = (await chat.recipients()).map((recipient) => recipient.tokenId);
    expect(new Set(tokens).size).toBe(2);
  });

  test.each([
    ["muted", { mutedAt: new Date() }],
    ["revoked", { revokedAt: new Date() }],
    ["refused", { refusedAt: new Date() }],
  ])("a %s recipient gets nothing", async (_name, data) => {
    const chat = await startChat({ isVerified: false });
    await chat.agentSays("Hello.");
    await chat.schedule();
    await systemDb().recipient.updateMany({ where: { conversationId: chat.conversationId }, data });
    await pass(3600);
    expect(await chat.mails()).toEqual([]);
  });

  test("blocked contacts and suppressed addresses get nothing", async () => {
    const blocked = await startChat();
    const suppressed = await startChat();
    await systemDb().contact.update({
      where: { id: blocked.contactId },
      data: { blockedAt: new Date() },
    });
    await systemDb().suppression.create({
      data: {
        accountId: suppressed.scope,
        email: suppressed.email?.toUpperCase() ?? "",
        reason: "bounce",
      },
    });
    for (const chat of [blocked, suppressed]) {
      await chat.agentSays("Hello.");
      await chat.schedule();
    }
    await pass(3600);
    expect(await blocked.mails()).toEqual([]);
    expect(await suppressed.mails()).toEqual([]);
  });

  test("another account's suppression of the same address changes nothing", async () => {
    const chat = await startChat();
    const other = await startChat();
    await systemDb().suppression.create({
      data: { accountId: other.scope, email: chat.email ?? "", reason: "bounce" },
    });
    await chat.agentSays("Hello.");
    await chat.schedule();
    await pass(60);
    expect(await chat.mails()).toHaveLength(1);
  });
});

describe("runs that meet", () => {
  test("scheduling again, late or twice at once changes nothing", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello.");
    await Promise.all([chat.schedule(), chat.schedule(), chat.schedule()]);
    const [first] = await chat.recipients();
    await chat.schedule();
    expect(await chat.recipients()).toEqual([first]);
  });

  test("planners at once make one mail", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello.");
    await chat.schedule();
    await pass(0);
    const [recipient] = await chat.recipients();
    const recipientId = recipient?.id ?? "";
    await systemDb().recipient.update({
      where: { id: recipientId },
      data: { mailDueAt: new Date(0) },
    });
    await Promise.all([
      ...[1, 2, 3, 4].map(() => planMail(chat.scope, { recipientId, isNow: true })),
      sweepDueMails(),
    ]);
    expect(await chat.mails()).toMatchObject([{ texts: ["Hello."] }]);
  });

  test("a message written while planning is in exactly one mail", async () => {
    const chat = await startChat({ continuity: { minIntervalSeconds: 0 } });
    await chat.agentSays("1");
    await chat.schedule();
    await Promise.all([
      sendNow(chat.scope, chat),
      ...["2", "3", "4"].map((text) => chat.agentSays(text)),
    ]);
    await chat.schedule();
    await pass(300);
    const texts = (await chat.mails()).flatMap((mail) => mail.texts);
    expect(texts.sort()).toEqual(["1", "2", "3", "4"]);
  });

  test("one account's planner never touches another's recipient", async () => {
    const chat = await startChat();
    const other = await startChat();
    await chat.agentSays("Hello.");
    await chat.schedule();
    const [recipient] = await chat.recipients();
    const result = await planMail(other.scope, { recipientId: recipient?.id ?? "", isNow: true });
    expect(result).toEqual({ ok: false, reason: "gone" });
    expect(await chat.mails()).toEqual([]);
  });
});
