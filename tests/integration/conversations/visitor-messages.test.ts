import { expect, test } from "vitest";
import { noVisitorTexts } from "@/lib/inbox/visitor-texts";
import type { VisitorMessageInput } from "@/lib/schemas/message";
import type { VisitorSession } from "@/server/auth/visitor";
import { advanceClock } from "@/server/clock";
import { sendVisitorMessage } from "@/server/conversations/commands/send-visitor-message";
import {
  endConversation,
  setConversationStatus,
} from "@/server/conversations/commands/set-conversation-status";
import { isClosedFor } from "@/server/conversations/policy";
import { findTarget } from "@/server/conversations/queries/find-target";
import { getConversation } from "@/server/conversations/queries/get-conversation";
import { systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

const message = (more: Partial<VisitorMessageInput> = {}): VisitorMessageInput => ({
  conversationId: crypto.randomUUID(),
  clientId: crypto.randomUUID(),
  text: "Hello",
  attachmentIds: [],
  ...more,
});

const send = (session: VisitorSession, input: VisitorMessageInput) =>
  sendVisitorMessage({ scope: session.scope, session, input });

const statusOf = async (id: string) =>
  (await systemDb().conversation.findUniqueOrThrow({ where: { id } })).status;

const kindsOf = async (conversationId: string) => {
  const rows = await systemDb().message.findMany({
    where: { conversationId },
    orderBy: { seq: "asc" },
  });
  return rows.map((row) => row.kind);
};

test("opening the widget makes no contact; the first message makes contact and conversation", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  const count = () => systemDb().contact.count({ where: { accountId: acme.scope } });
  expect(await count()).toBe(0);
  const input = message();
  expect(await send(await visitor.session(), input)).toMatchObject({ ok: true, isRepeat: false });
  expect(await count()).toBe(1);
  const session = await visitor.session();
  const conversation = await systemDb().conversation.findUniqueOrThrow({
    where: { id: input.conversationId },
  });
  expect(conversation).toMatchObject({
    contactId: session.contactId,
    startedBySessionId: session.id,
    number: 1,
    status: "open",
  });
});

test("a first message sent ten times at once makes one conversation, one contact, one message", async () => {
  const acme = await makeWorkspace();
  const session = await (await makeVisitor(acme)).session();
  const input = message();
  const results = await Promise.all(Array.from({ length: 10 }, () => send(session, input)));
  expect(new Set(results.map((result) => result.ok && result.message.id)).size).toBe(1);
  const where = { accountId: acme.scope };
  expect(await systemDb().contact.count({ where })).toBe(1);
  expect(await systemDb().conversation.count({ where })).toBe(1);
  expect(await systemDb().message.count({ where })).toBe(1);
});

test("two first messages at once into two conversations share one contact", async () => {
  const acme = await makeWorkspace();
  const session = await (await makeVisitor(acme)).session();
  const results = await Promise.all([send(session, message()), send(session, message())]);
  expect(results.every((result) => result.ok)).toBe(true);
  const conversations = await systemDb().conversation.findMany({
    where: { accountId: acme.scope },
  });
  expect(conversations.map(({ number }) => number).sort()).toEqual([1, 2]);
  expect(new Set(conversations.map(({ contactId }) => contactId)).size).toBe(1);
});

test("the greeting comes first, then the form, then what the visitor wrote", async () => {
  const acme = await makeWorkspace();
  const field = { target: "contact" as const, placeholder: "", options: [] };
  const translated = { ...noVisitorTexts, options: { plan: ["For you", "For companies"] } };
  await acme.configure({
    translations: { en: translated },
    greeting: { isEnabled: true, text: "Welcome" },
    preChatForm: {
      isEnabled: true,
      intro: "",
      fields: [
        { ...field, key: "email", type: "email", label: "Email", isRequired: true },
        { ...field, key: "name", type: "text", label: "Name", isRequired: false },
        {
          ...{ ...field, key: "plan", type: "list", label: "Plan", isRequired: false },
          options: ["Free", "Pro"],
        },
        {
          ...field,
          key: "order",
          type: "text",
          label: "Order",
          isRequired: false,
          target: "conversation",
        },
      ],
    },
  });
  const visitor = await makeVisitor(acme);
  const form = { email: " Ada@Acme.test ", name: "Ada", plan: "Pro", order: "17" };
  const input = message({ form });
  expect(await send(await visitor.session(), input)).toMatchObject({ ok: true });
  expect(await kindsOf(input.conversationId)).toEqual(["greeting", "form", "chat"]);
  const { contactId } = await visitor.session();
  const contact = await systemDb().contact.findUniqueOrThrow({ where: { id: contactId ?? "" } });
  expect(contact).toMatchObject({
    email: "Ada@Acme.test",
    emailSource: "pre_chat_form",
    emailVerifiedAt: null,
    name: "Ada",
    attributes: { plan: "Pro" },
  });
  expect(await getConversation(acme.scope, { id: input.conversationId })).toMatchObject({
    attributes: { order: "17" },
  });
  const stored = await systemDb().message.findFirstOrThrow({
    where: { conversationId: input.conversationId, kind: "form" },
  });
  expect(stored.payload).toEqual({
    answers: [
      { key: "email", label: "Email", value: "Ada@Acme.test" },
      { key: "name", label: "Name", value: "Ada" },
      { key: "plan", label: "Plan", value: "Pro", shown: "For companies" },
      { key: "order", label: "Order", value: "17" },
    ],
  });
  // Known by now, so the next conversation asks only what belongs to it.
  const second = message();
  expect(await send(await visitor.session(), second)).toMatchObject({ ok: true });
  expect(await kindsOf(second.conversationId)).toEqual(["greeting", "chat"]);
  expect(await getConversation(acme.scope, { id: second.conversationId })).toMatchObject({
    attributes: {},
  });
});

