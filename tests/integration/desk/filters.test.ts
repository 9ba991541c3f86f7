import { expect, test } from "vitest";
import { listFilter } from "@/lib/schemas/conversation";
import type { ListWhere } from "@/lib/schemas/triage/list-where";
import { listWhere } from "@/lib/schemas/triage/list-where";
import { advanceClock } from "@/server/clock";
import { markRead } from "@/server/conversations/commands/mark-seen";
import { setConversationStatus } from "@/server/conversations/commands/set-conversation-status";
import { readListCursor } from "@/server/conversations/queries/list-changed-conversations";
import {
  countConversations,
  listConversations,
} from "@/server/conversations/queries/list-conversations";
import { viewConversationChanges } from "@/server/conversations/queries/view-conversation-list";
import { systemDb } from "@/server/db/client";
import { tenantDb } from "@/server/db/tenant";
import { sendAgentMessage } from "@/server/messages/commands/send-agent-message";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown, type TestTown } from "@/tests/support/factories/town";

useDatabase();

/** Ada: pro, French, asked on the prices page, held mail. Bob: free, no attributes of note. */
async function furnish({ acme }: TestTown): Promise<void> {
  const { ada, bob, scope } = acme;
  const session = await ada.visitor.session();
  const db = tenantDb(scope);
  await db.contact.updateMany({
    where: { id: session.contactId ?? "" },
    data: { attributes: { plan: "pro", seats: 5, isTrial: true }, locale: "fr-CA" },
  });
  const { contactId } = await bob.visitor.session();
  await db.contact.updateMany({
    where: { id: contactId ?? "" },
    data: { attributes: { plan: "free" }, locale: "de" },
  });
  await db.conversation.updateMany({
    where: { id: ada.conversationId },
    data: { attributes: { order: "100%" }, priority: "high" },
  });
  await systemDb().contactSession.updateMany({
    where: { id: session.id },
    data: { pageUrl: "https://acme.test/pricing?x=1" },
  });
  await acme.agent.answers(ada.conversationId, "Hello Ada");
}

const where = (match: "all" | "any", ...items: unknown[]): ListWhere =>
  listWhere.parse({ match, items });

const is = (field: string, ...values: string[]) => ({ field, is: "any", values });
const isNone = (field: string, ...values: string[]) => ({ field, is: "none", values });
const contact = (key: string, comparison: string, value = "") => ({
  ...{ field: "contact_attribute", key, is: comparison, value },
});

test("every condition finds whom it means, groups within groups too, and nobody else's", async () => {
  const town = await makeTown();
  await furnish(town);
  const { acme, globex } = town;
  const [ada, bob] = [acme.ada.conversationId, acme.bob.conversationId];
  const { userId } = acme.agent.actor;
  const cases: [ListWhere, string[]][] = [
    [where("all", contact("plan", "equals", "pro")), [ada]],
    [where("all", contact("seats", "equals", "5")), [ada]],
    [where("all", contact("isTrial", "equals", "true")), [ada]],
    [where("all", contact("plan", "differs", "pro")), [bob]],
    [where("all", contact("seats", "differs", "5")), [bob]],
    [where("all", contact("plan", "contains", "R")), [ada, bob]],
    [where("all", contact("seats", "absent")), [bob]],
    [where("all", contact("seats", "present")), [ada]],
    [
      where("all", {
        ...{ field: "conversation_attribute", key: "order", is: "contains", value: "0%" },
      }),
      [ada],
    ],
    [where("all", is("language", "fr")), [ada]],
    [where("all", isNone("language", "fr")), [bob]],
    [where("all", { field: "page", is: "contains", value: "/pricing" }), [ada]],
    [where("all", { field: "page", is: "lacks", value: "/pricing" }), [bob]],
    [where("all", is("priority", "high", "urgent")), [ada]],
    [where("all", is("assignee", "nobody")), [ada, bob]],
    [where("all", isNone("assignee", userId)), [ada, bob]],
    [where("all", is("inbox", globex.inbox.id)), []],
    [where("all", is("mark", "participating")), [ada]],
    [where("all", is("mark", "waiting")), [bob]],
    [where("all", is("mark", "mentioned", "unattended")), []],
    [where("all", is("mail", "held", "failed", "waiting", "suppressed", "no_address")), []],
    [where("all", is("status", "open"), isNone("team", "nobody")), []],
    [where("all", { field: "created", is: "within", value: 1 }), [ada, bob]],
    [where("all", { field: "activity", is: "older", value: 1 }), []],
    [where("all", { field: "created", is: "before", value: "2020-01-01" }), []],
    [where("all", { field: "created", is: "after", value: "2020-01-01" }), [ada, bob]],
    [where("any", is("language", "fr"), contact("plan", "equals", "free")), [ada, bob]],
    [
      where("all", is("status", "open"), {
        ...{ match: "any", items: [is("language", "es"), contact("plan", "equals", "free")] },
      }),
      [bob],
    ],
  ];
  for (const [asked, expected] of cases) {
    const filter = listFilter.parse({ where: JSON.stringify(asked) });
    const { items } = await listConversations(acme.scope, acme.agent.actor, {
      ...filter,
      limit: 9,
    });
    const ids = items.map(({ id }) => id).sort();
    expect({ asked, ids }).toEqual({ asked, ids: expected.toSorted() });
    const counts = await countConversations(acme.scope, acme.agent.actor, filter);
    expect(counts.all).toBe(expected.length);
  }
});

