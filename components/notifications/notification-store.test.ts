import { expect, test } from "vitest";
import { withOlder, withRaised, withRead } from "@/components/notifications/notification-store";
import { type NotificationView, notificationSettings } from "@/lib/schemas/notification";

const view = (id: string, isRead = false): NotificationView => ({
  ...{ id, isRead, kind: "message_created", conversationId: `of ${id}`, number: 1 },
  ...{ contactName: "Ada", actorName: null, count: 1, preview: "Hello", raisedAt: "" },
});

const state = (...items: NotificationView[]) => ({
  items,
  nextCursor: null,
  unreadCount: items.filter(({ isRead }) => !isRead).length,
  settings: notificationSettings.parse({}),
});

test("one that is raised again moves to the top and counts once", () => {
  const raised = withRaised(state(view("a"), view("b")), view("b"));
  expect(raised.items.map(({ id }) => id)).toEqual(["b", "a"]);
  expect(raised.unreadCount).toBe(2);
  expect(withRaised(state(view("a", true)), view("a")).unreadCount).toBe(1);
});

test("reading a conversation settles its own, reading all settles all", () => {
  const read = withRead(state(view("a"), view("b")), "of a");
  expect(read.items.map(({ isRead }) => isRead)).toEqual([true, false]);
  expect(read.unreadCount).toBe(1);
  expect(withRead(read, "of a").unreadCount).toBe(1);
  expect(withRead(read, null)).toMatchObject({
    unreadCount: 0,
    items: [{ isRead: true }, { isRead: true }],
  });
});

test("an older page brings what is not here yet", () => {
  const more = withOlder(state(view("a")), {
    items: [view("a"), view("b")],
    nextCursor: "c",
    unreadCount: 5,
  });
  expect(more.items.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(more).toMatchObject({ nextCursor: "c", unreadCount: 5 });
});
