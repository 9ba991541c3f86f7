import { expect, test } from "vitest";
import { advanceClock } from "@/server/clock";
import { obtainEmail, verifyEmail } from "@/server/contacts/commands/obtain-email";
import { answerEmailPrompt } from "@/server/conversations/commands/answer-email-prompt";
import { systemDb } from "@/server/db/client";
import { withEvents } from "@/server/events/with-events";
import { recordSocket } from "@/server/presence/commands";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeVisitor, type TestVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace, type TestWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

const messagesOf = (conversationId: string) =>
  systemDb().message.findMany({ where: { conversationId }, orderBy: { seq: "asc" } });

const kindsOf = async (conversationId: string) =>
  (await messagesOf(conversationId)).map((row) => row.kind);

async function contactOf(visitor: TestVisitor) {
  const { contactId } = await visitor.session();
  return systemDb().contact.findUniqueOrThrow({ where: { id: contactId ?? "" } });
}

/** Somebody who has the dashboard open. */
const comeOnline = (acme: TestWorkspace) =>
  recordSocket(acme.scope, {
    socketId: crypto.randomUUID(),
    kind: "agent",
    subjectId: acme.agent.actor.userId,
    contactId: null,
  });

async function answer(visitor: TestVisitor, conversationId: string, email: string) {
  const session = await visitor.session();
  const input = { action: "submit" as const, email };
  return answerEmailPrompt({ scope: session.scope, session, conversationId, input });
}

test("the first message brings the prompt, once, however many messages race", async () => {
  const acme = await makeWorkspace();
  await comeOnline(acme);
  const visitor = await makeVisitor(acme);
  const { conversationId } = await visitor.says("Hello");
  await Promise.all([visitor.says("one", conversationId), visitor.says("two", conversationId)]);
  await Promise.all([drainJobs(), drainJobs()]);
  const kinds = await kindsOf(conversationId);
  expect(kinds.filter((kind) => kind === "email_prompt")).toHaveLength(1);
  expect(kinds).not.toContain("offline_notice");
});

test.each([
  ["the prompt is switched off", { emailPrompt: { isEnabled: false, text: "" } }],
  ["only signed identities are taken", { identity: { isHashRequired: true } }],
])("no prompt comes when %s", async (_, settings) => {
  const acme = await makeWorkspace({ settings });
  await comeOnline(acme);
  const visitor = await makeVisitor(acme);
  const { conversationId } = await visitor.says("Hello");
  await drainJobs();
  expect(await kindsOf(conversationId)).toEqual(["chat"]);
});

test("no prompt comes to somebody whose address is known", async () => {
  const acme = await makeWorkspace();
  await comeOnline(acme);
  const visitor = await makeVisitor(acme, { email: "ada@acme.test" });
  const { conversationId } = await visitor.says("Hello");
  await drainJobs();
  expect(await kindsOf(conversationId)).toEqual(["chat"]);
});

test("with nobody there the chat says so once a day, asks at once, and is flagged unattended", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  const { conversationId } = await visitor.says("Hello");
  await drainJobs();
  await visitor.says("Anybody?", conversationId);
  await drainJobs();
  const kinds = ["chat", "offline_notice", "email_prompt", "chat"];
  expect(await kindsOf(conversationId)).toEqual(kinds);
  const flag = async () =>
    (await systemDb().conversation.findUniqueOrThrow({ where: { id: conversationId } }))
      .isUnattended;
  expect(await flag()).toBe(true);
  advanceClock(25 * 3_600_000);
  await visitor.says("Still nobody?", conversationId);
  await drainJobs();
  expect(await kindsOf(conversationId)).toEqual([...kinds, "chat", "offline_notice"]);
  await acme.agent.answers(conversationId, "Here I am.");
  expect(await flag()).toBe(false);
});

