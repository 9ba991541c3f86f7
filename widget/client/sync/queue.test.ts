import { beforeEach, expect, test, vi } from "vitest";
import type { Sent } from "@/lib/events";
import type { AttachmentView, WidgetMessageView } from "@/lib/schemas/message";
import { offlineProblem, type Problem, type Result } from "@/widget/client/result";
import { Queue } from "@/widget/client/sync/queue";
import {
  memoryQueueStore,
  type QueuedFile,
  type QueuedMessage,
} from "@/widget/client/sync/queue-store";

type Answer = Result<Sent<WidgetMessageView>>;

const refusal = (problem: Partial<Problem>): Answer => ({
  ok: false,
  problem: { code: "invalid_input", message: "No.", ...problem },
});
// The queue hands it on without looking inside.
const accepted = { ok: true, value: {} } as Answer;

let attempts: QueuedMessage[];
let answers: Answer[];
let sessionId: string;
let log: string[];

beforeEach(() => {
  vi.useFakeTimers();
  [attempts, answers, sessionId, log] = [[], [], "s1", []];
});

function makeMessage(text: string, part: Partial<QueuedMessage> = {}): QueuedMessage {
  const base = { clientId: text, conversationId: "c", sessionId: "s1", text, files: [] };
  return { ...base, begins: false, form: null, createdAt: 0, error: null, ...part };
}

function makeQueue(store = memoryQueueStore(), uploading = Promise.resolve()) {
  return new Queue({
    store,
    isReady: () => true,
    sessionId: () => sessionId,
    send: async (message) => {
      attempts.push(message);
      return answers.shift() ?? accepted;
    },
    upload: async ({ name }) => {
      log.push(`upload ${name}`);
      await uploading;
      return { ok: true, value: { id: `id of ${name}` } as AttachmentView };
    },
    onChange: () => undefined,
    onSent: ({ text }) => log.push(`sent ${text}`),
    onFormRefused: ({ text }) => log.push(`form refused ${text}`),
    onUnauthenticated: () => log.push("unauthenticated"),
    readdress: () => "moved",
    retryMs: 1_000,
  });
}

const tried = () => attempts.map((message) => message.text);

test("messages leave one after the other in the order they were written", async () => {
  const queue = makeQueue();
  await Promise.all(["a", "b", "c"].map((text) => queue.add(makeMessage(text))));
  await vi.runAllTimersAsync();
  expect(tried()).toEqual(["a", "b", "c"]);
  expect(queue.list()).toEqual([]);
});