test("a list of any status is one list in one order, in pages without a hole", async () => {
  const { acme } = await makeTown();
  const { scope, agent, ada, bob } = acme;
  const status = { status: "resolved", snoozedUntil: null } as const;
  await setConversationStatus(scope, agent.actor, {
    ...{ conversationId: bob.conversationId, ...status },
  });
  for (const sort of ["activity", "created", "priority", "waiting"] as const) {
    const filter = { ...listFilter.parse({ status: "any", sort }), limit: 1 };
    const first = await listConversations(scope, agent.actor, filter);
    const after = first.nextCursor ?? "";
    const second = await listConversations(scope, agent.actor, { ...filter, after });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect({ sort, ids: ids.toSorted() }).toEqual({
      ...{ sort, ids: [ada.conversationId, bob.conversationId].toSorted() },
    });
    expect(second.nextCursor).toBeNull();
  }
});

test("what changed is told with whether it belongs into the list", async () => {
  const town = await makeTown();
  await furnish(town);
  const { scope, agent, ada, bob } = town.acme;
  const filter = listFilter.parse({ where: where("all", contact("plan", "equals", "pro")) });
  const updatedAfter = await readListCursor(scope);
  await ada.visitor.says("One more", ada.conversationId);
  await bob.visitor.says("And I", bob.conversationId);
  const changes = await viewConversationChanges(scope, agent.actor, { ...filter, updatedAfter });
  expect(changes.items).toHaveLength(2);
  expect(changes.fitting).toEqual([ada.conversationId]);
});

test("a call by name counts until its note is read, and stays among the mentions", async () => {
  const { acme } = await makeTown();
  const { scope, agent, admin, ada } = acme;
  const { conversationId } = ada;
  const sent = await sendAgentMessage(scope, admin.actor, {
    ...{ conversationId, clientId: crypto.randomUUID(), kind: "note", text: "@Alan look" },
    ...{ attachmentIds: [], mentions: [agent.actor.userId] },
  });
  const seq = sent.ok ? sent.message.seq : 0;
  const filter = listFilter.parse({ assigned: "mentions" });
  const look = async () => {
    const { items } = await listConversations(scope, agent.actor, { ...filter, limit: 9 });
    const { mentions } = await countConversations(scope, agent.actor, filter);
    return [items.map(({ isCalled }) => isCalled), mentions];
  };
  await markRead(scope, agent.actor, { conversationId, seq: seq - 1 });
  expect(await look()).toEqual([[true], 1]);
  await markRead(scope, admin.actor, { conversationId, seq });
  expect(await look()).toEqual([[true], 1]);
  await markRead(scope, agent.actor, { conversationId, seq });
  expect(await look()).toEqual([[false], 0]);
});

test("days are counted from now", async () => {
  const { acme } = await makeTown();
  const asked = where("all", { field: "created", is: "within", value: 2 });
  const filter = { ...listFilter.parse({ where: asked }), limit: 9 };
  const list = async () =>
    (await listConversations(acme.scope, acme.agent.actor, filter)).items.length;
  expect(await list()).toBe(2);
  advanceClock(3 * 86_400_000);
  expect(await list()).toBe(0);
});
