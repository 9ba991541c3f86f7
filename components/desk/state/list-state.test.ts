import { expect, test } from "vitest";
import {
  ingestItems,
  ingestMessage,
  ingestView,
  isInList,
  type ListState,
  markedRead,
  placeInList,
  recount,
} from "@/components/desk/state/list-state";
import { type ConversationView, listFilter } from "@/lib/schemas/conversation";
import { conversationView, messageView, minute } from "@/tests/support/views/desk-views";

const [vip, bug] = ["0199aaaa-0000-7000-8000-000000000001", "0199aaaa-0000-7000-8000-000000000002"];
const grace = { id: "grace", name: "Grace" };
const userId = grace.id;

const list = (ids: string[], part: Partial<ListState> = {}): ListState => ({
  filter: listFilter.parse({}),
  ids,
  nextCursor: null,
  updatedAfter: "1",
  state: "ready",
  ...part,
});

const known = ingestItems({}, [
  conversationView({ id: "first", rev: 5, lastSeq: 5, lastActivityAt: minute(5) }),
  conversationView({ id: "second", rev: 3, lastSeq: 3, lastActivityAt: minute(3) }),
]);

test("a new message of the customer counts as unread, once", () => {
  const event = { rev: 4, message: messageView({ seq: 4, conversationId: "second" }) };
  const twice = ingestMessage(ingestMessage(known, event), event);
  expect(twice.second?.unreadCount).toBe(1);
});

test("a message still counts when the conversation's own event came first", () => {
  const view = conversationView({ id: "second", rev: 4, lastSeq: 4 });
  const updated = ingestView(known, view);
  const message = messageView({ seq: 4, conversationId: "second" });
  expect(ingestMessage(updated, { rev: 4, message }).second?.unreadCount).toBe(1);
});

test("a list asked for before the conversation was read does not make it unread again", () => {
  const late = conversationView({ id: "first", rev: 5, lastSeq: 5 });
  const before = ingestItems({}, [{ ...late, unreadCount: 1 }]);
  const after = ingestItems(markedRead(before, "first"), [{ ...late, unreadCount: 1 }]);
  expect(after.first?.unreadCount).toBe(0);
});

test("a colleague's answer and a note are nothing to read", () => {
  const author = { kind: "agent", id: "alan", name: "Alan" } as const;
  const answer = messageView({ seq: 6, author });
  const note = messageView({ seq: 7, author, kind: "note" });
  const after = ingestMessage(ingestMessage(known, { rev: 6, message: answer }), {
    rev: 7,
    message: note,
  });
  expect(after.first?.unreadCount).toBe(0);
});

test("what happened is not what was said last", () => {
  const author = { kind: "system", id: null, name: null } as const;
  const event = messageView({ seq: 6, kind: "system", author, text: "Grace resolved" });
  expect(ingestMessage(known, { rev: 6, message: event }).first?.lastMessage).toBeNull();
});

test("an older version of a conversation loses against a newer one", () => {
  const stale = conversationView({ id: "first", rev: 4, status: "resolved" });
  expect(ingestView(known, stale).first?.status).toBe("open");
  expect(ingestItems(known, [stale]).first?.status).toBe("open");
});

test("the conversation with the newest words moves to the top", () => {
  const message = messageView({ seq: 9, conversationId: "second" });
  const after = ingestMessage(known, { rev: 9, message });
  expect(placeInList(list(["first", "second"]), after, { id: "second", userId }).ids).toEqual([
    "second",
    "first",
  ]);
});

test("a resolved conversation leaves the list of open ones", () => {
  const resolved = ingestView(known, conversationView({ id: "first", rev: 6, status: "resolved" }));
  expect(placeInList(list(["first", "second"]), resolved, { id: "first", userId }).ids).toEqual([
    "second",
  ]);
});

test("a conversation that is given to me appears among mine", () => {
  const mine = list([], { filter: listFilter.parse({ assigned: "mine" }) });
  const given = ingestView(known, conversationView({ id: "first", rev: 6, assignee: grace }));
  expect(placeInList(mine, known, { id: "first", userId }).ids).toEqual([]);
  expect(placeInList(mine, given, { id: "first", userId }).ids).toEqual(["first"]);
});

test("below the loaded part nothing is added, and nothing loaded is lost", () => {
  const partial = list(["first"], { nextCursor: "more" });
  expect(placeInList(partial, known, { id: "second", userId }).ids).toEqual(["first"]);
  expect(placeInList(partial, known, { id: "first", userId }).ids).toEqual(["first"]);
});

test("the tabs' numbers follow a conversation that is taken, and one that is resolved", () => {
  const none = { mentions: 0, participating: 0, unattended: 0 };
  const counts = { mine: 0, unassigned: 2, all: 2, ...none };
  const change = { filter: listFilter.parse({}), userId };
  const taken = ingestView(known, conversationView({ id: "first", rev: 6, assignee: grace }));
  const afterTaking = recount(counts, { ...change, before: known, after: taken });
  expect(afterTaking).toEqual({ mine: 1, unassigned: 1, all: 2, ...none });
  const done = ingestView(
    taken,
    conversationView({ id: "first", rev: 7, assignee: grace, status: "resolved" }),
  );
  const afterResolving = recount(afterTaking, { ...change, before: taken, after: done });
  expect(afterResolving).toEqual({ mine: 0, unassigned: 1, all: 1, ...none });
});

test("a label and a priority narrow the list; any label of the filter will do", () => {
  const filter = listFilter.parse({ label: [vip, bug], priority: ["urgent"] });
  const view = (part: Partial<ConversationView>) => conversationView({ id: "first", ...part });
  expect(isInList(view({ labelIds: [bug], priority: "urgent" }), filter, userId)).toBe(true);
  expect(isInList(view({ labelIds: [bug], priority: "high" }), filter, userId)).toBe(false);
  expect(isInList(view({ labelIds: [], priority: "urgent" }), filter, userId)).toBe(false);
});

test("by waiting the longest comes first, and who does not wait last", () => {
  const waiting = ingestItems({}, [
    conversationView({ id: "short", waitingSince: minute(9) }),
    conversationView({ id: "long", waitingSince: minute(1) }),
    conversationView({ id: "answered", waitingSince: null }),
  ]);
  const sorted = (ids: string[]) => list(ids, { filter: listFilter.parse({ sort: "waiting" }) });
  const place = (ids: string[], id: string) =>
    placeInList(sorted(ids), waiting, { id, userId }).ids;
  expect(place(["short", "answered"], "long")).toEqual(["long", "short", "answered"]);
  expect(place(["long", "short"], "answered")).toEqual(["long", "short", "answered"]);
});
