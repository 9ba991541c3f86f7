import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import type { AgentServerEvents, WidgetServerEvents } from "@/lib/events";
import { identifyContact } from "@/server/contacts/commands/identify-contact";
import { revokeSession as revokeVisitor } from "@/server/contacts/commands/revoke-session";
import { setConversationStatus } from "@/server/conversations/commands/set-conversation-status";
import { systemDb } from "@/server/db/client";
import { announceTyping } from "@/server/events/announce-typing";
import { revokeSession } from "@/server/members/commands/revoke-session";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace, type TestMember } from "@/tests/support/factories/workspace";
import { closed, nextEvent, useRealtime } from "@/tests/support/realtime/realtime";

useDatabase();
const realtime = useRealtime();

type Event<Map, Name extends keyof Map> = Map[Name] extends (event: infer E) => void ? E : never;
type WidgetEvent<Name extends keyof WidgetServerEvents> = Event<WidgetServerEvents, Name>;
type AgentEvent<Name extends keyof AgentServerEvents> = Event<AgentServerEvents, Name>;

async function openAgent(member: TestMember) {
  const { name, value } = await member.cookie();
  return realtime.openAgent({ cookie: `${name}=${value}` });
}

const visitorInput = (conversationId: string, text = "Hello") => ({
  conversationId,
  clientId: crypto.randomUUID(),
  text,
  attachmentIds: [],
});

const agentInput = (conversationId: string, kind: "chat" | "note", text: string) => ({
  ...visitorInput(conversationId, text),
  kind,
});

test("a visitor's message is acknowledged after it is stored, and reaches the agents", async () => {
  const { acme } = await makeTown();
  const widget = await realtime.openWidget(acme.ada.visitor.token);
  const agent = await openAgent(acme.agent);
  const arrived = nextEvent<AgentEvent<"message.created">>(agent, "message.created");
  const updated = nextEvent<AgentEvent<"conversation.updated">>(agent, "conversation.updated");
  const ack = await widget.emitWithAck("message.send", visitorInput(acme.ada.conversationId));
  if (!ack.ok) throw new Error(ack.error.message);
  const stored = await systemDb().message.findUnique({ where: { id: ack.value.message.id } });
  expect(stored).toMatchObject({ seq: 2, text: "Hello" });
  expect((await arrived).message).toMatchObject({ id: ack.value.message.id, prev: 1, mails: [] });
  expect((await updated).conversation).toMatchObject({
    id: acme.ada.conversationId,
    lastSeq: 2,
    lastMessage: { text: "Hello", authorKind: "contact" },
  });
});

test("an agent's answer reaches every tab of that visitor, and nobody else", async () => {
  const { acme, globex } = await makeTown();
  const { conversationId, visitor } = acme.ada;
  const heard: string[] = [];
  const others = [acme.bob.visitor, globex.eve.visitor, await makeVisitor(acme)];
  for (const other of others) {
    const socket = await realtime.openWidget(other.token);
    socket.onAny((name: string) => name !== "presence" && heard.push(name));
  }
  const foreignAgent = await openAgent(globex.admin);
  foreignAgent.onAny((name: string) => heard.push(name));
  const tabs = await Promise.all([
    realtime.openWidget(visitor.token),
    realtime.openWidget(visitor.token),
  ]);
  const arrivals = tabs.map((tab) =>
    nextEvent<WidgetEvent<"conversation.updated">>(tab, "conversation.updated"),
  );
  const agent = await openAgent(acme.agent);
  await agent.emitWithAck("message.send", agentInput(conversationId, "chat", "Hello Ada"));
  for (const { conversation } of await Promise.all(arrivals)) {
    expect(conversation).toMatchObject({ unreadCount: 1, lastMessage: { text: "Hello Ada" } });
  }
  expect(heard).toEqual([]);
});

