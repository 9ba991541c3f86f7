import { expect, test } from "vitest";
import { conversationFilter, listFilter } from "@/lib/schemas/conversation";
import { assignConversation } from "@/server/conversations/commands/assign-conversation";
import { markRead, markSeen } from "@/server/conversations/commands/mark-seen";
import { setConversationStatus } from "@/server/conversations/commands/set-conversation-status";
import { getConversation } from "@/server/conversations/queries/get-conversation";
import {
  countConversations,
  listConversations,
} from "@/server/conversations/queries/list-conversations";
import { systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

const textsOf = async (conversationId: string, kind: "system" | "chat") => {
  const rows = await systemDb().message.findMany({
    where: { conversationId, kind },
    orderBy: { seq: "asc" },
  });
  return rows.map((row) => row.text);
};

test("a change of status is written down once, and raises the conversation's rev", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  const before = await getConversation(acme.scope, { id: conversationId });
  const become = (status: "resolved" | "open") =>
    setConversationStatus(acme.scope, acme.agent.actor, {
      ...{ conversationId, status, snoozedUntil: null },
    });
  const resolve = () => become("resolved");
  expect(await resolve()).toEqual({ ok: true });
  expect(await resolve()).toEqual({ ok: true });
  const after = await getConversation(acme.scope, { id: conversationId });
  expect(after).toMatchObject({ status: "resolved", waitingSince: null });
  expect(after.rev).toBeGreaterThan(before.rev);
  expect(after.lastPublicSeq).toBe(before.lastPublicSeq);
  expect(before.waitingSince).not.toBeNull();
  await become("open");
  const again = await getConversation(acme.scope, { id: conversationId });
  expect(again, "who waited waits again").toMatchObject({ waitingSince: before.waitingSince });
  expect(await textsOf(conversationId, "system")).toEqual([
    "Alan resolved the conversation",
    "Alan reopened the conversation",
  ]);
});

/** Lets both begin while the conversation's row is taken, so that they meet at it. */
async function atTheSameMoment(conversationId: string, change: () => Promise<unknown>) {
  const waiting = () => systemDb().$queryRaw<object[]>`
    SELECT 1 FROM pg_stat_activity
    WHERE "datname" = current_database() AND "wait_event_type" = 'Lock'`;
  const both = await systemDb().$transaction(async (tx) => {
    await tx.$queryRaw`
      SELECT 1 FROM "Conversation" WHERE "id" = ${conversationId}::uuid FOR UPDATE`;
    const started = [change(), change()];
    await expect.poll(async () => (await waiting()).length).toBe(2);
    return started;
  });
  return Promise.all(both);
}

test("two who resolve at the same moment leave one note", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  await atTheSameMoment(conversationId, () =>
    setConversationStatus(acme.scope, acme.agent.actor, {
      conversationId,
      status: "resolved",
      snoozedUntil: null,
    }),
  );
  expect(await textsOf(conversationId, "system")).toEqual(["Alan resolved the conversation"]);
});

test("two who take a conversation for the same member at the same moment leave one note", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.bob;
  const assigneeId = acme.agent.actor.userId;
  await atTheSameMoment(conversationId, () =>
    assignConversation(acme.scope, acme.agent.actor, { conversationId, assigneeId }),
  );
  expect(await textsOf(conversationId, "system")).toEqual(["Alan took the conversation"]);
});

test("a conversation goes to members only", async () => {
  const { acme, globex } = await makeTown();
  const { conversationId } = acme.ada;
  const assign = (assigneeId: string | null) =>
    assignConversation(acme.scope, acme.agent.actor, { conversationId, assigneeId });
  expect(await assign(globex.admin.actor.userId)).toEqual({ ok: false, reason: "not_a_member" });
  expect(await assign(acme.admin.actor.userId)).toEqual({ ok: true });
  const { assignee } = await getConversation(acme.scope, { id: conversationId });
  expect(assignee).toEqual({ id: acme.admin.actor.userId, name: "Grace" });
  await assign(acme.agent.actor.userId);
  await assign(null);
  expect(await textsOf(conversationId, "system")).toEqual([
    "Alan assigned the conversation to Grace",
    "Alan took the conversation",
    "Alan unassigned the conversation",
  ]);
});

