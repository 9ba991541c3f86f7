import { expect, test } from "vitest";
import { resyncLimit } from "@/lib/limits";
import { storeFile } from "@/server/attachments/commands";
import { systemDb } from "@/server/db/client";
import { tenantDb } from "@/server/db/tenant";
import { onAnnouncement } from "@/server/events/announce";
import { withEvents } from "@/server/events/with-events";
import {
  appendMessage,
  messageCreated,
  writeMessage,
} from "@/server/messages/commands/append-message";
import { deleteMessage } from "@/server/messages/commands/delete-message";
import type { NewMessage } from "@/server/messages/commands/new-message";
import { presentMessage } from "@/server/messages/present";
import { listMessagesById, listMessagesSinceRev } from "@/server/messages/queries";
import { resyncedOf } from "@/server/realtime/resynced";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";

useDatabase();

const chat = (conversationId: string, more: Partial<NewMessage> = {}): NewMessage => ({
  conversationId,
  kind: "chat",
  authorKind: "contact",
  authorId: null,
  authorName: null,
  via: "widget",
  text: "Hello",
  ...more,
});

const find = (id: string) => systemDb().conversation.findUniqueOrThrow({ where: { id } });

test("fifty appends at once get fifty consecutive numbers, in one chain of public messages", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  const results = await Promise.all(
    Array.from({ length: 50 }, (_, at) =>
      appendMessage(acme.scope, chat(conversationId, { kind: at % 5 === 0 ? "note" : "chat" })),
    ),
  );
  expect(results.every((result) => result.ok && !result.isRepeat)).toBe(true);
  const rows = await systemDb().message.findMany({
    where: { conversationId },
    orderBy: { seq: "asc" },
  });
  expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 51 }, (_, at) => at + 1));
  let previous = 0;
  for (const row of rows) {
    expect(row.prevPublicSeq).toBe(previous);
    if (row.kind !== "note") previous = row.seq;
  }
  expect(await find(conversationId)).toMatchObject({ lastSeq: 51, lastPublicSeq: previous });
});

test("the same client id ten times at once makes one message, and every caller gets it", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  const clientId = crypto.randomUUID();
  const results = await Promise.all(
    Array.from({ length: 10 }, () => appendMessage(acme.scope, chat(conversationId, { clientId }))),
  );
  const ids = results.map((result) => result.ok && result.message.id);
  expect(new Set(ids).size).toBe(1);
  expect(results.filter((result) => result.ok && !result.isRepeat)).toHaveLength(1);
  expect((await find(conversationId)).lastSeq).toBe(2);
});

test("a client id belongs to its author", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  const clientId = crypto.randomUUID();
  const by = (authorId: string) =>
    appendMessage(acme.scope, chat(conversationId, { clientId, authorKind: "agent", authorId }));
  expect(await by(acme.admin.actor.userId)).toMatchObject({ ok: true, isRepeat: false });
  expect(await by(acme.agent.actor.userId)).toEqual({ ok: false, reason: "client_id_taken" });
  expect(await by(acme.admin.actor.userId)).toMatchObject({ ok: true, isRepeat: true });
});

test("a conversation of another account is not found, and nothing is written", async () => {
  const { acme, globex } = await makeTown();
  const result = await appendMessage(globex.scope, chat(acme.ada.conversationId));
  expect(result).toEqual({ ok: false, reason: "conversation_not_found" });
  expect(await systemDb().message.count({ where: { accountId: globex.scope } })).toBe(2);
});

test("two racing email prompts make one, and both callers get it", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  const prompt = chat(conversationId, { kind: "email_prompt", authorKind: "system" });
  const outside = Array.from({ length: 3 }, () => appendMessage(acme.scope, prompt));
  const inside = Array.from({ length: 3 }, () =>
    withEvents(acme.scope, (tx) => writeMessage(tx, acme.scope, prompt)),
  );
  const results = await Promise.all([...outside, ...inside]);
  expect(new Set(results.map((result) => result.ok && result.message.id)).size).toBe(1);
  expect((await find(conversationId)).lastSeq).toBe(2);
});

test("what an append claims and tells is stored with it", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  const result = await appendMessage(acme.scope, chat(conversationId, { text: "Stored" }));
  if (!result.ok) throw new Error(result.reason);
  const event = await systemDb().domainEvent.findFirstOrThrow({
    where: { accountId: acme.scope, type: "message.created" },
    orderBy: { id: "desc" },
  });
  expect(event.payload).toEqual(messageCreated(result.message).payload);
  const stored = await tenantDb(acme.scope).message.findFirstOrThrow({
    where: { id: result.message.id },
    include: { attachments: true },
  });
  expect(result.message).toMatchObject(stored);
});

test("only a message that was written is announced", async () => {
  const { acme } = await makeTown();
  const heard: string[] = [];
  onAnnouncement((scope, announcements) => {
    if (scope === acme.scope) heard.push(...announcements.map((event) => event.type));
  });
  const message = chat(acme.ada.conversationId, { clientId: crypto.randomUUID() });
  await appendMessage(acme.scope, message);
  await appendMessage(acme.scope, message);
  expect(heard).toEqual(["message.created"]);
});

