import { expect, test } from "vitest";
import { obtainEmail } from "@/server/contacts/commands/obtain-email";
import { addParticipant } from "@/server/continuity/commands/add-participant";
import { runContactSchedule } from "@/server/continuity/schedule";
import { systemDb } from "@/server/db/client";
import { withEvents } from "@/server/events/with-events";
import { useDatabase } from "@/tests/support/database/database";
import { type Chat, freezeClock, pass, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

const bob = "bob@friend.test";

/** Ada and Bob, who is in copy, have both been mailed "One.". */
async function mailedChat(): Promise<Chat> {
  const chat = await startChat();
  await chat.visitorSays("Hello.");
  await withEvents(chat.scope, (tx, emit) =>
    addParticipant(tx, emit, chat.scope, {
      ...{ conversationId: chat.conversationId, email: bob, name: "Bob" },
    }),
  );
  await answers(chat, "One.");
  const where = { conversationId: chat.conversationId, email: bob };
  await systemDb().recipient.updateMany({ where, data: { verifiedAt: new Date(0) } });
  return chat;
}

async function answers(chat: Chat, text: string): Promise<void> {
  await chat.agentSays(text);
  await chat.schedule();
  await pass(600);
}

/** The customer says that Bob's address is his own. */
async function gives({ scope, contactId }: Chat, isVerified: boolean): Promise<void> {
  await withEvents(scope, (tx, emit) =>
    obtainEmail(tx, emit, scope, { contactId, email: bob, source: "email_prompt", isVerified }),
  );
  await runContactSchedule({ accountId: scope, contactId });
  await pass(600);
}

const mailsTo = async (chat: Chat, email: string | null) =>
  (await chat.mails()).filter((mail) => mail.toEmail === email).map(({ texts }) => texts);

const rowOf = (chat: Chat) =>
  systemDb().recipient.findFirstOrThrow({
    where: { conversationId: chat.conversationId, email: bob },
  });

test("a contact with the address of somebody in copy is one recipient, and gets nothing twice", async () => {
  const chat = await mailedChat();
  const before = await rowOf(chat);
  await gives(chat, false);
  expect(await rowOf(chat)).toMatchObject({
    ...{ id: before.id, tokenId: before.tokenId, kind: "contact", contactId: chat.contactId },
    ...{ verifiedAt: null, joinedSeq: 0, name: null },
  });
  await answers(chat, "Two.");
  expect(await mailsTo(chat, bob)).toEqual([["One."], ["Two."]]);
  expect(await mailsTo(chat, chat.email)).toEqual([["One."]]);
  const three = await chat.agentSays("Three.");
  await chat.sees(three.seq);
  await chat.schedule();
  await pass(600);
  expect(await mailsTo(chat, bob), "what he read in the chat").toHaveLength(2);
});

test("whoever disowned the conversation stays out of it until the address is proved", async () => {
  const chat = await mailedChat();
  const { id } = await rowOf(chat);
  await systemDb().recipient.update({ where: { id }, data: { refusedAt: new Date(0) } });
  await gives(chat, false);
  await answers(chat, "For nobody.");
  expect(await mailsTo(chat, bob)).toEqual([["One."]]);
  await systemDb().contact.update({ where: { id: chat.contactId }, data: { email: null } });
  await gives(chat, true);
  expect(await mailsTo(chat, bob)).toEqual([["One."], ["For nobody."]]);
});

test("a chat opened as the person in copy ends when the address is the contact's", async () => {
  const chat = await mailedChat();
  const { id: recipientId } = await rowOf(chat);
  const session = await systemDb().contactSession.create({
    data: {
      ...{ accountId: chat.scope, inboxId: chat.inboxId, conversationId: chat.conversationId },
      ...{ kind: "link", recipientId, tokenHash: crypto.randomUUID() },
      expiresAt: new Date("2100-01-01"),
    },
  });
  await gives(chat, true);
  const after = await systemDb().contactSession.findUniqueOrThrow({ where: { id: session.id } });
  expect(after.revokedAt).not.toBeNull();
});
