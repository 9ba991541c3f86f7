import { expect, test } from "vitest";
import { writeBulk } from "@/prisma/seed/bulk";
import { createWorkspace } from "@/prisma/seed/create-workspace";
import { findSeedPlace } from "@/prisma/seed/find-seed-place";
import { seedFirstStart } from "@/prisma/seed/first-start";
import { removeDemo } from "@/prisma/seed/remove-demo";
import { startConversation } from "@/server/conversations/commands/start-conversation";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";
import { useDatabase } from "@/tests/support/database/database";

useDatabase();

/** Conversations whose counters and chains do not agree with their messages. */
async function countInconsistent(): Promise<number> {
  const rows = await systemDb().$queryRaw<Array<{ id: string }>>`
    SELECT c.id FROM "Conversation" c JOIN LATERAL (
      SELECT count(*) AS count, max(seq) AS last,
        max(seq) FILTER (WHERE kind NOT IN ('note', 'system')) AS "lastPublic",
        bool_and("prevPublicSeq" = COALESCE((SELECT max(p.seq) FROM "Message" p
          WHERE p."conversationId" = c.id AND p.seq < m.seq AND p.kind NOT IN ('note', 'system')), 0)) AS chained
      FROM "Message" m WHERE m."conversationId" = c.id
    ) told ON true
    WHERE told.count <> c."lastSeq" OR told.last <> c."lastSeq" OR NOT told.chained
      OR COALESCE(told."lastPublic", 0) <> c."lastPublicSeq"`;
  return rows.length;
}

test("two processes that start together on an empty database make one workspace with demo content", async () => {
  const admins = await Promise.all([seedFirstStart(), seedFirstStart()]);
  expect(admins.filter(Boolean)).toHaveLength(1);
  expect(await systemDb().account.count()).toBe(1);
  const byStatus = await systemDb().conversation.groupBy({ by: ["status"], _count: true });
  expect(byStatus.map(({ status }) => status).sort()).toEqual([
    ...["open", "pending", "resolved", "snoozed"],
  ]);
  expect(
    await systemDb().conversation.count({ where: { waitingSince: { not: null } } }),
  ).toBeGreaterThan(0);
  expect(await countInconsistent()).toBe(0);
});

test("demo content is history: it sends nothing and notifies nobody", async () => {
  // Only that there are articles to be found.
  const told = await systemDb().domainEvent.findMany({ distinct: ["type"] });
  expect(told.map(({ type }) => type)).toEqual(["knowledge.updated"]);
  expect(await systemDb().recipient.count({ where: { mailDueAt: { not: null } } })).toBe(0);
  const states = await systemDb().outboundEmail.findMany({ distinct: ["state"] });
  expect(states.map(({ state }) => state).sort()).toEqual(["bounced", "delivered", "opened"]);
});

test("demo content can be taken out and leaves what real people wrote", async () => {
  const account = await systemDb().account.findFirstOrThrow({ include: { inboxes: true } });
  const scope = grantScope(account.id);
  const contact = await systemDb().contact.create({ data: { accountId: scope, name: "Real" } });
  await withEvents(scope, (tx) =>
    startConversation(tx, scope, {
      inboxId: account.inboxes[0]?.id ?? "",
      contactId: contact.id,
      sessionId: null,
    }),
  );
  expect(await removeDemo()).toBeGreaterThan(5);
  expect(await systemDb().contact.findMany({ select: { name: true } })).toEqual([{ name: "Real" }]);
  expect(await systemDb().conversation.count()).toBe(1);
  expect(await systemDb().message.count()).toBe(0);
  expect(await removeDemo()).toBe(0);
});

test("bulk data has exactly the size asked for", async () => {
  const place = await findSeedPlace(() => undefined);
  const count = async () => ({
    contacts: await systemDb().contact.count(),
    conversations: await systemDb().conversation.count(),
    messages: await systemDb().message.count(),
  });
  const before = await count();
  await writeBulk(place, { contacts: 40, conversations: 60, messages: 500 }, () => undefined);
  const after = await count();
  expect(after).toEqual({
    contacts: before.contacts + 40,
    conversations: before.conversations + 60,
    messages: before.messages + 500,
  });
  expect(await countInconsistent()).toBe(0);
});

test("a further workspace of a known person leaves his password alone", async () => {
  const admin = { name: "Ada", email: "ada@example.test" };
  const first = await createWorkspace({ name: "One", admin });
  const second = await createWorkspace({ name: "Two", admin });
  expect(first?.password).toMatch(/^\w{4}-/);
  expect(second).toMatchObject({ userId: first?.userId, password: null });
});
