import { describe, expect, test, vi } from "vitest";
import { now } from "@/server/clock";
import { findLimit } from "@/server/continuity/planning/limits";
import { systemDb } from "@/server/db/client";
import { withEvents } from "@/server/events/with-events";
import { useDatabase } from "@/tests/support/database/database";
import { type Chat, freezeClock, pass, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

const continuity = { minIntervalSeconds: 0 };

async function answer(chat: Chat, text: string): Promise<void> {
  await chat.agentSays(text);
  await chat.schedule();
  await pass(60);
}

async function claim(chat: Chat, email: string): Promise<void> {
  await systemDb().contact.update({ where: { id: chat.contactId }, data: { email } });
}

/** Transactions that wait for a lock another holds. */
async function countWaiting(): Promise<number> {
  const [row] = await systemDb().$queryRaw<Array<{ count: number }>>`
    SELECT count(*)::int AS count FROM pg_locks
    WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  return row?.count ?? 0;
}

describe("an address nobody has proved", () => {
  test("gets three mails an hour; the fourth is deferred, not lost", async () => {
    const chat = await startChat({ isVerified: false, continuity });
    for (const text of ["1", "2", "3", "4"]) await answer(chat, text);
    expect((await chat.mails()).map((mail) => mail.texts)).toEqual([["1"], ["2"], ["3"]]);
    const [recipient] = await chat.recipients();
    expect(recipient?.limitedUntil).not.toBeNull();
    expect(recipient?.mailDueAt).toEqual(recipient?.limitedUntil);
    await pass(3600);
    expect((await chat.mails()).at(3)).toMatchObject({ texts: ["4"] });
    expect((await chat.recipients())[0]?.limitedUntil).toBeNull();
  });

  test("has one limit, however many visitors claim it", async () => {
    const first = await startChat({ isVerified: false, email: "victim@home.test", continuity });
    for (const text of ["1", "2"]) await answer(first, text);
    const attackers = await Promise.all(
      [1, 2, 3].map(async () => {
        const { id: contactId } = await systemDb().contact.create({
          data: { accountId: first.scope, email: "Victim@home.test" },
        });
        return startChat({ beside: { ...first, contactId } });
      }),
    );
    for (const chat of attackers) {
      await chat.agentSays("Hello.");
      await chat.schedule();
    }
    await pass(60);
    const mails = await systemDb().outboundEmail.count({ where: { accountId: first.scope } });
    expect(mails).toBe(3);
  });

  test("is one of three new ones a visitor may give in a day", async () => {
    const chat = await startChat({ isVerified: false, continuity });
    await answer(chat, "Hello.");
    for (const email of ["b@x.test", "c@x.test", "d@x.test"]) {
      await claim(chat, email);
      await chat.schedule();
      await pass(60);
    }
    expect((await chat.mails()).map((mail) => mail.toEmail)).toEqual([
      chat.email,
      "b@x.test",
      "c@x.test",
    ]);
    await pass(86_400);
    expect((await chat.mails()).at(3)?.toEmail).toBe("d@x.test");
  });

  test("is one of three also while another conversation is being mailed at an address corrected since", async () => {
    const chat = await startChat({ isVerified: false, continuity });
    await answer(chat, "Hello.");
    for (const email of ["b@x.test", "c@x.test", "d@x.test"]) {
      await claim(chat, email);
      await chat.schedule();
      if (email === "b@x.test") await pass(60);
    }
    const [, , third, fourth] = await chat.recipients();
    if (!third || !fourth) throw new Error("The corrected addresses have no recipients.");
    const firstLooked = Promise.withResolvers<Date | null>();
    const mayCommit = Promise.withResolvers<void>();
    const first = withEvents(chat.scope, async (tx) => {
      firstLooked.resolve(await findLimit(tx, chat.scope, third));
      await mayCommit.promise;
      await tx.recipient.updateMany({ where: { id: third.id }, data: { lastMailAt: now() } });
    });
    expect(await firstLooked.promise).toBeNull();
    const second = withEvents(chat.scope, (tx) => findLimit(tx, chat.scope, fourth));
    // Either it waits for the first, as it must, or it has answered already, wrongly.
    await Promise.race([second, vi.waitFor(async () => expect(await countWaiting()).toBe(1))]);
    mayCommit.resolve();
    await first;
    expect(await second).not.toBeNull();
  });

  test("gets nothing that only the assistant said, until a person answers", async () => {
    const chat = await startChat({ isVerified: false });
    await chat.assistantSays("Have you tried the manual?");
    await chat.schedule();
    await pass(3600);
    expect(await chat.mails()).toEqual([]);
    await answer(chat, "I am a person.");
    expect(await chat.mails()).toMatchObject([
      { texts: ["Have you tried the manual?", "I am a person."] },
    ]);
  });

  test("is mailed as before once it is proved", async () => {
    const chat = await startChat({ isVerified: false, continuity });
    for (const text of ["1", "2", "3", "4"]) await answer(chat, text);
    await systemDb().contact.update({
      where: { id: chat.contactId },
      data: { emailVerifiedAt: new Date() },
    });
    await chat.schedule();
    await pass(60);
    expect(await chat.mails()).toHaveLength(4);
  });

  test("that was refused stays refused in the visitor's next conversation", async () => {
    const chat = await startChat({ isVerified: false });
    await answer(chat, "Hello.");
    await systemDb().recipient.updateMany({
      where: { conversationId: chat.conversationId },
      data: { refusedAt: new Date() },
    });
    const next = await startChat({ beside: chat });
    await answer(next, "Hello again.");
    await pass(3600);
    expect(await next.mails()).toEqual([]);
  });
});

test("a proved address knows no limit, and the assistant's answers go to it", async () => {
  const chat = await startChat({ continuity });
  for (const text of ["1", "2", "3", "4", "5"]) {
    await chat.assistantSays(text);
    await chat.schedule();
    await pass(60);
  }
  expect(await chat.mails()).toHaveLength(5);
});

describe("two machines that answer each other", () => {
  async function pingPong(chat: Chat, rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      await chat.visitorSays("I am away.", { via: "email" });
      await systemDb().inboundEmail.create({
        data: {
          accountId: chat.scope,
          conversationId: chat.conversationId,
          source: "raw",
          sourceEventId: `${chat.conversationId} ${now().getTime()} ${round}`,
          envelopeTo: [],
          state: "processed",
          receivedAt: now(),
        },
      });
      await chat.assistantSays("Have you tried the manual?");
      await chat.schedule();
      await pass(20);
    }
  }

  test("stop after one round, and after 10 mails in 10 minutes it is said, once", async () => {
    const chat = await startChat();
    await pingPong(chat, 12);
    expect(await chat.mails()).toHaveLength(1);
    const notes = await systemDb().message.findMany({
      where: { conversationId: chat.conversationId, kind: "system" },
    });
    expect(notes).toHaveLength(1);
  });

  test("do not silence an agent, whose answer goes out with what waited", async () => {
    const chat = await startChat();
    await pingPong(chat, 8);
    const before = (await chat.mails()).length;
    await chat.agentSays("A person here.");
    await chat.schedule();
    await pass(20);
    const mails = await chat.mails();
    expect(mails).toHaveLength(before + 1);
    expect(mails.at(-1)?.texts.at(-1)).toBe("A person here.");
  });
});
