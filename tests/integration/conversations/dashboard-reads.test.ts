import { describe, expect, test } from "vitest";
import { conversationFilter } from "@/lib/schemas/conversation";
import { viewConversationList } from "@/server/conversations/queries/view-conversation-list";
import { tenantDb } from "@/server/db/tenant";
import { viewMessages, viewThread } from "@/server/desk/queries";
import { createInbox, switchInboxFeature } from "@/server/inboxes/commands";
import { findInbox } from "@/server/inboxes/queries";
import { parseInboxSettings } from "@/server/inboxes/settings";
import { listMembers } from "@/server/members/queries";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

const everything = conversationFilter.parse({});

async function numberOf(workspace: { scope: Parameters<typeof tenantDb>[0] }, id: string) {
  const row = await tenantDb(workspace.scope).conversation.findFirstOrThrow({ where: { id } });
  return row.number;
}

describe("a thread", () => {
  test("comes with its newest messages, what is unread, and what stands beside it", async () => {
    const { acme } = await makeTown();
    const { conversationId, visitor } = acme.ada;
    await visitor.says("Are you there?", conversationId);
    const number = await numberOf(acme, conversationId);
    const thread = await viewThread(acme.scope, acme.agent.actor, { number });
    expect(thread.conversation).toMatchObject({ id: conversationId, unreadCount: 2 });
    expect(thread.items.map((message) => message.text)).toContain("Are you there?");
    expect(thread.side).toMatchObject({ presence: "away", others: [], duplicates: [] });
    expect(thread.side.hint.kind).toBe("mail");
  });

  test("of another workspace is not there, even under the same number", async () => {
    const { acme, globex } = await makeTown();
    const number = await numberOf(globex, globex.eve.conversationId);
    const own = await viewThread(acme.scope, acme.agent.actor, { number });
    expect(own.conversation.contact.name).not.toBe("Eve");
    await expect(viewThread(acme.scope, acme.agent.actor, { number: 99 })).rejects.toMatchObject({
      code: "not_found",
    });
    const foreign = await viewMessages(acme.scope, { conversationId: globex.eve.conversationId });
    expect(foreign.items).toEqual([]);
  });

  test("is read in pages from its end, without a hole or a repeat", async () => {
    const acme = await makeWorkspace();
    const visitor = await makeVisitor(acme);
    const { conversationId } = await visitor.says("Message 1");
    for (let count = 2; count <= 60; count += 1) {
      await acme.agent.notes(conversationId, `Message ${count}`);
    }
    const newest = await viewMessages(acme.scope, { conversationId });
    const beforeSeq = newest.items[0]?.seq ?? 0;
    const older = await viewMessages(acme.scope, { conversationId, beforeSeq });
    expect([newest.hasOlder, older.hasOlder]).toEqual([true, false]);
    const seqs = [...older.items, ...newest.items].map((message) => message.seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });

  test("names other conversations of its contact, and other contacts with its address", async () => {
    const acme = await makeWorkspace();
    const email = `ada.${crypto.randomUUID().slice(0, 8)}@example.test`;
    const ada = await makeVisitor(acme, { email, name: "Ada", isVerified: true });
    const first = await ada.says("My first question");
    const second = await ada.says("My second question");
    const stranger = await makeVisitor(acme, { email, name: "Not Ada" });
    const third = await stranger.says("I say I am Ada");
    const { side } = await viewThread(acme.scope, acme.agent.actor, {
      number: await numberOf(acme, second.conversationId),
    });
    expect(side.others.map((other) => other.id)).toEqual([first.conversationId]);
    expect(side.duplicates).toMatchObject([
      {
        name: "Not Ada",
        isVerified: false,
        conversationNumber: await numberOf(acme, third.conversationId),
      },
    ]);
  });
});

describe("the list", () => {
  test("counts by whose the conversations are, within the workspace", async () => {
    const { acme } = await makeTown();
    const view = await viewConversationList(acme.scope, acme.agent.actor, everything);
    expect(view.counts).toMatchObject({ mine: 0, unassigned: 2, all: 2 });
    expect(view.items.map((item) => item.contact.name).toSorted()).toEqual(["Ada", "Bob"]);
  });
});

describe("the members", () => {
  test("are those of the workspace, by name", async () => {
    const { acme } = await makeTown();
    const members = await listMembers(acme.scope);
    expect(members.map((member) => member.name)).toEqual(["Alan", "Grace"]);
    expect(members.every((member) => !member.isOnline)).toBe(true);
  });
});

describe("the switches of an inbox", () => {
  test("act on their own feature and leave everything else alone", async () => {
    const acme = await makeWorkspace();
    await acme.configure({ greeting: { isEnabled: true, text: "Welcome" } });
    const inboxId = acme.inbox.id;
    await Promise.all([
      switchInboxFeature(acme.scope, { inboxId, feature: "preChatForm", isEnabled: true }),
      switchInboxFeature(acme.scope, { inboxId, feature: "emailPrompt", isEnabled: false }),
      switchInboxFeature(acme.scope, { inboxId, feature: "continuity", isEnabled: false }),
    ]);
    const row = await findInbox(acme.scope, inboxId);
    if (!row) throw new Error("The inbox is gone.");
    const settings = parseInboxSettings(row);
    expect([
      settings.preChatForm.isEnabled,
      settings.emailPrompt.isEnabled,
      settings.continuity.isEnabled,
      settings.greeting.text,
    ]).toEqual([true, false, false, "Welcome"]);
  });

  test("of another workspace cannot be moved", async () => {
    const [acme, globex] = await Promise.all([makeWorkspace(), makeWorkspace()]);
    const foreign = await createInbox(globex.scope, { name: "Globex shop" });
    const input = { inboxId: foreign.id, feature: "continuity", isEnabled: false } as const;
    expect(await switchInboxFeature(acme.scope, input)).toEqual({ ok: false, reason: "not_found" });
  });
});
