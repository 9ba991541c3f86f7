import { expect, test } from "vitest";
import { now } from "@/server/clock";
import { listSchedulesDue } from "@/server/continuity/planning/schedules-due";
import { systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { type Chat, freezeClock, pass, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

const isDue = async ({ conversationId }: Chat): Promise<boolean> =>
  (await listSchedulesDue([conversationId])).has(conversationId);

test("an answer that only puts an awaited mail off needs no look, and leaves with it", async () => {
  const [chat, other] = [await startChat(), await startChat()];
  await chat.agentSays("One.");
  expect(await isDue(chat)).toBe(true);
  await chat.schedule();
  await pass(30);
  await chat.agentSays("Two.");
  expect(await isDue(chat)).toBe(false);
  expect(await isDue(other)).toBe(true);
  await pass(31);
  expect(await chat.mails()).toEqual([]);
  await pass(30);
  expect(await chat.mails()).toMatchObject([{ texts: ["One.", "Two."] }]);
  expect(await isDue(chat)).toBe(true);
});

test("an answer that may bring a mail forward is looked at", async () => {
  const [paused, byEmail] = [await startChat(), await startChat()];
  for (const chat of [paused, byEmail]) {
    await chat.agentSays("One.");
    await chat.schedule();
    expect(await isDue(chat)).toBe(false);
  }
  await systemDb().recipient.updateMany({
    where: { conversationId: paused.conversationId },
    data: { mailDueAt: new Date(now().getTime() + 3_600_000) },
  });
  await byEmail.visitorSays("By mail from now on.", { via: "email" });
  expect(await isDue(paused)).toBe(true);
  expect(await isDue(byEmail)).toBe(true);
});