test("the server refuses a form with a missing or wrong answer, naming the field, and writes nothing", async () => {
  const acme = await makeWorkspace();
  await acme.configure({
    preChatForm: {
      isEnabled: true,
      intro: "",
      fields: [
        {
          key: "email",
          type: "email",
          target: "contact",
          label: "Email",
          placeholder: "",
          isRequired: true,
          options: [],
        },
      ],
    },
  });
  const visitor = await makeVisitor(acme);
  const session = await visitor.session();
  for (const form of [undefined, { email: "" }, { email: "ada@" }]) {
    const input = message(form ? { form } : {});
    expect(await send(session, input)).toMatchObject({
      ok: false,
      reason: "form_invalid",
      field: "form.email",
    });
  }
  expect(await systemDb().contact.count({ where: { accountId: acme.scope } })).toBe(0);
});

test("an inbox that wants signed identities takes no form, and asks none", async () => {
  const acme = await makeWorkspace();
  await acme.configure({ identity: { isHashRequired: true } });
  const visitor = await makeVisitor(acme);
  const session = await visitor.session();
  const form = { email: "ada@acme.test" };
  expect(await send(session, message({ form }))).toEqual({ ok: false, reason: "hash_required" });
  expect(await send(session, message())).toMatchObject({ ok: true });
});

test("a conversation of another session, contact or account is not found", async () => {
  const { acme, globex } = await makeTown();
  const stranger = await makeVisitor(acme);
  const notFound = { ok: false, reason: "not_found" };
  for (const conversationId of [
    acme.ada.conversationId,
    acme.bob.conversationId,
    globex.eve.conversationId,
  ]) {
    expect(await send(await stranger.session(), message({ conversationId }))).toEqual(notFound);
  }
  const bob = await acme.bob.visitor.session();
  const intoAdas = message({ conversationId: acme.ada.conversationId });
  expect(await send(bob, intoAdas)).toEqual(notFound);
  expect(await kindsOf(acme.ada.conversationId)).toEqual(["chat"]);
  expect(await systemDb().contact.count({ where: { accountId: acme.scope } })).toBe(2);
});

test("a chat message reopens a resolved conversation for thirty days", async () => {
  const { acme } = await makeTown();
  const { visitor, conversationId } = acme.ada;
  const resolve = () =>
    systemDb().conversation.update({
      where: { id: conversationId },
      data: { status: "resolved" },
    });
  await resolve();
  advanceClock(29 * 86_400_000);
  expect(await send(await visitor.session(), message({ conversationId }))).toMatchObject({
    ok: true,
  });
  const reopened = await systemDb().conversation.findUniqueOrThrow({
    where: { id: conversationId },
  });
  expect(reopened.status).toBe("open");
  await resolve();
  advanceClock(31 * 86_400_000);
  const late = await send(await visitor.session(), message({ conversationId }));
  expect(late).toEqual({ ok: false, reason: "conversation_closed" });
  expect(await send(await visitor.session(), message())).toMatchObject({ ok: true });
});

test("what a visitor writes after he ended a conversation begins another", async () => {
  const { acme } = await makeTown();
  const { visitor } = acme.ada;
  const before = message();
  const { conversationId } = before;
  await send(await visitor.session(), before);
  await endConversation(acme.scope, { conversationId });
  const closed = { ok: false, reason: "conversation_closed" };
  const session = await visitor.session();
  expect(await send(session, message({ conversationId }))).toEqual(closed);
  // Its answer got lost, and it comes again: it is where it was.
  expect(await send(session, before)).toMatchObject({ ok: true, isRepeat: true });
  expect(await send(session, message())).toMatchObject({ ok: true, isRepeat: false });
  expect(await statusOf(conversationId)).toBe("resolved");
  // The mailed link knows this conversation only, and reopens it.
  const found = await findTarget(session, conversationId);
  expect(found?.target && isClosedFor({ kind: "link" }, found.target)).toBe(false);

  const { actor } = acme.agent;
  const open = { conversationId, status: "open" as const, snoozedUntil: null };
  await setConversationStatus(acme.scope, actor, open);
  await setConversationStatus(acme.scope, actor, { ...open, status: "resolved" });
  expect(await send(session, message({ conversationId }))).toMatchObject({ ok: true });
  expect(await statusOf(conversationId)).toBe("open");

  // An agent was quicker with resolving it.
  await setConversationStatus(acme.scope, actor, { ...open, status: "resolved" });
  await endConversation(acme.scope, { conversationId });
  expect(await send(session, message({ conversationId }))).toEqual(closed);
});

test("a blocked contact writes nothing, neither here nor anew", async () => {
  const { acme } = await makeTown();
  const session = await acme.ada.visitor.session();
  await systemDb().contact.update({
    where: { id: session.contactId ?? "" },
    data: { blockedAt: new Date() },
  });
  const blocked = { ok: false, reason: "blocked" };
  const { conversationId } = acme.ada;
  expect(await send(session, message({ conversationId }))).toEqual(blocked);
  expect(await send(session, message())).toEqual(blocked);
});

test("a refused file undoes the whole beginning", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  const input = message({ attachmentIds: [crypto.randomUUID()] });
  const refused = { ok: false, reason: "attachment_not_found" };
  expect(await send(await visitor.session(), input)).toEqual(refused);
  expect(await systemDb().conversation.count({ where: { accountId: acme.scope } })).toBe(0);
  expect((await visitor.session()).contactId).toBeNull();
});
