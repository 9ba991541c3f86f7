import { describe, expect, test } from "vitest";
import { hintSentence, waitingSentence } from "@/lib/continuity-hint";
import { englishWords } from "@/lib/dashboard-words/translate";
import { now } from "@/server/clock";
import { addParticipant } from "@/server/continuity/commands/add-participant";
import { sendNow } from "@/server/continuity/commands/send-now";
import { undoMail } from "@/server/continuity/commands/undo-mail";
import { getContinuityHint } from "@/server/continuity/hint";
import { systemDb } from "@/server/db/client";
import { withEvents } from "@/server/events/with-events";
import { useDatabase } from "@/tests/support/database/database";
import { bePresent, type Chat, freezeClock, pass, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

async function sentence(chat: Chat): Promise<string> {
  const hint = await getContinuityHint(chat.scope, chat);
  return hintSentence(hint, "Ada", now().getTime(), englishWords);
}

const change = (
  chat: Chat,
  data: Parameters<ReturnType<typeof systemDb>["contact"]["update"]>[0]["data"],
) => systemDb().contact.update({ where: { id: chat.contactId }, data });

describe("the composer says where an answer will go", () => {
  test("to somebody who left", async () => {
    const chat = await startChat();
    await change(chat, { lastSeenAt: now() });
    await pass(180);
    expect(await sentence(chat)).toBe(
      "Ada left 3 minutes ago and gets this by email in about a minute.",
    );
  });

  test("to somebody who reads, or is on the site", async () => {
    const chat = await startChat();
    await bePresent(chat, true);
    expect(await sentence(chat)).toBe("Ada is reading. Unseen, this goes out by email.");
    await bePresent(chat, false);
    expect(await sentence(chat)).toBe(
      "Ada is on the site. Unseen, this goes out by email in about 5 minutes.",
    );
  });

  test("to somebody who writes by email", async () => {
    const chat = await startChat();
    await chat.visitorSays("By mail.", { via: "email" });
    expect(await sentence(chat)).toBe("Ada writes by email: this goes out in 10 seconds.");
  });

  test("to somebody without an address", async () => {
    const chat = await startChat({ email: null });
    expect(await sentence(chat)).toBe("No email address: Ada sees this on the next visit.");
  });

  test("to somebody who cannot be reached", async () => {
    const chat = await startChat();
    await systemDb().suppression.create({
      data: { accountId: chat.scope, email: chat.email ?? "", reason: "bounce" },
    });
    expect(await sentence(chat)).toContain("cannot be reached by email");
    await change(chat, { blockedAt: now() });
    expect(await sentence(chat)).toContain("blocked");
  });

  test("to somebody who stopped emails, or disowned the address", async () => {
    const chat = await startChat();
    await chat.schedule();
    const where = { conversationId: chat.conversationId };
    await systemDb().recipient.updateMany({ where, data: { mutedAt: now() } });
    expect(await sentence(chat)).toContain("stopped emails");
    await systemDb().recipient.updateMany({ where, data: { refusedAt: now() } });
    expect(await sentence(chat)).toContain("belongs to somebody else");
  });

  test("with carrying on by email switched off", async () => {
    const chat = await startChat({ continuity: { isEnabled: false } });
    expect(await sentence(chat)).toBe("Ada sees this in the chat.");
  });

  test("over the limits", async () => {
    const chat = await startChat({ isVerified: false, continuity: { minIntervalSeconds: 0 } });
    for (const text of ["1", "2", "3", "4"]) {
      await chat.agentSays(text);
      await sendNow(chat.scope, chat);
    }
    expect(await sentence(chat)).toContain("about 1 hour");
  });
});

test("the hint counts what waits and says when it leaves", async () => {
  const chat = await startChat();
  await chat.agentSays("One.");
  await chat.schedule();
  await pass(20);
  await chat.agentSays("Two.");
  const hint = await getContinuityHint(chat.scope, chat);
  const dueAt = new Date(now().getTime() + 60_000).toISOString();
  expect(hint).toMatchObject({ kind: "mail", waiting: { answers: 2, people: 1, dueAt } });
});

describe("what waits is counted for everybody", () => {
  const inCopy = async (chat: Chat) => {
    await withEvents(chat.scope, (tx, emit) =>
      addParticipant(tx, emit, chat.scope, {
        ...{ conversationId: chat.conversationId, email: "bob@friend.test", name: "Bob" },
      }),
    );
    await chat.agentSays("For both.");
    await chat.schedule();
  };
  const waitingIn = async (chat: Chat) => {
    const { waiting } = await getContinuityHint(chat.scope, chat);
    return waiting && waitingSentence(waiting, now().getTime(), englishWords);
  };

  test("an answer for two is one answer, and can be taken back from both", async () => {
    const chat = await startChat();
    await inCopy(chat);
    expect(await waitingIn(chat)).toBe(
      "1 answer goes out by email to 2 people in about a minute, unless seen.",
    );
    await undoMail(chat.scope, chat);
    const { waiting } = await getContinuityHint(chat.scope, chat);
    expect(waiting).toEqual({ answers: 0, people: 0, dueAt: null, takenBack: 1 });
    await chat.agentSays("For both, later.");
    const later = (await getContinuityHint(chat.scope, chat)).waiting;
    expect(later).toMatchObject({ answers: 1, people: 2, takenBack: 1 });
  });

  test("also where the contact cannot be mailed, or has got it", async () => {
    const unknown = await startChat({ email: null });
    await inCopy(unknown);
    expect(await waitingIn(unknown)).toContain("1 answer goes out by email in");
    const reader = await startChat();
    await inCopy(reader);
    const { lastSeq } = await systemDb().conversation.findUniqueOrThrow({
      where: { id: reader.conversationId },
    });
    await reader.sees(lastSeq);
    expect(await waitingIn(reader)).toContain("1 answer goes out by email in");
  });
});

test("right after a mail the composer says why the next takes longer, and follows the clock", async () => {
  const chat = await startChat();
  await chat.agentSays("One.");
  await sendNow(chat.scope, chat);
  const hint = await getContinuityHint(chat.scope, chat);
  const written = now().getTime();
  const said = (afterMs: number) => hintSentence(hint, "Ada", written + afterMs, englishWords);
  expect(said(0)).toBe("Ada was emailed recently: this follows in about 2 minutes.");
  expect(said(45_000)).toBe("Ada was emailed recently: this follows in about a minute.");
  expect(said(60_000)).toBe("Ada gets this by email in about a minute.");
  expect(said(3_600_000)).toBe("Ada gets this by email in about a minute.");
});

test("another account's conversation is not found", async () => {
  const chat = await startChat();
  const other = await startChat();
  await expect(getContinuityHint(other.scope, chat)).rejects.toMatchObject({ code: "not_found" });
});
