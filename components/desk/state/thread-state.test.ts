import { expect, test } from "vitest";
import { threadFrom } from "@/components/desk/state/desk";
import {
  applyChange,
  applyResync,
  findUnreadStart,
  mergeMessages,
  prependOlder,
  putOutgoing,
  type Thread,
} from "@/components/desk/state/thread-state";
import {
  conversationView,
  messageView,
  minute,
  threadView,
} from "@/tests/support/views/desk-views";

function threadOf(seqs: number[], part: Partial<Thread> = {}): Thread {
  const conversation = conversationView({ id: "first", rev: seqs.at(-1) ?? 0 });
  const items = seqs.map((seq) => messageView({ seq }));
  return { ...threadFrom(threadView({ items, conversation })), ...part };
}

const seqsOf = (thread: Thread) => thread.messages.map((message) => message.seq);

test("messages stand in the order of the conversation, however they arrive", () => {
  const thread = mergeMessages(threadOf([1]), [messageView({ seq: 3 }), messageView({ seq: 2 })]);
  expect(seqsOf(thread)).toEqual([1, 2, 3]);
});

test("an older version of a message does not replace a newer one", () => {
  const thread = mergeMessages(threadOf([1]), [messageView({ seq: 1, rev: 9, text: "Corrected" })]);
  const late = mergeMessages(thread, [messageView({ seq: 1, rev: 2, text: "Stale" })]);
  expect(late.messages[0]?.text).toBe("Corrected");
});

test("a change to a message above the loaded part leaves no hole", () => {
  const thread = mergeMessages(threadOf([11, 12], { hasOlder: true }), [messageView({ seq: 4 })]);
  expect(seqsOf(thread)).toEqual([11, 12]);
});

test("the next rev is taken over", () => {
  const { thread, hasGap } = applyChange(threadOf([1, 2]), {
    rev: 3,
    messages: [messageView({ seq: 3 })],
  });
  expect([thread.rev, hasGap]).toEqual([3, false]);
});

test("a rev that skips one shows its message and keeps asking from the last known", () => {
  const { thread, hasGap } = applyChange(threadOf([1, 2]), {
    rev: 4,
    messages: [messageView({ seq: 4 })],
  });
  expect([thread.rev, hasGap, seqsOf(thread)]).toEqual([2, true, [1, 2, 4]]);
});

test("a resync closes the gap", () => {
  const thread = applyResync(threadOf([1, 2]), {
    rev: 4,
    messages: [messageView({ seq: 3 }), messageView({ seq: 4 })],
  });
  expect([thread.rev, seqsOf(thread)]).toEqual([4, [1, 2, 3, 4]]);
});

test("an event older than what is known changes nothing but what it carries", () => {
  const { thread, hasGap } = applyChange(threadOf([1, 2, 3]), { rev: 2, messages: [] });
  expect([thread.rev, hasGap]).toEqual([3, false]);
});

test("a message on its way goes when it arrives under its client id", () => {
  const sending = putOutgoing(threadOf([1]), {
    clientId: "mine",
    kind: "chat",
    text: "Hello",
    attachments: [],
    withheldFrom: [],
    mentions: [],
    createdAt: minute(2),
    state: "sending",
    problem: null,
  });
  const arrived = mergeMessages(sending, [messageView({ seq: 2, clientId: "mine" })]);
  expect(arrived.outgoing).toEqual([]);
});

test("an older page that overlaps brings no message twice", () => {
  const thread = prependOlder(threadOf([3, 4], { hasOlder: true }), {
    items: [messageView({ seq: 2 }), messageView({ seq: 3 })],
    hasOlder: false,
  });
  expect([seqsOf(thread), thread.hasOlder]).toEqual([[2, 3, 4], false]);
});

test("the unread line stands before the first message of the customer that was not read", () => {
  const agent = { kind: "agent", id: "grace", name: "Grace" } as const;
  const messages = [
    messageView({ seq: 1 }),
    messageView({ seq: 2, author: agent }),
    messageView({ seq: 3 }),
    messageView({ seq: 4, author: agent }),
    messageView({ seq: 5 }),
  ];
  expect([0, 1, 2, 99].map((count) => findUnreadStart(messages, count))).toEqual([null, 4, 2, 0]);
});
