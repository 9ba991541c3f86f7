import { expect, test } from "vitest";
import { listFilter } from "@/lib/schemas/conversation";
import { type BulkStepsInput, bulkSteps } from "@/lib/schemas/triage/bulk";
import { macroInput } from "@/lib/schemas/triage/macro";
import { startBulk } from "@/server/bulk/commands/start-bulk";
import { undoBulk } from "@/server/bulk/commands/undo-bulk";
import { workBulk } from "@/server/bulk/commands/work-bulk";
import { pruneBulkRuns } from "@/server/bulk/jobs";
import { findBulkRun } from "@/server/bulk/queries";
import { advanceClock } from "@/server/clock";
import { assignConversation } from "@/server/conversations/commands/assign-conversation";
import { countConversations } from "@/server/conversations/queries/list-conversations";
import { systemDb } from "@/server/db/client";
import { tenantDb } from "@/server/db/tenant";
import { changeMacro, createMacro, deleteMacro } from "@/server/macros/commands";
import { listMacros } from "@/server/macros/queries";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeTown, type TestTown } from "@/tests/support/factories/town";

useDatabase();

/** So many open conversations that a job is needed, besides those of the town. */
async function fill({ acme }: TestTown): Promise<void> {
  const { contactId } = await acme.ada.visitor.session();
  await systemDb().conversation.createMany({
    data: Array.from({ length: 26 }, (_, index) => ({
      ...{ accountId: acme.scope, inboxId: acme.inbox.id, contactId: contactId ?? "" },
      number: 1_000 + index,
    })),
  });
}

const start = async (
  { agent, scope }: TestTown["acme"],
  targets: { ids: string[] } | { filter: ReturnType<typeof listFilter.parse> },
  steps: BulkStepsInput,
) => {
  const begun = await startBulk(agent.actor, { targets, steps: bulkSteps.parse(steps) });
  const runId = begun.ok ? begun.runId : "";
  return { runId, look: () => findBulkRun(scope, runId) };
};

const open = listFilter.parse({});

test("all that a list shows is changed by a job and taken back, but for what somebody touched since", async () => {
  const town = await makeTown();
  await fill(town);
  const { acme, globex } = town;
  const { scope, agent, admin } = acme;
  const counts = () => countConversations(scope, agent.actor, open);
  const steps = { change: { assigneeId: agent.actor.userId } };
  const { runId, look } = await start(acme, { filter: open }, steps);
  expect(await look()).toMatchObject({ state: "running", total: 28, done: 0 });
  await drainJobs();
  expect(await look()).toMatchObject({ state: "done", total: 28, done: 28, refused: 0 });
  expect(await counts()).toMatchObject({ mine: 28, unassigned: 0 });
  await assignConversation(scope, agent.actor, {
    ...{ conversationId: acme.bob.conversationId, assigneeId: admin.actor.userId },
  });
  const foreign = { ok: false, reason: "not_found" };
  expect(await undoBulk(admin.actor, { runId })).toEqual(foreign);
  expect(await undoBulk(globex.agent.actor, { runId })).toEqual(foreign);
  expect(await undoBulk(agent.actor, { runId })).toEqual({ ok: true });
  await drainJobs();
  expect(await look()).toMatchObject({ state: "undone", done: 28 });
  expect(await counts()).toMatchObject({ mine: 0, unassigned: 27 });
  expect(await undoBulk(agent.actor, { runId })).toEqual({ ok: false, reason: "too_late" });
  advanceClock(8 * 86_400_000);
  await pruneBulkRuns();
  expect(await look()).toBeNull();
});

test("few are done at once, foreign ones left out, and a second worker says and changes nothing twice", async () => {
  const { acme, globex } = await makeTown();
  const ids = [acme.ada.conversationId, acme.bob.conversationId, globex.eve.conversationId];
  const steps = {
    change: { status: "resolved" as const },
    reply: "Bye {{contact.first_name}}, #{{conversation.number}}",
    note: "Done",
  };
  const { runId, look } = await start(acme, { ids }, steps);
  expect(await look()).toMatchObject({ state: "done", total: 2, done: 2 });
  // A worker that died before it could note what it did begins again.
  const db = tenantDb(acme.scope);
  await db.bulkItem.updateMany({ where: { runId }, data: { changedAt: null } });
  await db.bulkRun.updateMany({ where: { id: runId }, data: { state: "running" } });
  await workBulk(acme.scope, runId);
  const said = await db.message.findMany({
    where: { conversationId: acme.ada.conversationId, kind: { in: ["chat", "note"] } },
    orderBy: { seq: "asc" },
  });
  expect(said.map(({ text }) => text)).toEqual(["Hello, this is Ada.", "Done", "Bye Ada, #1"]);
  await undoBulk(acme.agent.actor, { runId });
  await drainJobs();
  expect(await countConversations(acme.scope, acme.agent.actor, open)).toMatchObject({ all: 2 });
  expect(await start(acme, { ids: [globex.eve.conversationId] }, steps)).toMatchObject({
    runId: "",
  });
});

test("what cannot be changed is counted with its reason", async () => {
  const { acme, globex } = await makeTown();
  const steps = { change: { assigneeId: globex.agent.actor.userId } };
  const { look } = await start(acme, { filter: open }, steps);
  expect(await look()).toMatchObject({
    ...{ done: 2, refused: 2, problem: "This person is no longer in the workspace." },
  });
});

test("administrators make macros, of which every one does something", async () => {
  const { acme, globex } = await makeTown();
  const steps = { change: { status: "resolved" as const }, reply: "Bye" };
  const input = macroInput.parse({ name: "Goodbye", steps });
  expect(macroInput.safeParse({ name: "Nothing", steps: { change: {} } }).success).toBe(false);
  const unknown = { name: "Odd", steps: { change: {}, reply: "{{contact.shoe}}" } };
  expect(macroInput.safeParse(unknown).success).toBe(false);
  await expect(createMacro(acme.agent.actor, input)).rejects.toMatchObject({ code: "forbidden" });
  expect(await createMacro(acme.admin.actor, input)).toEqual({ ok: true });
  const again = { ...input, name: "GOODBYE" };
  expect(await createMacro(acme.admin.actor, again)).toEqual({ ok: false, reason: "name_taken" });
  const [macro] = await listMacros(acme.scope);
  expect(macro).toMatchObject({ name: "Goodbye", steps: { ...steps, note: "" } });
  const macroId = macro?.id ?? "";
  const change = { macroId, macro: { ...input, name: "Farewell" } };
  expect(await changeMacro(globex.admin.actor, change)).toEqual({ ok: false, reason: "not_found" });
  expect(await changeMacro(acme.admin.actor, change)).toEqual({ ok: true });
  await deleteMacro(globex.admin.actor, { macroId });
  expect(await listMacros(acme.scope)).toHaveLength(1);
  await deleteMacro(acme.admin.actor, { macroId });
  expect(await listMacros(acme.scope)).toEqual([]);
});
