import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Prisma, systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown, type TestTown } from "@/tests/support/factories/town";

useDatabase();

let town: TestTown;

beforeAll(async () => {
  town = await makeTown();
});

type Rows = { accountId: string; conversationId: string; contactId: string };
type Violation = (tx: Prisma.TransactionClient, rows: Rows) => Promise<unknown>;

const setConversation =
  (data: Prisma.ConversationUpdateInput): Violation =>
  (tx, { conversationId }) =>
    tx.conversation.update({ where: { id: conversationId }, data });

const attach =
  (data: { storageKey: string | null; refusedReason: string | null }): Violation =>
  (tx, { accountId, conversationId }) =>
    tx.attachment.create({
      data: {
        ...{ accountId, conversationId, name: "a.txt", contentType: "text/plain" },
        size: 1,
        ...data,
      },
    });

const twoContacts =
  (data: Partial<Prisma.ContactCreateManyInput>): Violation =>
  async (tx, { accountId }) => {
    await tx.contact.create({ data: { ...data, accountId } });
    await tx.contact.create({ data: { ...data, accountId } });
  };

const twoMessages =
  (kind: "email_prompt" | "greeting"): Violation =>
  (tx, { accountId, conversationId }) => {
    const message = (seq: number) => ({
      ...{ accountId, conversationId, kind, seq, prevPublicSeq: 0, rev: 1 },
      ...{ authorKind: "system" as const, via: "widget" as const, text: "" },
    });
    return tx.message.createMany({ data: [message(101), message(102)] });
  };

/** What each constraint of the migration's hand-written part refuses. */
const violations: Record<string, Violation[]> = {
  Conversation_seen_within_messages: [
    setConversation({ contactSeenSeq: -1 }),
    setConversation({ contactSeenSeq: 2 }),
  ],
  Conversation_public_within_messages: [
    setConversation({ lastPublicSeq: -1 }),
    setConversation({ lastPublicSeq: 2 }),
  ],
  Recipient_mailed_not_negative: [
    (tx, { accountId, conversationId }) =>
      tx.recipient.create({
        data: {
          ...{ accountId, conversationId, kind: "participant", email: "carol@example.test" },
          ...{ tokenId: crypto.randomUUID(), mailedSeq: -1 },
        },
      }),
  ],
  Attachment_stored_or_refused: [
    attach({ storageKey: null, refusedReason: null }),
    attach({ storageKey: "key", refusedReason: "too_large" }),
  ],
  CsatResponse_rating_in_range: [0, 6].map(
    (rating): Violation =>
      (tx, rows) => {
        const { accountId, conversationId } = rows;
        return tx.csatResponse.create({ data: { accountId, conversationId, rating } });
      },
  ),
  AssistantRun_rating_is_thumb: [
    async (tx, { accountId }) => {
      const { id: assistantId } = await tx.assistant.create({ data: { accountId, name: "Iris" } });
      const startedAt = new Date(0);
      return tx.assistantRun.create({
        data: {
          ...{ accountId, assistantId, kind: "turn", question: "", rating: 0 },
          ...{ startedAt, dueAt: startedAt },
        },
      });
    },
  ],
  Contact_verified_identifier_key: [twoContacts({ identifier: "customer-7" })],
  Contact_verified_email_key: [
    twoContacts({ email: "family@example.test", emailVerifiedAt: new Date(0) }),
  ],
  Message_one_email_prompt_key: [twoMessages("email_prompt")],
  Message_one_greeting_key: [twoMessages("greeting")],
  InboundEmail_processed_once_key: [
    (tx, { accountId, conversationId }) => {
      const mail = (sourceEventId: string) => ({
        ...{ accountId, conversationId, source: "raw" as const, sourceEventId },
        ...{ state: "processed" as const, dedupeKey: "one@example.test" },
      });
      return tx.inboundEmail.createMany({ data: [mail("first"), mail("second")] });
    },
  ],
};

const cases = Object.entries(violations).flatMap(([name, tries]) =>
  tries.map((violate, index) => ({ name, index, violate })),
);