test("nothing of another account can be read or changed", async () => {
  const { acme, globex } = await makeTown();
  const { conversationId } = acme.ada;
  const { scope, admin } = globex;
  const missing = { ok: false, reason: "not_found" };
  const status = { conversationId, status: "resolved", snoozedUntil: null } as const;
  expect(await setConversationStatus(scope, admin.actor, status)).toEqual(missing);
  const assignment = { conversationId, assigneeId: admin.actor.userId };
  expect(await assignConversation(scope, admin.actor, assignment)).toEqual(missing);
  expect(await markRead(scope, admin.actor, { conversationId, seq: 1 })).toBeNull();
  expect(await markSeen(scope, { conversationId, seq: 1 })).toBeNull();
  await expect(getConversation(scope, { id: conversationId })).rejects.toMatchObject({
    code: "not_found",
  });
  const list = await listConversations(scope, admin.actor, conversationFilter.parse({}));
  expect(list.items.map(({ id }) => id)).not.toContain(conversationId);
  expect(list.items).toHaveLength(2);
});

test("the seen watermark never goes back, nor beyond the last message, whatever races", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  for (const text of ["one", "two", "three"]) await acme.agent.answers(conversationId, text);
  await Promise.all(
    [4, 2, 999, 1, 3, -5].map((seq) => markSeen(acme.scope, { conversationId, seq })),
  );
  const { contactSeenSeq } = await getConversation(acme.scope, { id: conversationId });
  expect(contactSeenSeq).toBe(4);
});

test("what an agent has read is his own, and never goes back", async () => {
  const { acme } = await makeTown();
  const { conversationId, visitor } = acme.ada;
  await visitor.says("Still there?", conversationId);
  await acme.agent.notes(conversationId, "No customer wrote this");
  const { agent, admin } = acme;
  const unread = async (actor: { userId: string }) => {
    const { items } = await listConversations(acme.scope, actor, conversationFilter.parse({}));
    return items.find(({ id }) => id === conversationId)?.unreadCount;
  };
  expect(await unread(agent.actor)).toBe(2);
  expect(await markRead(acme.scope, agent.actor, { conversationId, seq: 99 })).toBe(3);
  expect(await markRead(acme.scope, agent.actor, { conversationId, seq: 1 })).toBe(3);
  expect(await unread(agent.actor)).toBe(0);
  expect(await unread(admin.actor)).toBe(2);
});

test("the list is paged newest first without gaps or repeats, and counted by who has it", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  const ids: string[] = [];
  for (const text of ["1", "2", "3", "4", "5"]) {
    ids.unshift((await visitor.says(text)).conversationId);
  }
  const [newest] = ids;
  const { actor } = acme.agent;
  await assignConversation(acme.scope, actor, {
    conversationId: newest ?? "",
    assigneeId: actor.userId,
  });
  const read: string[] = [];
  let after: string | undefined;
  do {
    const filter = conversationFilter.parse({ limit: 2, ...(after && { after }) });
    const page = await listConversations(acme.scope, actor, filter);
    read.push(...page.items.map(({ id }) => id));
    after = page.nextCursor ?? undefined;
  } while (after);
  expect(read).toEqual(ids);
  const counts = await countConversations(acme.scope, actor, listFilter.parse({}));
  expect(counts).toMatchObject({ mine: 1, unassigned: 4, all: 5 });
  const mine = conversationFilter.parse({ assigned: "mine" });
  const { items } = await listConversations(acme.scope, actor, mine);
  expect(items).toMatchObject([{ id: newest, lastMessage: { text: "5", kind: "chat" } }]);
  const wrong = conversationFilter.parse({ after: "x_y" });
  await expect(listConversations(acme.scope, actor, wrong)).rejects.toMatchObject({
    field: "after",
  });
});
