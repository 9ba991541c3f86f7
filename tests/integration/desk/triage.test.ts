import { expect, test } from "vitest";
import { type ListFilter, listFilter } from "@/lib/schemas/conversation";
import { conversationChange } from "@/lib/schemas/triage/conversation-change";
import { changeConversations } from "@/server/conversations/commands/change-conversations";
import { viewConversations } from "@/server/conversations/queries/get-conversation";
import {
  countConversations,
  listConversations,
} from "@/server/conversations/queries/list-conversations";
import { tenantDb } from "@/server/db/tenant";
import { createLabel, deleteLabel } from "@/server/labels/commands";
import { listLabels } from "@/server/labels/queries";
import { deleteView, saveView } from "@/server/saved-views/commands";
import { listSavedViews } from "@/server/saved-views/queries";
import { changeTeam, createTeam, deleteTeam } from "@/server/teams/commands";
import { listTeams } from "@/server/teams/queries";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeTown } from "@/tests/support/factories/town";
import type { TestWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

async function makeLabel({ scope, admin }: TestWorkspace, title: string): Promise<string> {
  await createLabel(admin.actor, { title, description: "", color: "#2563eb" });
  const labels = await listLabels(scope);
  return labels.find((label) => label.title === title)?.id ?? "";
}

async function makeTeam(workspace: TestWorkspace, name: string): Promise<string> {
  const memberIds = [workspace.agent.actor.userId];
  await createTeam(workspace.admin.actor, { name, description: "", isByTurns: false, memberIds });
  const teams = await listTeams(workspace.scope);
  return teams.find((team) => team.name === name)?.id ?? "";
}

const change = (
  { scope, agent }: TestWorkspace,
  conversationIds: string[],
  input: Parameters<typeof conversationChange.parse>[0],
) =>
  changeConversations(scope, agent.actor, {
    conversationIds,
    change: conversationChange.parse(input),
  });

const idsOf = async (
  { scope, agent }: TestWorkspace,
  filter: Partial<ListFilter>,
): Promise<string[]> => {
  const page = { ...listFilter.parse({}), ...filter, limit: 50 };
  return (await listConversations(scope, agent.actor, page)).items.map(({ id }) => id);
};

test("labels, team and priority are set together, noted in one line, and leave the list in order", async () => {
  const { acme } = await makeTown();
  const [ada, bob] = [acme.ada.conversationId, acme.bob.conversationId];
  const [vip, teamId] = [await makeLabel(acme, "vip"), await makeTeam(acme, "Billing")];
  expect(await idsOf(acme, {})).toEqual([bob, ada]);
  const wanted = { addLabelIds: [vip], teamId, priority: "urgent" };
  expect(await change(acme, [ada], wanted)).toEqual([]);
  expect(await change(acme, [ada], wanted)).toEqual([]);
  const [view] = await viewConversations(acme.scope, [ada]);
  expect(view).toMatchObject({ labelIds: [vip], teamId, priority: "urgent" });
  const notes = await tenantDb(acme.scope).message.findMany({
    where: { conversationId: ada, kind: "system" },
  });
  expect(notes.map((note) => note.text)).toEqual([
    "Alan set the priority to urgent, gave the conversation to Billing, added the label vip",
  ]);
  expect(await idsOf(acme, {})).toEqual([bob, ada]);
  expect(await idsOf(acme, { sort: "priority" })).toEqual([ada, bob]);
  expect(await idsOf(acme, { label: [vip], team: [teamId], priority: ["urgent"] })).toEqual([ada]);
  expect(await idsOf(acme, { priority: ["high"] })).toEqual([]);
});

test("of many conversations one that is foreign or gone is refused, and the others are changed", async () => {
  const { acme, globex } = await makeTown();
  const [ada, bob] = [acme.ada.conversationId, acme.bob.conversationId];
  const foreign = globex.eve.conversationId;
  const foreignLabel = await makeLabel(globex, "theirs");
  const refused = await change(acme, [ada, foreign, bob], {
    status: "resolved",
    priority: "low",
    addLabelIds: [foreignLabel],
  });
  expect(refused).toEqual([{ conversationId: foreign, reason: "not_found" }]);
  const views = await viewConversations(acme.scope, [ada, bob]);
  expect(views.map(({ status, labelIds }) => ({ status, labelIds }))).toEqual([
    { status: "resolved", labelIds: [] },
    { status: "resolved", labelIds: [] },
  ]);
  const theirTeam = await makeTeam(globex, "Theirs");
  expect(await change(acme, [ada], { teamId: theirTeam })).toMatchObject([
    { reason: "no_such_team" },
  ]);
});

test("a label or team that is deleted leaves its conversations, and only administrators delete", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  const [labelId, teamId] = [await makeLabel(acme, "bug"), await makeTeam(acme, "Second line")];
  await change(acme, [conversationId], { addLabelIds: [labelId], teamId });
  await expect(deleteLabel(acme.agent.actor, { labelId })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(deleteTeam(acme.agent.actor, { teamId })).rejects.toMatchObject({
    code: "forbidden",
  });
  await deleteLabel(acme.admin.actor, { labelId });
  await Promise.all([
    deleteTeam(acme.admin.actor, { teamId }),
    change(acme, [acme.bob.conversationId], { teamId }),
  ]);
  // Nobody is given to it any more, and its name is free, before its conversations are let go.
  expect(await listTeams(acme.scope)).toEqual([]);
  expect(await change(acme, [conversationId], { teamId })).toMatchObject([
    { reason: "no_such_team" },
  ]);
  await makeTeam(acme, "Second line");
  await drainJobs();
  const views = await viewConversations(acme.scope, [conversationId, acme.bob.conversationId]);
  expect(views.map(({ labelIds, teamId }) => [labelIds, teamId])).toEqual([
    [[], null],
    [[], null],
  ]);
});

test("names of labels and teams are taken whatever the case, and a team's members are people of the workspace", async () => {
  const { acme, globex } = await makeTown();
  await makeLabel(acme, "Refund");
  const again = { title: "REFUND", description: "", color: "#2563eb" };
  expect(await createLabel(acme.admin.actor, again)).toEqual({ ok: false, reason: "title_taken" });
  expect(await createLabel(globex.admin.actor, again)).toEqual({ ok: true });
  const teamId = await makeTeam(acme, "Billing");
  const memberIds = [acme.admin.actor.userId, globex.agent.actor.userId];
  const input = { teamId, name: "Billing", description: "", isByTurns: false, memberIds };
  expect(await changeTeam(acme.admin.actor, input)).toEqual({ ok: true });
  expect(await changeTeam(globex.admin.actor, input)).toEqual({ ok: false, reason: "not_found" });
  expect((await listTeams(acme.scope))[0]?.memberIds).toEqual([acme.admin.actor.userId]);
});

test("every order is read in pages without a hole or a repeat, and every tab has its number", async () => {
  const { acme } = await makeTown();
  const visitor = acme.ada.visitor;
  for (const text of ["Two", "Three", "Four", "Five"]) await visitor.says(text);
  const everything = await idsOf(acme, {});
  expect(everything).toHaveLength(6);
  await change(acme, everything.slice(0, 2), { priority: "high" });
  await acme.agent.answers(everything[3] ?? "", "An answer");
  for (const sort of ["activity", "waiting", "created", "priority"] as const) {
    const whole = await idsOf(acme, { sort });
    const paged: string[] = [];
    for (let after: string | undefined; ; ) {
      const filter = { ...listFilter.parse({ sort }), limit: 2, ...(after && { after }) };
      const page = await listConversations(acme.scope, acme.agent.actor, filter);
      paged.push(...page.items.map(({ id }) => id));
      if (page.nextCursor === null) break;
      after = page.nextCursor;
    }
    expect({ sort, paged }).toEqual({ sort, paged: whole });
  }
  expect((await idsOf(acme, { sort: "waiting" })).at(-1)).toBe(everything[3]);
  const counts = await countConversations(acme.scope, acme.agent.actor, listFilter.parse({}));
  expect(counts).toEqual({
    mine: 0,
    unassigned: 6,
    all: 6,
    mentions: 0,
    participating: 1,
    unattended: 0,
  });
});

test("a private view is its maker's alone; a shared one is everybody's, and its maker's to delete", async () => {
  const { acme, globex } = await makeTown();
  const { admin, agent } = acme;
  const filter = listFilter.parse({ status: "snoozed", sort: "waiting" });
  const own = await saveView(agent.actor, { name: "Mine", isShared: false, filter });
  const shared = await saveView(admin.actor, { name: "Ours", isShared: true, filter });
  expect(await listSavedViews(agent.actor)).toEqual([
    { id: own.id, name: "Mine", isShared: false, canChange: true, filter },
    { id: shared.id, name: "Ours", isShared: true, canChange: false, filter },
  ]);
  expect(await listSavedViews(globex.agent.actor)).toEqual([]);
  expect(await deleteView(agent.actor, { viewId: shared.id })).toMatchObject({ ok: false });
  expect(await deleteView(admin.actor, { viewId: own.id })).toMatchObject({ ok: false });
  expect(await deleteView(agent.actor, { viewId: own.id })).toEqual({ ok: true });
});