test("a customer's words reopen, start the waiting and choose the surface; an agent's answer ends it", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  const set = (data: object) =>
    systemDb().conversation.update({ where: { id: conversationId }, data });
  await acme.agent.answers(conversationId, "Hello Ada.");
  const answered = await find(conversationId);
  expect(answered).toMatchObject({ waitingSince: null, isByEmail: false });
  expect(answered.firstReplyAt).not.toBeNull();

  await set({ status: "snoozed", snoozedUntil: new Date("2030-01-01") });
  await acme.agent.notes(conversationId, "Only we see this.");
  expect((await find(conversationId)).status).toBe("snoozed");
  await appendMessage(acme.scope, chat(conversationId, { via: "email" }));
  const reopened = await find(conversationId);
  expect(reopened).toMatchObject({ status: "open", snoozedUntil: null, isByEmail: true });
  expect(reopened.waitingSince).not.toBeNull();

  await appendMessage(acme.scope, chat(conversationId));
  const written = await find(conversationId);
  expect(written.isByEmail).toBe(false);
  expect(written.waitingSince).toEqual(reopened.waitingSince);
  await acme.agent.answers(conversationId, "Again.");
  expect((await find(conversationId)).firstReplyAt).toEqual(answered.firstReplyAt);
});

test("files go into one message of whoever brought them", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  const uploaderId = crypto.randomUUID();
  const bytes = Buffer.from("plain text");
  const attachmentIds: string[] = [];
  for (const name of ["uploaded-first.txt", "chosen-first.txt"]) {
    const stored = await storeFile(acme.scope, { name, bytes, uploaderId });
    if (!stored.ok) throw new Error(stored.message);
    attachmentIds.unshift(stored.attachment.id);
  }
  const refused = { ok: false, reason: "attachment_not_found" };
  const send = (more: Partial<NewMessage>) =>
    appendMessage(acme.scope, chat(conversationId, { attachmentIds, ...more }));

  expect(await send({ uploaderId: crypto.randomUUID() })).toEqual(refused);
  expect(await send({})).toEqual(refused);
  const sent = await Promise.all([send({ uploaderId }), send({ uploaderId })]);
  const winners = sent.flatMap((result) => (result.ok ? [result.message] : []));
  expect(winners).toHaveLength(1);
  expect(winners[0]?.attachments.map(({ name }) => name)).toEqual([
    "chosen-first.txt",
    "uploaded-first.txt",
  ]);
  expect((await find(conversationId)).lastSeq).toBe(2);
});

test("what changed together is caught up with together, however much it is", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  const before = { accountId: acme.scope, conversationId, prevPublicSeq: 0 };
  await systemDb().message.createMany({
    data: Array.from({ length: resyncLimit + 20 }, (_, index) => ({
      ...before,
      ...{ seq: index + 100, rev: index < 300 ? 100 : 101, kind: "chat", authorKind: "agent" },
      ...{ via: "dashboard", text: "Hello" },
    })),
  });
  const asked = { conversationId, sinceRev: 99, audience: "agents" as const };
  const messages = await listMessagesSinceRev(acme.scope, asked);
  expect(new Set(messages.map(({ seq }) => seq)).size).toBe(resyncLimit + 20);
  expect(messages).toHaveLength(resyncLimit + 20);
  expect(resyncedOf({ rev: 200 }, messages).conversation.rev).toBe(101);
});

test("a file of another account cannot be claimed", async () => {
  const { acme, globex } = await makeTown();
  const uploaderId = crypto.randomUUID();
  const stored = await storeFile(globex.scope, {
    name: "a.txt",
    bytes: Buffer.from("theirs"),
    uploaderId,
  });
  if (!stored.ok) throw new Error(stored.message);
  const message = chat(acme.ada.conversationId, {
    attachmentIds: [stored.attachment.id],
    uploaderId,
  });
  expect(await appendMessage(acme.scope, message)).toMatchObject({
    reason: "attachment_not_found",
  });
});

test("an agent takes his words back once, a colleague's only an administrator, and a customer's nobody", async () => {
  const { acme, globex } = await makeTown();
  const { agent, admin, ada, scope } = acme;
  const answer = await agent.answers(ada.conversationId, "The wrong price");
  const theirs = await admin.answers(ada.conversationId, "Another");
  const said = await systemDb().message.findFirstOrThrow({
    where: { conversationId: ada.conversationId, authorKind: "contact" },
  });
  const forbidden = { ok: false, reason: "forbidden" };
  const remove = (actor: typeof agent.actor, messageId: string) =>
    deleteMessage(actor.scope, actor, { messageId });
  expect(await remove(globex.admin.actor, answer.id)).toEqual({ ok: false, reason: "not_found" });
  expect(await remove(agent.actor, theirs.id)).toEqual(forbidden);
  expect(await remove(admin.actor, said.id)).toEqual(forbidden);
  const before = await find(ada.conversationId);
  expect(await remove(agent.actor, answer.id)).toEqual({ ok: true });
  expect(await remove(agent.actor, answer.id)).toEqual({ ok: true });
  expect(await remove(admin.actor, theirs.id)).toEqual({ ok: true });
  expect((await find(ada.conversationId)).rev).toBe(before.rev + 2);
  const [row] = await listMessagesById(scope, [answer.id]);
  expect(row && presentMessage(row)).toMatchObject({ text: "", isDeleted: true });
});
