import fc from "fast-check";
import { expect, test } from "vitest";
import type { WidgetMessageView } from "@/lib/schemas/message";
import type { Thread } from "@/widget/client/state";
import {
  applyMessage,
  applyResync,
  countUnread,
  emptyThread,
  prependPage,
} from "@/widget/client/sync/thread";

function makeMessage(part: Partial<WidgetMessageView> & { seq: number }): WidgetMessageView {
  return {
    id: `m${part.seq}`,
    conversationId: "c",
    prev: part.seq - 1,
    kind: "chat",
    author: { kind: "agent", id: "a", name: "Grace" },
    via: "dashboard",
    text: `text ${part.seq}`,
    payload: null,
    clientId: null,
    rev: part.seq,
    isDeleted: false,
    attachments: [],
    createdAt: "2026-11-22T12:00:00.000Z",
    ...part,
  };
}

const seqs = (thread: Thread) => thread.messages.map((message) => message.seq);

test("a message after a private note is no gap, a missing public one is", () => {
  const one = applyMessage(emptyThread, { message: makeMessage({ seq: 1, prev: 0 }), rev: 1 });
  expect(one.isGap).toBe(false);
  const afterNote = makeMessage({ seq: 3, prev: 1 });
  expect(applyMessage(one.thread, { message: afterNote, rev: 3 }).isGap).toBe(false);
  const afterLost = makeMessage({ seq: 3, prev: 2 });
  expect(applyMessage(one.thread, { message: afterLost, rev: 3 }).isGap).toBe(true);
});

test("the rev moves by events in single steps only, and by a resync to where it says", () => {
  const { thread } = applyMessage(emptyThread, {
    message: makeMessage({ seq: 1, prev: 0 }),
    rev: 1,
  });
  expect(thread.rev).toBe(1);
  const jumped = applyMessage(thread, { message: makeMessage({ seq: 2 }), rev: 4 });
  expect(jumped.thread.rev).toBe(1);
  expect(applyResync(jumped.thread, { messages: [], rev: 4 }).rev).toBe(4);
});

test("an older version of a message never replaces a newer one", () => {
  const deleted = makeMessage({ seq: 1, prev: 0, rev: 5, isDeleted: true });
  const { thread } = applyMessage(emptyThread, { message: deleted, rev: 5 });
  const late = prependPage(thread, {
    items: [makeMessage({ seq: 1, prev: 0, rev: 1 })],
    nextCursor: null,
  });
  expect(late.messages[0]?.isDeleted).toBe(true);
});

test("only undeleted words of the team beyond the watermark are unread", () => {
  const messages = [
    makeMessage({ seq: 1 }),
    makeMessage({ seq: 2 }),
    makeMessage({ seq: 3, author: { kind: "contact", id: "c", name: null } }),
    makeMessage({ seq: 4, kind: "greeting", author: { kind: "system", id: null, name: null } }),
    makeMessage({ seq: 5, isDeleted: true }),
    makeMessage({ seq: 6, author: { kind: "assistant", id: null, name: null } }),
  ];
  const thread = applyResync(emptyThread, { messages, rev: 6 });
  expect(countUnread(thread, 1)).toBe(2);
});

test("in whatever order events come, and whichever get lost, a resync makes the thread whole", () => {
  const all = [1, 2, 4, 5, 7].map((seq, index, list) =>
    makeMessage({ seq, prev: list[index - 1] ?? 0 }),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(all), (heard) => {
      let thread: Thread = emptyThread;
      for (const message of heard)
        thread = applyMessage(thread, { message, rev: message.rev }).thread;
      const missed = all.filter((message) => message.rev > thread.rev);
      const whole = applyResync(thread, { messages: missed, rev: 7 });
      expect(seqs(whole)).toEqual([1, 2, 4, 5, 7]);
    }),
  );
});
