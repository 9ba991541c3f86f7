import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as getMessages } from "@/app/api/widget/conversations/[id]/messages/route";
import { POST as postSeen } from "@/app/api/widget/conversations/[id]/seen/route";
import { POST as openSession } from "@/app/api/widget/session/route";
import type { AgentServerEvents, TypingEvent } from "@/lib/events";
import type { WidgetSessionView } from "@/lib/schemas/widget";
import { advanceClock } from "@/server/clock";
import { obtainEmail } from "@/server/contacts/commands/obtain-email";
import { addParticipant } from "@/server/continuity/commands/add-participant";
import { removeParticipant } from "@/server/continuity/commands/remove-participant";
import { revokeLinkSession } from "@/server/continuity/commands/revoke-link-session";
import { findLinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { linkToken } from "@/server/continuity/mailed-links/links";
import { listLinkSessions } from "@/server/continuity/mailed-links/list-link-sessions";
import { openLink } from "@/server/continuity/mailed-links/open-link";
import { ensureContactRecipient } from "@/server/continuity/planning/recipients";
import { systemDb } from "@/server/db/client";
import { withEvents } from "@/server/events/with-events";
import { appendMessage } from "@/server/messages/commands/append-message";
import { findVisitorPresence } from "@/server/presence/queries";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { closed, nextEvent, useRealtime } from "@/tests/support/realtime/realtime";
import { serveRoutes } from "@/tests/support/serve-routes";

useDatabase();
const realtime = useRealtime();

let origin = "";
let close = async () => {};
beforeAll(async () => {
  ({ origin, close } = await serveRoutes({
    "/api/widget/session": { POST: openSession },
    "/api/widget/conversations/[id]/messages": { GET: getMessages },
    "/api/widget/conversations/[id]/seen": { POST: postSeen },
  }));
});
afterAll(() => close());

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const ada = "ada@link.test";
const bob = "bob@friend.test";

async function call(path: string, options: { token?: string; body?: unknown } = {}) {
  const response = await fetch(`${origin}/api/widget/${path}`, {
    method: options.body ? "POST" : "GET",
    headers: options.token ? { authorization: `Bearer ${options.token}` } : {},
    ...(options.body ? { body: JSON.stringify(options.body) } : {}),
  });
  return { status: response.status, json: await response.json() };
}

const open = async (acme: TestWorkspace, more: object, token?: string) => {
  const body = { websiteToken: acme.inbox.websiteToken, ...more };
  const answer = await call("session", { body, ...(token && { token }) });
  return answer.json as WidgetSessionView;
};

/** Ada's conversation, with her address known and Bob in copy since her first words were answered. */
async function makeThread() {
  const { acme, globex } = await makeTown();
  const { conversationId } = acme.ada;
  const { scope } = acme;
  const { contactId } = await systemDb().conversation.findUniqueOrThrow({
    where: { id: conversationId },
  });
  await withEvents(scope, async (tx, emit) => {
    await obtainEmail(tx, emit, scope, {
      contactId,
      email: ada,
      source: "email_prompt",
      isVerified: false,
    });
    await ensureContactRecipient(tx, emit, scope, conversationId);
  });
  await appendMessage(scope, {
    ...{ conversationId, kind: "email_prompt", authorKind: "system", authorId: null },
    ...{ authorName: null, via: "widget", text: "Leave your address." },
    payload: { state: "submitted", email: ada },
  });
  await acme.agent.answers(conversationId, "Before Bob.");
  const added = await withEvents(scope, (tx, emit) =>
    addParticipant(tx, emit, scope, { conversationId, email: bob, name: "Bob" }),
  );
  if (!added.ok) throw new Error(added.reason);
  const recipients = await systemDb().recipient.findMany({ where: { conversationId } });
  const idOf = (email: string) => recipients.find((one) => one.email === email)?.id ?? "";
  const conversation = () =>
    systemDb().conversation.findUniqueOrThrow({ where: { id: conversationId } });
  return { acme, globex, scope, conversationId, contactId, idOf, conversation };
}

type Thread = Awaited<ReturnType<typeof makeThread>>;

/** Presses the button behind the link mailed to `email`. */
async function press(thread: Thread, email: string) {
  const token = linkToken({ purpose: "continue", recipientId: thread.idOf(email) });
  const target = await findLinkTarget(token);
  const opened = target && (await openLink(target, { userAgent: firefox }));
  if (!opened?.ok) throw new Error("The link opens nothing.");
  return opened;
}

async function follow(thread: Thread, email: string) {
  const { code } = await press(thread, email);
  const view = await open(thread.acme, { linkCode: code });
  return { token: view.token ?? "", view };
}

const agentSocket = async ({ acme }: Thread) => {
  const { name, value } = await acme.agent.cookie();
  return realtime.openAgent({ cookie: `${name}=${value}` });
};

describe("a participant's link", () => {
  test("moves neither watermark nor presence of the contact, by socket nor by REST", async () => {
    const thread = await makeThread();
    const { conversationId, scope, contactId } = thread;
    const { token } = await follow(thread, bob);
    const socket = await realtime.openWidget(token);
    await socket.emitWithAck("presence", { isOpen: true });
    const seen = await socket.emitWithAck("seen", { conversationId, seq: 3 });
    expect(seen).toEqual({ ok: true, value: { seq: 3 } });
    const posted = await call(`conversations/${conversationId}/seen`, { token, body: { seq: 3 } });
    expect(posted.json).toEqual({ seq: 3 });
    expect(await thread.conversation()).toMatchObject({ contactSeenSeq: 0 });
    expect(await findVisitorPresence(scope, { contactId })).toBe("away");
  });

  test("speaks and types as the participant", async () => {
    const thread = await makeThread();
    const { conversationId } = thread;
    const { token, view } = await follow(thread, bob);
    expect(view).toMatchObject({
      contact: null,
      link: { speaker: { kind: "participant", id: thread.idOf(bob), name: "Bob" } },
    });
    const socket = await realtime.openWidget(token);
    const agent = await agentSocket(thread);
    const typed = nextEvent<TypingEvent>(agent, "typing");
    await socket.emitWithAck("typing", { conversationId, isTyping: true });
    const author = { kind: "participant", id: thread.idOf(bob), name: "Bob" };
    expect((await typed).author).toEqual(author);
    const sent = await socket.emitWithAck("message.send", {
      ...{ conversationId, clientId: crypto.randomUUID(), text: "Bob here.", attachmentIds: [] },
    });
    expect(sent).toMatchObject({ ok: true, value: { message: { author } } });
  });

  test("shows what was said since he was added, not the form, nor what he was left out of", async () => {
    const thread = await makeThread();
    const { conversationId, acme, scope } = thread;
    const { token } = await follow(thread, bob);
    const bobs = await realtime.openWidget(token);
    const adas = await realtime.openWidget(acme.ada.visitor.token);
    const heard: string[] = [];
    bobs.onAny((_name, event) => heard.push(JSON.stringify(event)));
    const agent = await agentSocket(thread);
    const secret = nextEvent(adas, "message.created");
    await agent.emitWithAck("message.send", {
      ...{ conversationId, clientId: crypto.randomUUID(), kind: "chat", text: "Between us." },
      ...{ attachmentIds: [], withheldFrom: [thread.idOf(bob)] },
    });
    await secret;
    const said = nextEvent(bobs, "message.created");
    await acme.agent.answers(conversationId, "For both.");
    await said;
    const page = await call(`conversations/${conversationId}/messages`, { token });
    const texts = (items: { text: string }[]) => items.map(({ text }) => text);
    expect(texts(page.json.items)).toEqual(["Before Bob.", "For both."]);
    const resynced = await bobs.emitWithAck("resync", { conversationId, sinceRev: 0 });
    expect(resynced.ok && texts(resynced.value.messages)).toEqual(["Before Bob.", "For both."]);
    const conversations = await open(acme, {}, token);
    const known = JSON.stringify([heard, page.json, resynced, conversations]);
    for (const hidden of ["Between us.", ada, "Leave your address."]) {
      expect(known).not.toContain(hidden);
    }
    expect(
      await systemDb().message.count({ where: { accountId: scope, text: "Between us." } }),
    ).toBe(1);
  });

  test("ends with his part in the conversation, at once", async () => {
    const thread = await makeThread();
    const { conversationId, scope } = thread;
    const { token } = await follow(thread, bob);
    const socket = await realtime.openWidget(token);
    const ended = closed(socket);
    await withEvents(scope, (tx, emit) =>
      removeParticipant(tx, emit, scope, {
        ...{ conversationId, recipientId: thread.idOf(bob), removedBy: { name: "Grace" } },
      }),
    );
    await ended;
    expect((await call(`conversations/${conversationId}/messages`, { token })).status).toBe(401);
    await expect(press(thread, bob)).rejects.toThrow("The link opens nothing.");
  });
});

describe("the customer's link", () => {
  test("counts as seen, changes no language and reaches no other conversation", async () => {
    const thread = await makeThread();
    const { conversationId, acme, contactId } = thread;
    const before = await systemDb().contact.findUniqueOrThrow({ where: { id: contactId } });
    const { token, view } = await follow(thread, ada);
    expect(view).toMatchObject({ contact: null, link: { speaker: { kind: "contact" } } });
    expect(view.conversations.map(({ id }) => id)).toEqual([conversationId]);
    await open(acme, { locale: "ar", timezone: "Asia/Tokyo" }, token);
    const after = await systemDb().contact.findUniqueOrThrow({ where: { id: contactId } });
    expect([after.locale, after.timezone]).toEqual([before.locale, before.timezone]);
    const body = { seq: 2 };
    expect((await call(`conversations/${conversationId}/seen`, { token, body })).json).toEqual(
      body,
    );
    expect(await thread.conversation()).toMatchObject({ contactSeenSeq: 2 });
    const other = await call(`conversations/${acme.bob.conversationId}/messages`, { token });
    expect(other.status).toBe(404);
  });

  test("dies with the address", async () => {
    const thread = await makeThread();
    const { scope, contactId } = thread;
    const { token } = await follow(thread, ada);
    const ended = closed(await realtime.openWidget(token));
    await systemDb().contact.update({ where: { id: contactId }, data: { emailVerifiedAt: null } });
    await withEvents(scope, (tx, emit) =>
      obtainEmail(tx, emit, scope, {
        ...{ contactId, email: "ada@new.test", source: "email_prompt", isVerified: false },
      }),
    );
    await ended;
    expect(await listLinkSessions(scope, thread)).toEqual([]);
  });

  test("lives 30 days, however much it is used", async () => {
    const thread = await makeThread();
    const { token } = await follow(thread, ada);
    const path = `conversations/${thread.conversationId}/messages`;
    for (let days = 0; days < 29; days += 7) {
      expect((await call(path, { token })).status).toBe(200);
      advanceClock(7 * 86_400_000);
    }
    expect((await call(path, { token })).status).toBe(401);
  });
});

describe("the one-time code", () => {
  test("is spent by the first browser, lives a minute, and not in the database", async () => {
    const thread = await makeThread();
    const { code } = await press(thread, ada);
    const [first, second] = await Promise.all([
      open(thread.acme, { linkCode: code }),
      open(thread.acme, { linkCode: code }),
    ]);
    expect([first.link, second.link].filter((link) => link !== null)).toHaveLength(1);
    const late = await press(thread, ada);
    const rows = JSON.stringify(await systemDb().contactSession.findMany());
    expect(rows).not.toContain(late.code);
    advanceClock(61_000);
    expect((await open(thread.acme, { linkCode: late.code })).link).toBeNull();
  });

  test("is neither taken nor spent by another inbox", async () => {
    const thread = await makeThread();
    const { code } = await press(thread, ada);
    expect((await open(thread.globex, { linkCode: code })).link).toBeNull();
    expect((await open(thread.acme, { linkCode: code })).link).not.toBeNull();
  });

  test("leads to the visitor's page where the inbox allows its host", async () => {
    const thread = await makeThread();
    const { acme } = thread;
    const where = { id: (await acme.ada.visitor.session()).id };
    const data = { pageUrl: "https://shop.test/lids?order=7" };
    await systemDb().contactSession.update({ where, data });
    expect((await press(thread, ada)).page).toBeNull();
    await acme.configure({ allowedDomains: ["shop.test"] });
    expect((await press(thread, ada)).page?.href).toBe("https://shop.test/lids");
  });
});

describe("agents", () => {
  test("see who reads by a link, and end it while it is open", async () => {
    const thread = await makeThread();
    const { scope, globex } = thread;
    const { token } = await follow(thread, bob);
    const [session, ...others] = await listLinkSessions(scope, thread);
    expect(others).toEqual([]);
    expect(session).toMatchObject({ email: bob, browser: "Firefox on Linux" });
    const ended = closed(await realtime.openWidget(token));
    const sessionId = session?.id ?? "";
    const revokedBy = { name: "Grace" };
    expect(await revokeLinkSession(globex.scope, { sessionId, revokedBy })).toBe(false);
    expect(await revokeLinkSession(scope, { sessionId, revokedBy })).toBe(true);
    expect(await revokeLinkSession(scope, { sessionId, revokedBy })).toBe(false);
    await ended;
    expect(await listLinkSessions(scope, thread)).toEqual([]);
    const note = await systemDb().message.findFirst({
      where: { conversationId: thread.conversationId, kind: "system" },
      orderBy: { seq: "desc" },
    });
    expect(note?.text).toBe(`Grace ended the chat opened from an email to ${bob}.`);
  });

  test("cannot end a visitor's own session that way", async () => {
    const { acme, scope } = await makeThread();
    const { id: sessionId } = await acme.ada.visitor.session();
    const revokedBy = { name: "Grace" };
    expect(await revokeLinkSession(scope, { sessionId, revokedBy })).toBe(false);
  });

  test("see Bob, not Ada, at the keyboard", async () => {
    const thread = await makeThread();
    const agent = await agentSocket(thread);
    const heard: string[] = [];
    agent.onAny((name: keyof AgentServerEvents) => heard.push(name));
    const { token } = await follow(thread, bob);
    const socket = await realtime.openWidget(token);
    await socket.emitWithAck("presence", { isOpen: true });
    await agent.emitWithAck("seen", { conversationId: thread.conversationId, seq: 0 });
    expect(heard).not.toContain("presence");
  });
});
