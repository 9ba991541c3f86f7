import { expect, test } from "vitest";
import type { WidgetMessageView } from "@/lib/schemas/message";
import type { PendingMessage } from "@/widget/client/state";
import { buildTimeline } from "@/widget/frame/conversation/timeline";

function makeMessage(
  seq: number,
  at: string,
  part: Partial<WidgetMessageView> = {},
): WidgetMessageView {
  return {
    id: `m${seq}`,
    conversationId: "c",
    seq,
    prev: seq - 1,
    kind: "chat",
    author: { kind: "contact", id: "a", name: null },
    via: "widget",
    text: `text ${seq}`,
    payload: null,
    clientId: `client ${seq}`,
    rev: seq,
    isDeleted: false,
    attachments: [],
    createdAt: at,
    ...part,
  };
}

const pending: PendingMessage = {
  clientId: "client 2",
  conversationId: "c",
  text: "text 2",
  files: [],
  createdAt: Date.parse("2026-11-22T12:01:00Z"),
  state: "sending",
  error: null,
  errorCode: "",
};

const kinds = (...args: Parameters<typeof buildTimeline>) =>
  buildTimeline(...args).map((item) => item.kind);

test("a message is shown once, whether it is on its way or already stored", () => {
  const first = makeMessage(1, "2026-11-22T12:00:00Z");
  expect(kinds([first], [pending])).toEqual(["day", "message", "pending"]);
  const second = makeMessage(2, "2026-11-22T12:01:00Z");
  expect(kinds([first, second], [pending])).toEqual(["day", "message", "message"]);
});

test("the entry keeps its key when it arrives, so that nothing jumps", () => {
  const before = buildTimeline([], [pending]).at(-1);
  const after = buildTimeline([makeMessage(2, "2026-11-22T12:01:00Z")], []).at(-1);
  expect(after?.key).toBe(before?.key);
});

test("a day is named once, by the visitor's own clock", () => {
  const items = [
    makeMessage(1, "2026-11-22T18:00:00Z"),
    makeMessage(2, "2026-11-22T18:20:00Z"),
    makeMessage(3, "2026-11-23T06:00:00Z"),
  ];
  expect(kinds(items, [])).toEqual(["day", "message", "day", "message", "message"]);
});

test("time and state stand under the last of what one person said within minutes", () => {
  const items = buildTimeline(
    [
      makeMessage(1, "2026-11-22T12:00:00Z"),
      makeMessage(2, "2026-11-22T12:01:00Z"),
      makeMessage(3, "2026-11-22T12:02:00Z", { author: { kind: "agent", id: "g", name: "Grace" } }),
      makeMessage(4, "2026-11-22T12:30:00Z", { author: { kind: "agent", id: "g", name: "Grace" } }),
    ],
    [],
  );
  const ends = items.flatMap((item) => (item.kind === "message" ? [item.isGroupEnd] : []));
  expect(ends).toEqual([false, true, true, true]);
});