test("while nobody answers the first one is tried again, and none overtakes it", async () => {
  const queue = makeQueue();
  answers = [
    { ok: false, problem: offlineProblem },
    refusal({ code: "unavailable", retryAfterMs: 5_000 }),
  ];
  await queue.add(makeMessage("a"));
  await queue.add(makeMessage("b"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tried()).toEqual(["a", "a"]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(tried()).toEqual(["a", "a", "a", "b"]);
});

test("a refused message stays with its reason, the next goes on, and it can be tried again", async () => {
  const queue = makeQueue();
  answers = [refusal({ message: "Too long." })];
  await queue.add(makeMessage("a"));
  await queue.add(makeMessage("b"));
  await vi.runAllTimersAsync();
  expect(queue.list()).toMatchObject([{ text: "a", error: "Too long." }]);
  await queue.tryAgain("a");
  await vi.runAllTimersAsync();
  expect(log).toEqual(["sent b", "sent a"]);
});

test("a message that the server stumbles over five times is set aside", async () => {
  const queue = makeQueue();
  answers = Array.from({ length: 5 }, () => refusal({ code: "internal", message: "Our fault." }));
  await queue.add(makeMessage("a"));
  await queue.add(makeMessage("b"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tried()).toEqual(["a", "a", "a", "a", "a", "b"]);
  expect(queue.list()).toMatchObject([{ text: "a", error: "Our fault." }]);
});

test("a conversation that takes no more messages gives way to a new one", async () => {
  const queue = makeQueue();
  answers = [refusal({ code: "conversation_closed" })];
  await queue.add(makeMessage("a"));
  await vi.runAllTimersAsync();
  expect(attempts.map((message) => message.conversationId)).toEqual(["c", "moved"]);
  expect(attempts.map((message) => message.begins)).toEqual([false, true]);
});

test("a conversation of another session gives way to a new one, an unknown one of this session does not", async () => {
  const queue = makeQueue();
  answers = [refusal({ code: "not_found" }), accepted, refusal({ code: "not_found" })];
  await queue.add(makeMessage("a", { sessionId: "s0" }));
  await queue.add(makeMessage("b"));
  await vi.runAllTimersAsync();
  expect(log).toEqual(["sent a"]);
  expect(queue.list()).toMatchObject([{ text: "b", error: "No." }]);
});

test("a refused form leaves the queue for the form", async () => {
  const queue = makeQueue();
  answers = [refusal({ field: "form.email" })];
  await queue.add(makeMessage("a"));
  await vi.runAllTimersAsync();
  expect(log).toEqual(["form refused a"]);
  expect(queue.list()).toEqual([]);
});

test("an ended session stops the queue until there is another", async () => {
  const queue = makeQueue();
  answers = [refusal({ code: "unauthenticated" })];
  await queue.add(makeMessage("a"));
  await vi.runAllTimersAsync();
  expect(log).toEqual(["unauthenticated"]);
  sessionId = "s2";
  await queue.flush();
  expect(log).toEqual(["unauthenticated", "sent a"]);
});

test("files go up before their message, and only once", async () => {
  const store = memoryQueueStore();
  answers = [{ ok: false, problem: offlineProblem }];
  const file: QueuedFile = { name: "x.png", size: 1, blob: new Blob(["x"]), attachmentId: null };
  const queue = makeQueue(store);
  await queue.add(makeMessage("a", { files: [file] }));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(log).toEqual(["upload x.png", "sent a"]);
  expect(attempts.at(-1)?.files).toMatchObject([{ attachmentId: "id of x.png", blob: null }]);
});

test("what one page leaves behind the next takes up, failures included", async () => {
  const store = memoryQueueStore();
  await store.put(makeMessage("a", { error: "Too long." }));
  await store.put(makeMessage("b"));
  const queue = makeQueue(store);
  await queue.load();
  await queue.add(makeMessage("c"));
  await vi.runAllTimersAsync();
  expect(tried()).toEqual(["b", "c"]);
  expect(await store.list()).toMatchObject([{ text: "a" }]);
});

test("without a working store messages still leave", async () => {
  const broken = async () => Promise.reject(new Error("Quota."));
  const queue = makeQueue({ put: broken, remove: broken, list: broken });
  await queue.load();
  await queue.add(makeMessage("a"));
  await vi.runAllTimersAsync();
  expect(log).toEqual(["sent a"]);
});

test("logging out before anything was loaded empties the store, and a loading under way brings nothing back", async () => {
  const store = memoryQueueStore();
  await store.put(makeMessage("of the visitor before"));
  const queue = makeQueue(store);
  const loading = queue.load();
  await Promise.all([queue.clear(), loading]);
  expect(queue.list()).toEqual([]);
  expect(await store.list()).toEqual([]);
});

test("a message on its way when the visitor logs out is neither told as sent nor put back", async () => {
  const store = memoryQueueStore();
  answers = [refusal({ code: "unavailable" })];
  const queue = makeQueue(store);
  await queue.add(makeMessage("one"));
  await queue.clear();
  await vi.runAllTimersAsync();
  expect(queue.list()).toEqual([]);
  expect(await store.list()).toEqual([]);
  expect(attempts.length).toBeLessThan(2);
});

test("a message that was discarded while its file went up does not come back", async () => {
  const store = memoryQueueStore();
  const blob = new Blob(["x"]);
  const files: QueuedFile[] = [{ name: "a.txt", size: 1, blob, attachmentId: null }];
  const { promise, resolve } = Promise.withResolvers<void>();
  const queue = makeQueue(store, promise);
  await queue.add(makeMessage("one", { files }));
  await queue.remove("one");
  resolve();
  await vi.runAllTimersAsync();
  expect(await store.list()).toEqual([]);
  expect(log).not.toContain("sent one");
});