test("a submitted address is a claim on the visitor's own contact, told to everybody", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  const { conversationId } = await visitor.says("Hello");
  await drainJobs();
  const answered = await answer(visitor, conversationId, "ada@acme.test");
  expect(answered).toMatchObject({
    ok: true,
    message: { kind: "email_prompt", payload: { state: "submitted", email: "ada@acme.test" } },
  });
  expect(await contactOf(visitor)).toMatchObject({
    email: "ada@acme.test",
    emailSource: "email_prompt",
    emailVerifiedAt: null,
  });
  const rev = answered.ok ? answered.message.rev : 0;
  expect(rev).toBeGreaterThan((await messagesOf(conversationId))[0]?.rev ?? 0);
  const repeated = await answer(visitor, conversationId, "ada@acme.test");
  expect(repeated.ok && repeated.message.rev).toBe(rev);
});

test("a corrected address ends the mails to the former one", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  const { conversationId } = await visitor.says("Hello");
  await answer(visitor, conversationId, "ada@acme.tets");
  const { id: contactId } = await contactOf(visitor);
  const recipient = { accountId: acme.scope, conversationId, contactId, kind: "contact" as const };
  await systemDb().recipient.create({
    data: {
      ...recipient,
      email: "ada@acme.tets",
      tokenId: crypto.randomUUID(),
      mailDueAt: new Date(),
    },
  });
  await answer(visitor, conversationId, "ada@acme.test");
  const [former] = await systemDb().recipient.findMany({
    where: { conversationId, email: "ada@acme.tets" },
  });
  expect(former).toMatchObject({ mailDueAt: null });
  expect(former?.revokedAt).not.toBeNull();
  expect(await kindsOf(conversationId)).toEqual(["chat", "email_prompt", "system"]);
});

test("a dismissed prompt stays dismissed, and can still be answered later", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  const { conversationId } = await visitor.says("Hello");
  await drainJobs();
  const session = await visitor.session();
  const dismiss = () =>
    answerEmailPrompt({
      scope: session.scope,
      session,
      conversationId,
      input: { action: "dismiss" },
    });
  expect(await dismiss()).toMatchObject({ message: { payload: { state: "dismissed" } } });
  await answer(visitor, conversationId, "ada@acme.test");
  expect(await dismiss()).toMatchObject({ message: { payload: { state: "submitted" } } });
});

test("nobody answers the prompt of somebody else's conversation", async () => {
  const acme = await makeWorkspace();
  const globex = await makeWorkspace();
  const ada = await makeVisitor(acme);
  const { conversationId } = await ada.says("Hello");
  for (const stranger of [await makeVisitor(acme), await makeVisitor(globex)]) {
    const refused = await answer(stranger, conversationId, "eve@evil.test");
    expect(refused).toEqual({ ok: false, reason: "not_found" });
  }
  expect((await contactOf(ada)).email).toBeNull();
});

test("a proved address is not changed by a session that has proved nothing", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  const { conversationId } = await visitor.says("Hello");
  await answer(visitor, conversationId, "ada@acme.test");
  const { id: contactId } = await contactOf(visitor);
  await withEvents(acme.scope, (tx, emit) => verifyEmail(tx, emit, acme.scope, { contactId }));
  const refused = await answer(visitor, conversationId, "eve@evil.test");
  expect(refused).toEqual({ ok: false, reason: "address_confirmed" });
  expect((await contactOf(visitor)).email).toBe("ada@acme.test");
});

test("of two anonymous contacts only one holds an address verified, also when both verify at once", async () => {
  const acme = await makeWorkspace();
  const contacts = await Promise.all(
    Array.from({ length: 2 }, () =>
      systemDb().contact.create({ data: { accountId: acme.scope, email: "family@acme.test" } }),
    ),
  );
  const changed = await Promise.all(
    contacts.map(({ id: contactId }) =>
      withEvents(acme.scope, (tx, emit) => verifyEmail(tx, emit, acme.scope, { contactId })),
    ),
  );
  expect(changed.filter(Boolean)).toHaveLength(1);
});

test("an address of another account's contact is out of reach", async () => {
  const acme = await makeWorkspace();
  const globex = await makeWorkspace();
  const theirs = await systemDb().contact.create({ data: { accountId: globex.scope } });
  const email = { contactId: theirs.id, email: "x@acme.test", source: "agent" as const };
  const isChanged = await withEvents(acme.scope, (tx, emit) =>
    obtainEmail(tx, emit, acme.scope, { ...email, isVerified: false }),
  );
  expect(isChanged).toBe(false);
});