test.for(cases)("$name refuses (case $index)", async ({ name, violate }) => {
  const { ada } = town.acme;
  const { contactId } = await ada.visitor.session();
  const rows = {
    accountId: town.acme.scope,
    conversationId: ada.conversationId,
    contactId: contactId ?? "",
  };
  const attempt = systemDb().$transaction((tx) => violate(tx, rows));
  const error: unknown = await attempt.then(
    () => "nothing was refused",
    (refusal: unknown) => refusal,
  );
  // Prisma tells the constraint in its message or, for unique indexes, in the driver's error below.
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).toContain(name);
});

test("what the partial indexes leave free stays free", async () => {
  const accountId = town.acme.scope;
  const email = "shared@example.test";
  const emailVerifiedAt = new Date(0);
  const { count } = await systemDb().contact.createMany({
    data: [
      { accountId, email },
      { accountId, email },
      { accountId, email, emailVerifiedAt },
      { accountId, email, emailVerifiedAt, identifier: "parent" },
      { accountId, email, emailVerifiedAt, identifier: "child" },
      { accountId: town.globex.scope, email, emailVerifiedAt },
      { accountId: town.globex.scope, identifier: "parent" },
    ],
  });
  expect(count).toBe(7);
});

test("a conversation whose status changes is the assistant's no more, and an event tells it", async () => {
  const accountId = town.acme.scope;
  const conversationId = town.acme.ada.conversationId;
  const { id: assistantId } = await systemDb().assistant.create({
    data: { accountId, name: "Iris" },
  });
  const set = (data: Prisma.ConversationUncheckedUpdateInput) =>
    systemDb().conversation.update({ where: { id: conversationId }, data });
  await set({ status: "pending", assistantId });
  expect((await set({ priority: "high" })).assistantId).toBe(assistantId);
  const released = await set({ status: "snoozed" });
  expect([released.assistantId, released.handedOverAt]).toEqual([null, released.lastActivityAt]);
  await set({ status: "open" });
  const events = {
    accountId,
    type: "conversation.released",
    payload: { equals: { conversationId } },
  };
  expect(await systemDb().domainEvent.count({ where: events })).toBe(1);
});

test("a conversation the visitor ended is an ordinary one again once it is reopened", async () => {
  const where = { id: town.acme.bob.conversationId };
  const endedByVisitorAt = new Date(0);
  const set = (data: Prisma.ConversationUpdateInput) =>
    systemDb().conversation.update({ where, data });
  await set({ status: "resolved", endedByVisitorAt });
  expect((await set({ priority: "high" })).endedByVisitorAt).toEqual(endedByVisitorAt);
  await set({ status: "open" });
  expect((await set({ status: "resolved" })).endedByVisitorAt).toBeNull();
});

function handWritten(): string {
  const folder = "prisma/migrations";
  return readdirSync(folder)
    .filter((name) => /^\d+_/.test(name))
    .map((name) => readFileSync(path.join(folder, name, "migration.sql"), "utf8"))
    .map((sql) => sql.split("-- What the schema language cannot say.")[1] ?? "")
    .join("\n");
}

const names = (pattern: RegExp) => [...handWritten().matchAll(pattern)].map(([, name]) => name);

test("every constraint written by hand has its case here", () => {
  const written = [...names(/ADD CONSTRAINT "(\w+)"/g), ...names(/CREATE UNIQUE INDEX "(\w+)"/g)];
  expect(Object.keys(violations).sort()).toEqual(written.sort());
});

test("every index and table written by hand exists", async () => {
  const dropped = names(/DROP TABLE "(\w+)"/g);
  const made = [...names(/CREATE INDEX "(\w+)"/g), ...names(/CREATE TABLE "(\w+)"/g)];
  // An index that a later migration made anew stands there twice.
  const written = [...new Set(made)].filter((name) => !dropped.includes(name));
  const found = await systemDb().$queryRaw<Array<{ relname: string }>>`
    SELECT relname FROM pg_class WHERE relname = ANY(${written}::text[])`;
  expect(found.map(({ relname }) => relname).sort()).toEqual(written.sort());
});
