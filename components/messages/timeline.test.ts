import { expect, test } from "vitest";
import { buildTimeline } from "@/components/messages/timeline";
import type { MessageView } from "@/lib/schemas/message";
import { messageView, minute } from "@/tests/support/views/desk-views";

const agent = { kind: "agent", id: "grace", name: "Grace" } as const;

function itemsOf(messages: MessageView[], part: { zone?: string; unreadAfterSeq?: number } = {}) {
  const { zone = "UTC", unreadAfterSeq = null } = part;
  return buildTimeline({ messages, outgoing: [], unreadAfterSeq, zone });
}

function surfacesOf(messages: MessageView[]) {
  return itemsOf(messages).flatMap((item) => (item.type === "message" ? [item.surface] : []));
}

test("an answer to a letter is a letter, an answer in chat is a bubble", () => {
  expect(
    surfacesOf([
      messageView({ seq: 1 }),
      messageView({ seq: 2, author: agent }),
      messageView({ seq: 3, via: "email" }),
      messageView({ seq: 4, author: agent }),
      messageView({ seq: 5 }),
      messageView({ seq: 6, author: agent }),
    ]),
  ).toEqual(["bubble", "bubble", "sheet", "sheet", "bubble", "bubble"]);
});

test("an answer keeps its shape when a mail carries it later", () => {
  const mails: MessageView["mails"] = [
    {
      direction: "out",
      state: "delivered",
      address: "ada@acme.test",
      error: null,
      at: minute(9),
      subject: null,
      isSenderVerified: null,
    },
  ];
  expect(
    surfacesOf([messageView({ seq: 1 }), messageView({ seq: 2, author: agent, mails })]),
  ).toEqual(["bubble", "bubble"]);
});

test("what a machine answered by mail is no colleague's note", () => {
  const system = { kind: "system" as const, id: null, name: "Mail Delivery" };
  expect(
    surfacesOf([
      messageView({ seq: 1, kind: "note", author: agent }),
      messageView({ seq: 2, kind: "note", author: system, via: "email" }),
      messageView({ seq: 3, kind: "note", author: system }),
    ]),
  ).toEqual(["note", "auto", "note"]);
});

test("notes, events and the widget's own words have shapes of their own", () => {
  expect(
    surfacesOf([
      messageView({ seq: 1, kind: "form" }),
      messageView({ seq: 2, kind: "email_prompt" }),
      messageView({ seq: 3, kind: "note", author: agent }),
      messageView({ seq: 4, kind: "system" }),
    ]),
  ).toEqual(["card", "card", "note", "line"]);
});

test("messages of one author in one go stand together", () => {
  const items = itemsOf([
    messageView({ seq: 1 }),
    messageView({ seq: 2 }),
    messageView({ seq: 3, author: agent }),
    messageView({ seq: 4, createdAt: minute(40) }),
  ]).flatMap((item) => (item.type === "message" ? [[item.isFirst, item.isLast]] : []));
  expect(items).toEqual([
    [true, false],
    [false, true],
    [true, true],
    [true, true],
  ]);
});

test("days change at midnight where the agent is", () => {
  const late = messageView({ seq: 1, createdAt: "2026-11-03T22:30:00.000Z" });
  const later = messageView({ seq: 2, createdAt: "2026-11-03T23:30:00.000Z" });
  const days = (zone: string) =>
    itemsOf([late, later], { zone }).filter((item) => item.type === "day").length;
  expect([days("UTC"), days("Europe/Berlin")]).toEqual([1, 2]);
});

test("the unread line stands once, before the first unread message", () => {
  const types = itemsOf(
    [messageView({ seq: 1 }), messageView({ seq: 2 }), messageView({ seq: 3 })],
    {
      unreadAfterSeq: 1,
    },
  ).map((item) => item.type);
  expect(types).toEqual(["day", "message", "unread", "message", "message"]);
});
