import { describe, expect, test } from "vitest";
import { addParticipant } from "@/server/continuity/commands/add-participant";
import { applyUnsubscribe } from "@/server/continuity/mailed-links/apply-unsubscribe";
import { findLinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { type LinkPurpose, linkToken } from "@/server/continuity/mailed-links/links";
import { withEvents } from "@/server/events/with-events";
import { judgeStatus } from "@/server/mail/bounces/judge-failure";
import { claimMail } from "@/server/mail/claiming/claim-mail";
import { applyBounceReport } from "@/server/mail/events";
import { requestTranscript } from "@/server/mail/transcripts/request-transcript";
import { appendMessage } from "@/server/messages/commands/append-message";
import { useDatabase } from "@/tests/support/database/database";
import { type Chat, freezeClock, pass, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

const bob = "bob@friend.test";

/** A chat with Bob in copy: added by an agent, or by the customer. */
async function chatWithBob(options: { isByAgent?: boolean } = {}) {
  const chat = await startChat();
  await chat.visitorSays("Long before Bob.");
  await chat.visitorSays("What Bob was added for.");
  const added = await withEvents(chat.scope, (tx, emit) =>
    addParticipant(tx, emit, chat.scope, {
      ...{ conversationId: chat.conversationId, email: bob, name: "Bob" },
      ...(options.isByAgent && { addedBy: { id: crypto.randomUUID(), name: "Grace" } }),
    }),
  );
  if (!added.ok) throw new Error(added.reason);
  const { recipientId } = added;
  const writes = (via: "email" | "widget", text: string) =>
    appendMessage(chat.scope, {
      ...{ conversationId: chat.conversationId, kind: "chat", authorKind: "participant" },
      ...{ authorId: recipientId, authorName: "Bob", via, text },
    });
  const answers = (text: string, withheldFrom: string[] = []) =>
    appendMessage(chat.scope, {
      ...{ conversationId: chat.conversationId, kind: "chat", authorKind: "agent" },
      ...{ authorId: null, authorName: "Grace", via: "dashboard", text, withheldFrom },
    });
  return { ...chat, recipientId, writes, answers };
}

const mailsTo = async (chat: Chat, email: string | null) =>
  (await chat.mails()).filter((mail) => mail.toEmail === email);

async function textTo(chat: Chat, email: string | null): Promise<string> {
  const mail = (await mailsTo(chat, email)).at(-1);
  const claimed = await claimMail(chat.scope, mail?.id ?? "");
  return claimed?.mail.text ?? "";
}

async function use(purpose: LinkPurpose, recipientId: string) {
  const target = await findLinkTarget(linkToken({ purpose, recipientId }));
  if (!target) throw new Error("The link is unknown.");
  return applyUnsubscribe(target, purpose === "refuse" ? "refuse" : "mute");
}

async function letAllLeave(chat: Chat, seconds = 600) {
  await chat.schedule();
  await pass(seconds);
}

describe("a participant's mail", () => {
  test("sums up from the message he was added at, without what he was left out of", async () => {
    const chat = await chatWithBob();
    await chat.answers("Between us.", [chat.recipientId]);
    await chat.visitorSays("I see.");
    await chat.answers("For both.");
    await letAllLeave(chat);
    const text = await textTo(chat, bob);
    for (const told of ["For both.", "What Bob was added for.", "I see."])
      expect(text).toContain(told);
    for (const hidden of ["Long before Bob.", "Between us."]) expect(text).not.toContain(hidden);
    expect((await mailsTo(chat, chat.email))[0]?.texts).toEqual(["Between us.", "For both."]);
  });

  test("names the others, who are told of him", async () => {
    const chat = await chatWithBob({ isByAgent: true });
    await chat.writes("email", "Hello.");
    await chat.answers("For both.");
    await letAllLeave(chat);
    expect(await textTo(chat, chat.email)).toContain("Also sent to Bob");
    await chat.answers("Not for Bob.", [chat.recipientId]);
    await letAllLeave(chat);
    expect(await textTo(chat, chat.email)).not.toContain("Also sent to");
  });

  test("to one who answers by mail has what the others wrote since", async () => {
    const chat = await chatWithBob();
    await chat.answers("One.");
    await letAllLeave(chat);
    await chat.writes("email", "Bob's own words.");
    await chat.visitorSays("Ada's words.", { via: "email" });
    await chat.answers("Two.");
    await letAllLeave(chat);
    const toBob = await textTo(chat, bob);
    expect(toBob).toContain("Ada's words.");
    expect(toBob).not.toContain("Bob's own words.");
    const toAda = await textTo(chat, chat.email);
    expect(toAda).toContain("Bob's own words.");
    expect(toAda).not.toContain("Ada's words.");
  });

  test("leaves at once when he writes by mail, while the contact in the chat is given time", async () => {
    const chat = await chatWithBob();
    await chat.writes("email", "Quick question.");
    await chat.answers("Quick answer.");
    await chat.schedule();
    await pass(10);
    expect((await chat.mails()).map(({ toEmail }) => toEmail)).toEqual([bob]);
    await pass(50);
    expect(await mailsTo(chat, chat.email)).toHaveLength(1);
  });

  test("waits for no seen watermark and moves none", async () => {
    const chat = await chatWithBob();
    const answer = await chat.agentSays("Read by Ada at once.");
    await chat.sees(answer.seq);
    await letAllLeave(chat);
    expect((await chat.mails()).map(({ toEmail }) => toEmail)).toEqual([bob]);
  });

  test("with the transcript he asks for has no more than that", async () => {
    const chat = await chatWithBob();
    await chat.writes("email", "Send me all of it.");
    await chat.answers("Between us.", [chat.recipientId]);
    const { recipientId, scope, conversationId } = chat;
    const asked = await requestTranscript(scope, {
      conversationId,
      reader: { kind: "recipient", recipientId },
      why: { reason: "asked", sentBy: "" },
    });
    const claimed = asked.ok ? await claimMail(scope, asked.outboundEmailId) : null;
    const text = claimed?.mail.text ?? "";
    for (const told of ["What Bob was added for.", "Send me all of it."])
      expect(text).toContain(told);
    for (const hidden of ["Long before Bob.", "Between us."]) expect(text).not.toContain(hidden);
  });

  test("that bounces stops mails to him and to nobody else", async () => {
    const chat = await chatWithBob();
    await chat.answers("One.");
    await letAllLeave(chat);
    const [mail] = await mailsTo(chat, bob);
    await claimMail(chat.scope, mail?.id ?? "");
    await applyBounceReport(chat.scope, {
      outboundEmailId: mail?.id ?? "",
      failure: judgeStatus("5.1.1", "550 no such user"),
    });
    await chat.answers("Two.");
    await letAllLeave(chat);
    expect(await mailsTo(chat, bob)).toHaveLength(1);
    expect(await mailsTo(chat, chat.email)).toHaveLength(2);
  });

  test.each(["mute", "refuse"] as const)("is stopped for him alone (%s)", async (purpose) => {
    const chat = await chatWithBob();
    expect(await use(purpose, chat.recipientId)).toBe(true);
    expect(await use(purpose, chat.recipientId)).toBe(true);
    await chat.answers("For whom?");
    await letAllLeave(chat);
    expect((await chat.mails()).map(({ toEmail }) => toEmail)).toEqual([chat.email]);
    const again = await withEvents(chat.scope, (tx, emit) =>
      addParticipant(tx, emit, chat.scope, {
        ...{ conversationId: chat.conversationId, email: bob, name: null },
      }),
    );
    expect(again).toMatchObject(
      purpose === "mute" ? { ok: true, isNew: false } : { ok: false, reason: "refused" },
    );
  });

  test("has a limit per hour where a customer brought him in, none where an agent did", async () => {
    for (const [isByAgent, count] of [
      [false, 3],
      [true, 5],
    ] as const) {
      const chat = await chatWithBob({ isByAgent });
      for (let index = 0; index < 5; index += 1) {
        await chat.answers(`Answer ${index}`);
        await letAllLeave(chat, 310);
      }
      expect(await mailsTo(chat, bob)).toHaveLength(count);
    }
  });
});