test("the visitor learns how far the team has read; agents which message his words answer", async () => {
  const { acme } = await makeTown();
  const { conversationId, visitor } = acme.ada;
  const [tab, other] = [
    await realtime.openWidget(visitor.token),
    await realtime.openWidget(acme.bob.visitor.token),
  ];
  const strange: string[] = [];
  other.onAny((name: string) => name === "seen" && strange.push(name));
  const agent = await openAgent(acme.agent);
  const seen = nextEvent<WidgetEvent<"seen">>(tab, "seen");
  await agent.emitWithAck("seen", { conversationId, seq: 1 });
  expect(await seen).toEqual({ conversationId, seq: 1 });
  const caughtUp = await tab.emitWithAck("resync", { conversationId, sinceRev: 0 });
  if (!caughtUp.ok) throw new Error(caughtUp.error.message);
  expect(caughtUp.value.conversation.teamSeenSeq).toBe(1);
  const arrived = nextEvent<AgentEvent<"message.created">>(agent, "message.created");
  await tab.emitWithAck("message.send", { ...visitorInput(conversationId), replyTo: 1 });
  expect((await arrived).message.payload).toEqual({ replyTo: 1 });
  expect(strange).toEqual([]);
});

test("the widget never learns of notes and system lines: not live, not by resync, not by numbers", async () => {
  const { acme } = await makeTown();
  const { conversationId, visitor } = acme.ada;
  const widget = await realtime.openWidget(visitor.token);
  const heard: unknown[] = [];
  widget.onAny((_, event) => heard.push(event));
  const agent = await openAgent(acme.agent);
  await agent.emitWithAck("message.send", agentInput(conversationId, "note", "TOP SECRET"));
  await setConversationStatus(acme.scope, acme.agent.actor, {
    conversationId,
    status: "resolved",
    snoozedUntil: null,
  });
  const arrived = nextEvent<WidgetEvent<"message.created">>(widget, "message.created");
  await agent.emitWithAck("message.send", agentInput(conversationId, "chat", "Bye"));
  const { message } = await arrived;
  expect(message).toMatchObject({ text: "Bye", seq: 4, prev: 1 });
  const ack = await widget.emitWithAck("resync", { conversationId, sinceRev: 0 });
  if (!ack.ok) throw new Error(ack.error.message);
  expect(ack.value.messages.map(({ seq, prev, kind }) => [seq, prev, kind])).toEqual([
    [1, 0, "chat"],
    [4, 1, "chat"],
  ]);
  expect(ack.value.conversation).toMatchObject({ lastPublicSeq: 4, status: "resolved" });
  const everything = JSON.stringify([heard, ack.value]);
  expect(everything).not.toContain("SECRET");
  expect(everything).not.toContain("resolved the conversation");
});

test("a resync brings what changed since a rev, to agents with the notes", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  const agent = await openAgent(acme.agent);
  const before = await agent.emitWithAck("resync", { conversationId, sinceRev: 0 });
  if (!before.ok) throw new Error(before.error.message);
  await acme.agent.notes(conversationId, "Between us");
  await acme.ada.visitor.says("Still there?", conversationId);
  const { rev: sinceRev } = before.value.conversation;
  const after = await agent.emitWithAck("resync", { conversationId, sinceRev });
  expect(after).toMatchObject({
    ok: true,
    value: {
      conversation: { rev: sinceRev + 2 },
      messages: [{ text: "Between us", kind: "note" }, { text: "Still there?" }],
    },
  });
});

test("a new conversation is told before its messages, to agents and to the visitor's other tab", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  const sending = await realtime.openWidget(visitor.token);
  const other = await realtime.openWidget(visitor.token);
  const agent = await openAgent(acme.agent);
  const names: string[] = [];
  agent.onAny((name: string) => names.push(name));
  const otherNames: string[] = [];
  other.onAny((name: string) => name !== "presence" && otherNames.push(name));
  const arrived = nextEvent<WidgetEvent<"message.created">>(other, "message.created");
  const ack = await sending.emitWithAck("message.send", visitorInput(crypto.randomUUID()));
  expect(ack.ok).toBe(true);
  await arrived;
  expect(otherNames.slice(0, 2)).toEqual(["conversation.created", "message.created"]);
  const toAgents = () =>
    names.filter((name) => name !== "presence" && name !== "conversation.updated").slice(0, 2);
  await expect.poll(toAgents).toEqual(["conversation.created", "message.created"]);
});

