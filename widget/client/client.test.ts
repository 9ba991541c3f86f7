import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FakeWidgetServer } from "@/tests/support/realtime/fake-widget-server";
import { WidgetClient } from "@/widget/client/client";
import type { ClientEvent } from "@/widget/client/client-event";
import { type KeyStore, memoryKeyStore } from "@/widget/client/session/key-store";
import { memoryQueueStore, type QueueStore } from "@/widget/client/sync/queue-store";
import { totalUnread } from "@/widget/client/sync/unread";

type Browser = { keys: KeyStore; queueStore: QueueStore };

let server: FakeWidgetServer;
let browser: Browser;
let pages = 0;
let pageUrl: string;

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeWidgetServer();
  pageUrl = "https://shop.test/";
  browser = { keys: memoryKeyStore(), queueStore: memoryQueueStore() };
});

afterEach(() => vi.useRealTimers());

/** A page load in `browser`. */
async function openPage(from: { token: string | null; linkCode?: string } = { token: null }) {
  const events: ClientEvent[] = [];
  const client = new WidgetClient({
    ...browser,
    websiteToken: "website",
    baseUrl: "https://chat.test",
    openSocket: server.openSocket,
    tabsName: `tabs-${++pages}`,
    surroundings: () => ({ locale: "en", timezone: "UTC", pageUrl }),
    onEvent: (event) => events.push(event),
    fetch: server.fetch,
  });
  await client.start(from.token);
  await settle();
  return { client, events, state: () => client.store.get() };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

test("a first message begins a conversation and is no longer pending once it is stored", async () => {
  const { client, state, events } = await openPage();
  const id = client.send({ conversationId: null, text: "Hello" });
  expect(state().pending.map((message) => message.text)).toEqual(["Hello"]);
  await settle();
  expect(server.texts(id)).toEqual(["Hello"]);
  expect(state().pending).toEqual([]);
  expect(state().threads[id]?.messages.map((message) => message.text)).toEqual(["Hello"]);
  expect(events.filter((event) => event.type === "started")).toEqual([
    { type: "started", conversationId: id },
  ]);
});

test("no connection is made before somebody wants to write or there is something to hear", async () => {
  const first = await openPage();
  expect(first.state().line).toBe("idle");
  first.client.send({ conversationId: null, text: "Hello" });
  await settle();
  expect((await openPage()).state().line).toBe("online");
});

test("a page that was left while the session was asked for is not the one the team sees", async () => {
  const { client } = await openPage();
  client.send({ conversationId: null, text: "Hello" });
  await settle();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.slowness = promise;
  client.refresh();
  await settle();
  pageUrl = "https://shop.test/kettles";
  client.setOpen(true);
  await settle();
  resolve();
  await settle();
  expect(server.pageUrl).toBe(pageUrl);
});

test("what is written offline is sent once and in order after a reload", async () => {
  const first = await openPage();
  const id = first.client.send({ conversationId: null, text: "0" });
  await settle();
  server.setOnline(false);
  const texts = Array.from({ length: 20 }, (_, n) => String(n + 1));
  for (const text of texts) first.client.send({ conversationId: id, text });
  await settle();
  const second = await openPage();
  expect(second.state().pending.map((message) => message.text)).toEqual(texts);
  expect(second.state().inbox?.name).toBe("Acme");
  server.setOnline(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.texts(id)).toEqual(["0", ...texts]);
  expect(second.state().pending).toEqual([]);
});

test("a message whose acknowledgement got lost is sent again and stored once", async () => {
  const { client, state } = await openPage();
  server.losesNextAck = true;
  const id = client.send({ conversationId: null, text: "Hello" });
  client.send({ conversationId: id, text: "Are you there" });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(server.texts(id)).toEqual(["Hello", "Are you there"]);
  expect(state().pending).toEqual([]);
  expect(state().threads[id]?.messages).toHaveLength(2);
});

test("an event that got lost is caught up by the next one, which shows the gap", async () => {
  const { client, state } = await openPage();
  const id = client.send({ conversationId: null, text: "Hello" });
  await settle();
  server.answer(id, "One", { isHeard: false });
  server.note(id);
  server.answer(id, "Two");
  await settle();
  expect(state().threads[id]?.messages.map((message) => message.text)).toEqual([
    "Hello",
    "One",
    "Two",
  ]);
});

test("what was said while the line was down is there after the reconnect, and told once", async () => {
  const { client, state, events } = await openPage();
  const id = client.send({ conversationId: null, text: "Hello" });
  await settle();
  server.setOnline(false);
  server.answer(id, "Yes", { isHeard: false });
  server.setOnline(true);
  await vi.advanceTimersByTimeAsync(100);
  expect(state().threads[id]?.messages.at(-1)?.text).toBe("Yes");
  expect(events.filter((event) => event.type === "message")).toHaveLength(1);
  expect(totalUnread(state())).toBe(1);
});

test("an answer is told once, although the conversation's own change was heard before it", async () => {
  const { client, events } = await openPage();
  const id = client.send({ conversationId: null, text: "Hello" });
  await settle();
  const message = server.answer(id, "Yes", { isHeard: false });
  server.tellView(id);
  server.tell(id, message);
  server.tell(id, message);
  expect(events.filter((event) => event.type === "message")).toHaveLength(1);
});

test("an answer whose event got lost is fetched when the conversation says that there is more", async () => {
  const { client, state } = await openPage();
  const id = client.send({ conversationId: null, text: "Hello" });
  await settle();
  server.answer(id, "Yes", { isHeard: false });
  server.tellView(id);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(state().threads[id]?.messages.at(-1)?.text).toBe("Yes");
  expect(totalUnread(state())).toBe(1);
});

test("a lost line is mentioned after three seconds, not before", async () => {
  const { client, state } = await openPage();
  client.send({ conversationId: null, text: "Hello" });
  await settle();
  server.setOnline(false);
  await vi.advanceTimersByTimeAsync(2_900);
  expect(state().isBannerDue).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(state().isBannerDue).toBe(true);
  server.setOnline(true);
  await settle();
  expect(state().isBannerDue).toBe(false);
});

test("a message of an ended session goes out in the next one instead of being dropped", async () => {
  const first = await openPage();
  const id = first.client.send({ conversationId: null, text: "Hello" });
  await settle();
  server.setOnline(false);
  first.client.send({ conversationId: id, text: "Still me" });
  first.client.send({ conversationId: id, text: "And this" });
  server.expireSessions();
  server.setOnline(true);
  await vi.advanceTimersByTimeAsync(30_000);
  const [moved] = first.state().conversations;
  expect(moved?.id).not.toBe(id);
  expect(server.texts(moved?.id ?? "")).toEqual(["Still me", "And this"]);
  expect(first.state().pending).toEqual([]);
});

test("what is written into a conversation that has ended goes into another, and the screen is told", async () => {
  const { client, state } = await openPage();
  const id = client.send({ conversationId: null, text: "Hello" });
  await settle();
  server.refusals.push({
    name: "message.send",
    problem: { code: "conversation_closed", message: "Ended." },
  });
  client.send({ conversationId: id, text: "One more thing" });
  await settle();
  const to = state().moved?.to ?? "";
  expect(state().moved).toEqual({ from: id, to });
  expect([server.texts(id), server.texts(to)]).toEqual([["Hello"], ["One more thing"]]);
  expect(state().pending).toEqual([]);
});

test("the token the host page kept is used when the frame's storage was emptied", async () => {
  const first = await openPage();
  first.client.send({ conversationId: null, text: "Hello" });
  await settle();
  const told = first.events.findLast((event) => event.type === "token");
  browser = { keys: memoryKeyStore(), queueStore: memoryQueueStore() };
  const second = await openPage({ token: told?.token ?? null });
  expect(second.state().conversations).toHaveLength(1);
});

test("a token the server does not know any more is replaced by a new session", async () => {
  const { state } = await openPage({ token: "token-of-long-ago" });
  expect(state().status).toBe("ready");
  expect(state().sessionId).toBe("session-1");
});

test("a session that cannot be opened is tried again until it can", async () => {
  server.isOnline = false;
  const { state } = await openPage();
  expect(state().status).toBe("unavailable");
  server.isOnline = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(state().status).toBe("ready");
});

test("logging out forgets everything, and the next use begins anew", async () => {
  const { client, state, events } = await openPage();
  const id = client.send({ conversationId: null, text: "Hello" });
  client.drafts.write(id, { text: "half a sentence", answers: {} });
  await settle();
  await client.reset();
  expect(state()).toMatchObject({ sessionId: null, conversations: [], threads: {}, line: "idle" });
  expect(client.drafts.read(id).text).toBe("");
  expect(events.at(-1)).toEqual({ type: "token", token: null });
  expect(server.sessionOf("token-1")).toBeUndefined();
  client.setOpen(true);
  await settle();
  expect(state().sessionId).toBe("session-2");
});

test("answers that come after a logout are dropped: identification, history, resync, message", async () => {
  const { client, state, events } = await openPage();
  const id = client.send({ conversationId: null, text: "Hello" });
  await settle();
  server.answer(id, "Yes", { isHeard: false });
  void client.identity.setUser({ identifier: "42" });
  void client.open(id);
  client.nudge();
  client.send({ conversationId: id, text: "Bye" });
  const told = events.length;
  await client.reset();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(state()).toMatchObject({ sessionId: null, conversations: [], threads: {}, pending: [] });
  expect(browser.keys.read("view")).toBeNull();
  expect(browser.keys.read("token")).toBeNull();
  expect(await browser.queueStore.list()).toEqual([]);
  const after = events.slice(told).map(({ type }) => type);
  expect(after.filter((type) => type !== "token")).toEqual([]);
});

test("a first message whose form is refused comes back with everything typed", async () => {
  const { client, state } = await openPage();
  const problem = { code: "invalid_input", message: "Not an address.", field: "form.email" };
  server.refusals.push({ name: "message.send", problem }, { name: "message.send", problem });
  const form = { email: "ada@", name: "Ada" };
  const id = client.send({ conversationId: null, text: "Hello", form });
  client.send({ conversationId: id, text: "Are you there" });
  await settle();
  expect(state().pending).toEqual([]);
  expect(state().refusedForm).toMatchObject({
    text: "Hello\nAre you there",
    answers: form,
    problem,
  });
});

test("reading what the team wrote lowers the unread count at once and tells the server", async () => {
  const { client, state } = await openPage();
  const id = client.send({ conversationId: null, text: "Hello" });
  await settle();
  const { seq } = server.answer(id, "Yes");
  expect(totalUnread(state())).toBe(1);
  client.seen.show({ id, seenSeq: 0 });
  client.setOpen(true);
  client.setTabVisible(true);
  client.seen.human();
  client.seen.setInView(seq, true);
  expect(totalUnread(state())).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(server.seen).toEqual([{ conversationId: id, seq }]);
});
