import { expect, test } from "vitest";
import { listFilter } from "@/lib/schemas/conversation";
import { cannedInput } from "@/lib/schemas/writing/canned-response";
import { createCanned } from "@/server/canned-responses/commands";
import { listCanned } from "@/server/canned-responses/queries";
import {
  countConversations,
  listConversations,
} from "@/server/conversations/queries/list-conversations";
import { viewThread } from "@/server/desk/queries";
import { saveDraft } from "@/server/drafts/commands";
import { listDrafts } from "@/server/drafts/queries";
import { sendAgentMessage } from "@/server/messages/commands/send-agent-message";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";

useDatabase();

test("a note that calls a member is among his mentions, once, and strangers are left out", async () => {
  const { acme, globex } = await makeTown();
  const { conversationId } = acme.ada;
  const { admin, agent, scope } = acme;
  const note = {
    ...{ conversationId, clientId: crypto.randomUUID(), kind: "note" as const },
    ...{ text: "@Alan please look", attachmentIds: [] },
    mentions: [agent.actor.userId, agent.actor.userId, globex.agent.actor.userId],
  };
  const first = await sendAgentMessage(scope, admin.actor, note);
  const again = await sendAgentMessage(scope, admin.actor, note);
  expect([first.ok && first.isRepeat, again.ok && again.isRepeat]).toEqual([false, true]);
  const filter = listFilter.parse({ assigned: "mentions" });
  const { items } = await listConversations(scope, agent.actor, { ...filter, limit: 10 });
  expect(items.map(({ id, isMentioned }) => [id, isMentioned])).toEqual([[conversationId, true]]);
  expect((await countConversations(scope, admin.actor, filter)).mentions).toBe(0);
  expect((await countConversations(globex.scope, globex.agent.actor, filter)).mentions).toBe(0);
});

test("a reply calls nobody, whatever it says", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  await sendAgentMessage(acme.scope, acme.admin.actor, {
    ...{ conversationId, clientId: crypto.randomUUID(), kind: "chat", text: "@Alan will help" },
    ...{ attachmentIds: [], mentions: [acme.agent.actor.userId] },
  });
  const counts = await countConversations(acme.scope, acme.agent.actor, listFilter.parse({}));
  expect(counts.mentions).toBe(0);
});

test("a draft is kept per member, conversation and kind; an empty one is forgotten", async () => {
  const { acme, globex } = await makeTown();
  const { conversationId } = acme.ada;
  const { scope, agent, admin } = acme;
  const draft = { conversationId, kind: "chat" as const };
  await saveDraft(scope, agent.actor, { ...draft, text: "Dear" });
  await saveDraft(scope, agent.actor, { ...draft, text: "Dear Ada" });
  await saveDraft(scope, agent.actor, { ...draft, kind: "note", text: "Hm" });
  const { drafts } = await viewThread(scope, agent.actor, { number: 1 });
  expect(drafts).toEqual(
    expect.arrayContaining([
      { kind: "chat", text: "Dear Ada" },
      { kind: "note", text: "Hm" },
    ]),
  );
  expect(await listDrafts(scope, admin.actor, { conversationId })).toEqual([]);
  await saveDraft(globex.scope, globex.agent.actor, { ...draft, text: "Not theirs" });
  expect(await listDrafts(globex.scope, globex.agent.actor, { conversationId })).toEqual([]);
  await saveDraft(scope, agent.actor, { ...draft, text: "  " });
  expect(await listDrafts(scope, agent.actor, { conversationId })).toEqual([
    { kind: "note", text: "Hm" },
  ]);
});

test("a canned response has a shortcut of its own, and no variable that does not exist", async () => {
  const { acme, globex } = await makeTown();
  const input = cannedInput.parse({ shortcut: "/hours", text: "Hi {{contact.first_name}}" });
  expect(await createCanned(acme.agent.actor, input)).toEqual({ ok: true });
  expect(await createCanned(acme.admin.actor, { ...input, shortcut: "HOURS" })).toMatchObject({
    reason: "shortcut_taken",
  });
  expect(await createCanned(globex.admin.actor, input)).toEqual({ ok: true });
  expect(await listCanned(acme.scope)).toMatchObject([{ shortcut: "hours" }]);
  const wrong = cannedInput.safeParse({ shortcut: "a b", text: "Hi {{contact.nmae}}" });
  expect(wrong.error?.issues.map(({ message }) => message)).toEqual([
    "Use letters, digits, - and _ without blanks.",
    "There is no {{contact.nmae}}.",
  ]);
});
