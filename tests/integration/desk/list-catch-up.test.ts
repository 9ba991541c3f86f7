import { describe, expect, test } from "vitest";
import { type ConversationStatus, conversationChangesFilter } from "@/lib/schemas/conversation";
import { setConversationStatus } from "@/server/conversations/commands/set-conversation-status";
import { readListCursor } from "@/server/conversations/queries/list-changed-conversations";
import { viewConversationChanges } from "@/server/conversations/queries/view-conversation-list";
import { type Prisma, systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown, type TestTown } from "@/tests/support/factories/town";

useDatabase();

type Workspace = TestTown["acme"];

const changesOf = ({ scope, agent }: Workspace, updatedAfter: string) =>
  viewConversationChanges(scope, agent.actor, conversationChangesFilter.parse({ updatedAfter }));

async function changedIds(workspace: Workspace, cursor: string): Promise<string[]> {
  const changes = await changesOf(workspace, cursor);
  expect(changes.isComplete).toBe(true);
  return changes.items.map(({ id }) => id);
}

const setStatus = ({ scope, agent }: Workspace, id: string, status: ConversationStatus) =>
  setConversationStatus(scope, agent.actor, { conversationId: id, status, snoozedUntil: null });

/** The newest cursor there can be. A list's own is older while other tests of this server have open transactions. */
async function exactCursor(): Promise<string> {
  const [row] = await systemDb().$queryRaw<Array<{ cursor: string }>>`
    SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS cursor`;
  return row?.cursor ?? "";
}

describe("a list that was read before", () => {
  test("learns of what changed since, also of what left it, and of nothing else", async () => {
    const { acme, globex } = await makeTown();
    const cursor = await exactCursor();
    expect(await changedIds(acme, cursor)).toEqual([]);
    await setStatus(acme, acme.ada.conversationId, "resolved");
    await globex.eve.visitor.says("Hello?", globex.eve.conversationId);
    const changes = await changesOf(acme, cursor);
    expect(changes.items).toMatchObject([{ id: acme.ada.conversationId, status: "resolved" }]);
    expect(changes.counts.all).toBe(1);
    expect(await changedIds(acme, await exactCursor())).toEqual([]);
  });

  test("learns of new messages with what is unread, and of new conversations", async () => {
    const { acme } = await makeTown();
    const cursor = await exactCursor();
    await acme.ada.visitor.says("Still there?", acme.ada.conversationId);
    const { conversationId } = await acme.bob.visitor.says("Something else.");
    const { items } = await changesOf(acme, cursor);
    const unread = Object.fromEntries(items.map((item) => [item.id, item.unreadCount]));
    expect(unread).toEqual({ [acme.ada.conversationId]: 2, [conversationId]: 1 });
  });

  test("learns of a contact's new name, not of his mere presence", async () => {
    const { acme } = await makeTown();
    const cursor = await exactCursor();
    const { contactId } = await acme.ada.visitor.session();
    const change = (data: Prisma.ContactUpdateInput) =>
      systemDb().contact.update({ where: { id: contactId ?? "" }, data });
    await change({ lastSeenAt: new Date(0) });
    expect(await changedIds(acme, cursor)).toEqual([]);
    await change({ name: "Ada Lovelace" });
    expect(await changedIds(acme, cursor)).toEqual([acme.ada.conversationId]);
  });

  test("misses nothing that was being written while it was read", async () => {
    const { acme } = await makeTown();
    const written = Promise.withResolvers<void>();
    const mayCommit = Promise.withResolvers<void>();
    const slow = systemDb().$transaction(async (tx) => {
      await tx.conversation.update({
        where: { id: acme.ada.conversationId },
        data: { status: "pending", rev: { increment: 1 } },
      });
      written.resolve();
      await mayCommit.promise;
    });
    await written.promise;
    await setStatus(acme, acme.bob.conversationId, "resolved");
    const cursor = await readListCursor(acme.scope);
    mayCommit.resolve();
    await slow;
    expect(await changedIds(acme, cursor)).toContain(acme.ada.conversationId);
  });

  test("is told to read anew when too much changed, or its cursor is of another database", async () => {
    const { acme } = await makeTown();
    const cursor = await exactCursor();
    const { contactId } = await acme.ada.visitor.session();
    await fill(acme.scope, { inboxId: acme.inbox.id, contactId: contactId ?? "", count: 101 });
    expect(await changesOf(acme, cursor)).toMatchObject({ isComplete: false, items: [] });
    expect(await changesOf(acme, "999999999999")).toMatchObject({ isComplete: false });
  });
});

/** Conversations in bulk, beside everything that gives them meaning. */
async function fill(
  scope: string,
  rows: { inboxId: string; contactId: string; count: number },
): Promise<void> {
  await systemDb().$executeRaw`
    INSERT INTO "Conversation" ("id", "accountId", "inboxId", "contactId", "number")
    SELECT gen_random_uuid(), ${scope}::uuid, ${rows.inboxId}::uuid, ${rows.contactId}::uuid, 1000 + n
    FROM generate_series(1, ${rows.count}::int) AS n`;
}

test("the changes of a large account are found by their index", async () => {
  const { acme } = await makeTown();
  const { contactId } = await acme.ada.visitor.session();
  await fill(acme.scope, { inboxId: acme.inbox.id, contactId: contactId ?? "", count: 5_000 });
  await systemDb().$executeRaw`
    INSERT INTO "Contact" ("id", "accountId", "name")
    SELECT gen_random_uuid(), ${acme.scope}::uuid, 'Somebody' FROM generate_series(1, 5000)`;
  const cursor = await exactCursor();
  await systemDb().$executeRaw`ANALYZE "Conversation", "Contact"`;
  const plans = await Promise.all([
    systemDb().$queryRaw`EXPLAIN (FORMAT JSON) SELECT "id" FROM "Conversation"
      WHERE "accountId" = ${acme.scope}::uuid AND "changedIn" >= ${cursor}::xid8 LIMIT 101`,
    systemDb().$queryRaw`EXPLAIN (FORMAT JSON) SELECT c."id" FROM "Contact" k
      JOIN "Conversation" c ON c."accountId" = k."accountId" AND c."contactId" = k."id"
      WHERE k."accountId" = ${acme.scope}::uuid AND k."changedIn" >= ${cursor}::xid8 LIMIT 101`,
  ]);
  expect(JSON.stringify(plans[0])).toContain("Conversation_changed_idx");
  expect(JSON.stringify(plans[1])).toContain("Contact_changed_idx");
  expect(JSON.stringify(plans)).not.toContain("Seq Scan");
});