test("what a session proves it follows at once, on the sockets that are open", async () => {
  const acme = await makeWorkspace();
  const sign = (identifier: string) => ({
    identifier,
    identifier_hash: createHmac("sha256", acme.inbox.identityKey).update(identifier).digest("hex"),
  });
  const phone = await makeVisitor(acme);
  const { conversationId } = await phone.says("From the phone");
  const { scope } = acme;
  await identifyContact({ scope, session: await phone.session(), input: sign("ada-1") });
  const laptop = await makeVisitor(acme);
  const widget = await realtime.openWidget(laptop.token);
  await identifyContact({ scope, session: await laptop.session(), input: sign("ada-1") });
  const caughtUp = await widget.emitWithAck("resync", { conversationId, sinceRev: 0 });
  expect(caughtUp.ok).toBe(true);
  const arrived = nextEvent<WidgetEvent<"message.created">>(widget, "message.created");
  await acme.agent.answers(conversationId, "Hello on both");
  expect((await arrived).message.text).toBe("Hello on both");
});

test("the seen watermark moves forward only, never beyond what there is, and the agents see it", async () => {
  const { acme } = await makeTown();
  const { conversationId, visitor } = acme.ada;
  await acme.agent.answers(conversationId, "Hello");
  const widget = await realtime.openWidget(visitor.token);
  const agent = await openAgent(acme.agent);
  const updated = nextEvent<AgentEvent<"conversation.updated">>(agent, "conversation.updated");
  const see = (seq: number) => widget.emitWithAck("seen", { conversationId, seq });
  expect(await see(99)).toEqual({ ok: true, value: { seq: 2 } });
  expect((await updated).conversation.contactSeenSeq).toBe(2);
  expect(await see(1)).toEqual({ ok: true, value: { seq: 2 } });
  await acme.agent.notes(conversationId, "A note is not seen");
  expect(await see(3)).toEqual({ ok: true, value: { seq: 2 } });
});

test("a visitor gets nothing of a conversation that is not his", async () => {
  const { acme, globex } = await makeTown();
  const widget = await realtime.openWidget(acme.ada.visitor.token);
  for (const conversationId of [acme.bob.conversationId, globex.eve.conversationId]) {
    const notFound = { ok: false, error: { code: "not_found" } };
    const calls = [
      widget.emitWithAck("message.send", visitorInput(conversationId)),
      widget.emitWithAck("resync", { conversationId, sinceRev: 0 }),
      widget.emitWithAck("seen", { conversationId, seq: 1 }),
      widget.emitWithAck("typing", { conversationId, isTyping: true }),
    ];
    for (const ack of await Promise.all(calls)) expect(ack).toMatchObject(notFound);
  }
});

test("an agent gets nothing of another account's conversation", async () => {
  const { acme, globex } = await makeTown();
  const agent = await openAgent(globex.admin);
  const { conversationId } = acme.ada;
  const notFound = { ok: false, error: { code: "not_found" } };
  const calls = [
    agent.emitWithAck("message.send", agentInput(conversationId, "chat", "Hi")),
    agent.emitWithAck("resync", { conversationId, sinceRev: 0 }),
    agent.emitWithAck("seen", { conversationId, seq: 1 }),
    agent.emitWithAck("typing", { conversationId, isTyping: true }),
  ];
  for (const ack of await Promise.all(calls)) expect(ack).toMatchObject(notFound);
});

test("typing goes both ways, an assistant's answer in the making to both sides and nobody else", async () => {
  const { acme, globex } = await makeTown();
  const { conversationId, visitor } = acme.ada;
  const widget = await realtime.openWidget(visitor.token);
  const agent = await openAgent(acme.agent);
  const toAgent = nextEvent<AgentEvent<"typing">>(agent, "typing");
  await widget.emitWithAck("typing", { conversationId, isTyping: true });
  expect(await toAgent).toMatchObject({ conversationId, author: { kind: "contact" } });
  const toVisitor = nextEvent<WidgetEvent<"typing">>(widget, "typing");
  await agent.emitWithAck("typing", { conversationId, isTyping: true });
  expect(await toVisitor).toMatchObject({ author: { kind: "agent", name: "Alan" } });

  const others = [
    await realtime.openWidget(acme.bob.visitor.token),
    await realtime.openWidget(globex.eve.visitor.token),
    await openAgent(globex.admin),
  ];
  const heard: string[] = [];
  for (const other of others) other.onAny((name: string) => heard.push(name));
  await agent.emitWithAck("viewing", { conversationId });
  const colleague = await openAgent(acme.admin);
  const toColleague: unknown[] = [];
  colleague.on("typing", (event) => toColleague.push(event));
  const both: { agent?: unknown; widget?: unknown } = {};
  agent.on("typing", (event) => Object.assign(both, { agent: event }));
  widget.on("typing", (event) => Object.assign(both, { widget: event }));
  const author = { kind: "assistant", id: crypto.randomUUID(), name: "Iris · AI" } as const;
  const growing = { conversationId, author, isTyping: true, text: "Two to" };
  // A line that is busy just then loses one; the next brings the same and more.
  const tell = (typing: Parameters<typeof announceTyping>[1]) => () => {
    announceTyping(acme.scope, typing);
    return { ...both };
  };
  await expect
    .poll(tell({ ...growing, isGrowth: true }))
    .toEqual({ agent: growing, widget: growing });
  // Who has another conversation open learns that it writes, not each word.
  expect(toColleague).toEqual([]);
  await expect.poll(() => tell(growing)() && toColleague.length).toBeGreaterThan(0);
  expect(toColleague[0]).toEqual({ conversationId, author, isTyping: true });
  expect(heard.filter((name) => name === "typing")).toEqual([]);
});

