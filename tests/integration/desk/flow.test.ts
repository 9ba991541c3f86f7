import { expect, test } from "vitest";
import { defaultFlow, type FlowSettings } from "@/lib/inbox/flow";
import { conversationChange } from "@/lib/schemas/triage/conversation-change";
import { advanceClock } from "@/server/clock";
import { changeConversations } from "@/server/conversations/commands/change-conversations";
import { setConversationStatus } from "@/server/conversations/commands/set-conversation-status";
import { autoResolve } from "@/server/conversations/jobs/auto-resolve";
import { handOnConversations } from "@/server/conversations/jobs/hand-on";
import { handOutConversations } from "@/server/conversations/jobs/hand-out";
import { tenantDb } from "@/server/db/tenant";
import { recordSocket } from "@/server/presence/commands";
import { createTeam } from "@/server/teams/commands";
import { listTeams } from "@/server/teams/queries";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import type { TestMember, TestWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

const setFlow = (workspace: TestWorkspace, part: Partial<FlowSettings>) =>
  workspace.configure({ flow: { ...defaultFlow, ...part } });

async function comesOnline({ scope }: TestWorkspace, { actor }: TestMember): Promise<void> {
  const socket = { kind: "agent", subjectId: actor.userId, contactId: null } as const;
  await recordSocket(scope, { ...socket, socketId: crypto.randomUUID() });
}

const leaves = ({ scope }: TestWorkspace, { actor }: TestMember) =>
  tenantDb(scope).presence.deleteMany({ where: { subjectId: actor.userId } });

const assigneesOf = async ({ scope }: TestWorkspace, ids: string[]) => {
  const rows = await tenantDb(scope).conversation.findMany({ where: { id: { in: ids } } });
  return ids.map((id) => rows.find((row) => row.id === id)?.assigneeId ?? null);
};

const turns = (capacity: number) => ({ byTurns: { isEnabled: true, capacity } });

test("new conversations go to members who are online by turns, as far as they have room", async () => {
  const { acme, globex } = await makeTown();
  const { agent, admin, ada, bob } = acme;
  await setFlow(acme, turns(1));
  await comesOnline(globex, globex.agent);
  await handOutConversations();
  expect(await assigneesOf(acme, [ada.conversationId, bob.conversationId])).toEqual([null, null]);
  await comesOnline(acme, agent);
  // Two processes that look at once give no conversation twice, and nobody more than he has room for.
  await Promise.all([handOutConversations(), handOutConversations()]);
  const first = await assigneesOf(acme, [ada.conversationId, bob.conversationId]);
  expect(first.toSorted()).toEqual([null, agent.actor.userId].toSorted());
  await comesOnline(acme, admin);
  await handOutConversations();
  const both = await assigneesOf(acme, [ada.conversationId, bob.conversationId]);
  expect(both.toSorted()).toEqual([agent.actor.userId, admin.actor.userId].toSorted());
  const third = await ada.visitor.says("Another matter");
  await handOutConversations();
  expect(await assigneesOf(acme, [third.conversationId])).toEqual([null]);
  expect(await assigneesOf(globex, [globex.eve.conversationId])).toEqual([null]);
});

test("a team that takes turns gives its conversations to its own members", async () => {
  const { acme } = await makeTown();
  const { agent, admin, ada, bob, scope } = acme;
  const team = { name: "Billing", description: "", isByTurns: true };
  await createTeam(admin.actor, { ...team, memberIds: [admin.actor.userId] });
  const [billing] = await listTeams(scope);
  await changeConversations(scope, agent.actor, {
    conversationIds: [ada.conversationId],
    change: conversationChange.parse({ teamId: billing?.id }),
  });
  await comesOnline(acme, agent);
  await handOutConversations();
  expect(await assigneesOf(acme, [ada.conversationId])).toEqual([null]);
  await comesOnline(acme, admin);
  await handOutConversations();
  expect(await assigneesOf(acme, [ada.conversationId, bob.conversationId])).toEqual([
    ...[admin.actor.userId, null],
  ]);
});

test("what waits for somebody who is away becomes free, and what he answered stays his", async () => {
  const { acme } = await makeTown();
  const { agent, ada, bob, scope } = acme;
  const ids = [ada.conversationId, bob.conversationId];
  await setFlow(acme, { handOn: { isEnabled: true, minutes: 15 } });
  await changeConversations(scope, agent.actor, {
    conversationIds: ids,
    change: conversationChange.parse({ assigneeId: agent.actor.userId }),
  });
  await agent.answers(bob.conversationId, "Here you are");
  await comesOnline(acme, agent);
  await handOnConversations();
  await leaves(acme, agent);
  await handOnConversations();
  advanceClock(14 * 60_000);
  await handOnConversations();
  expect(await assigneesOf(acme, ids)).toEqual([agent.actor.userId, agent.actor.userId]);
  advanceClock(2 * 60_000);
  await Promise.all([handOnConversations(), handOnConversations()]);
  expect(await assigneesOf(acme, ids)).toEqual([null, agent.actor.userId]);
  const notes = await tenantDb(scope).message.count({
    where: { conversationId: ids[0] ?? "", kind: "system", text: { contains: "is away" } },
  });
  expect(notes).toBe(1);
});

test("an answered conversation is resolved after its silence, once, with the inbox's words", async () => {
  const { acme } = await makeTown();
  const { agent, ada, bob, scope } = acme;
  const text = "We close this for now. Write to open it again.";
  await setFlow(acme, { autoResolve: { isEnabled: true, hours: 2, text } });
  await agent.answers(ada.conversationId, "Done");
  advanceClock(3_600_000);
  await autoResolve();
  const statuses = async () => {
    const rows = await tenantDb(scope).conversation.findMany({ orderBy: { number: "asc" } });
    return rows.map(({ status }) => status);
  };
  expect(await statuses()).toEqual(["open", "open"]);
  advanceClock(2 * 3_600_000);
  await Promise.all([autoResolve(), autoResolve()]);
  // Bob still waits for an answer.
  expect(await statuses()).toEqual(["resolved", "open"]);
  const said = await tenantDb(scope).message.findMany({ where: { text } });
  expect(said.map(({ authorKind, conversationId }) => [authorKind, conversationId])).toEqual([
    ["system", ada.conversationId],
  ]);
  await ada.visitor.says("One more thing", ada.conversationId);
  expect(await statuses()).toEqual(["open", "open"]);
  await setConversationStatus(scope, agent.actor, {
    ...{ conversationId: bob.conversationId, status: "resolved", snoozedUntil: null },
  });
});