test("a payload that does not fit is refused in the acknowledgement, and the connection stays", async () => {
  const { acme } = await makeTown();
  const widget = await realtime.openWidget(acme.ada.visitor.token);
  const bad: unknown[] = [null, "x", 7, {}, { conversationId: "1", seq: -1 }, []];
  for (const name of ["message.send", "seen", "typing", "resync", "presence"]) {
    for (const payload of bad) {
      const ack: unknown = await new Promise((resolve) => {
        Reflect.apply(widget.emit, widget, [name, payload, resolve]);
      });
      expect(ack).toMatchObject({ ok: false, error: { code: "invalid_input" } });
    }
    // Without payload, without acknowledgement: nobody to answer, nothing to break.
    Reflect.apply(widget.emit, widget, [name]);
    Reflect.apply(widget.emit, widget, [name, {}]);
  }
  const { conversationId } = acme.ada;
  expect(await widget.emitWithAck("seen", { conversationId, seq: 0 })).toMatchObject({ ok: true });
});

test("a field that does not fit is named", async () => {
  const { acme } = await makeTown();
  const widget = await realtime.openWidget(acme.ada.visitor.token);
  const input = { ...visitorInput(acme.ada.conversationId), text: "   " };
  expect(await widget.emitWithAck("message.send", input)).toEqual({
    ok: false,
    error: { code: "invalid_input", field: "text", message: "Write a message or add a file." },
  });
});

test("who is not signed in, or comes from another site, gets no agent's socket", async () => {
  const acme = await makeWorkspace();
  const { name, value } = await acme.agent.cookie();
  const cookie = `${name}=${value}`;
  const open = (headers: Record<string, string>) => realtime.openAgent(headers);
  await expect(open({})).rejects.toMatchObject({ data: { code: "unauthenticated" } });
  await expect(open({ cookie: `${name}=made-up` })).rejects.toMatchObject({
    data: { code: "unauthenticated" },
  });
  const forbidden = { data: { code: "forbidden" } };
  await expect(open({ cookie, origin: "https://evil.test" })).rejects.toMatchObject(forbidden);
  await expect(open({ cookie, "sec-fetch-site": "cross-site" })).rejects.toMatchObject(forbidden);
  await expect(open({ cookie, origin: "http://localhost:3000" })).resolves.toBeDefined();
});

test("who has no live session gets no widget's socket", async () => {
  const refused = { data: { code: "unauthenticated" } };
  await expect(realtime.openWidget("made-up")).rejects.toMatchObject(refused);
  await expect(realtime.openWidget("")).rejects.toMatchObject(refused);
});

test("a revoked sign-in or session loses its sockets at once", async () => {
  const { acme } = await makeTown();
  const agent = await openAgent(acme.agent);
  const agentGone = closed(agent);
  await revokeSession(acme.agent.actor, acme.agent.actor);
  await agentGone;

  const widget = await realtime.openWidget(acme.ada.visitor.token);
  const visitorGone = closed(widget);
  const session = await acme.ada.visitor.session();
  await revokeVisitor(acme.scope, { sessionId: session.id });
  await visitorGone;
  await expect(realtime.openWidget(acme.ada.visitor.token)).rejects.toBeDefined();
});
