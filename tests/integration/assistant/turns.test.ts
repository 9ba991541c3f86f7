import { expect, test } from "vitest";
import { defaultInboxSettings } from "@/lib/schemas/inbox-settings";
import { leave } from "@/server/assistant/answer/outcome";
import { beginTurn } from "@/server/assistant/turn/begin-turn";
import { finishTurn } from "@/server/assistant/turn/finish-turn";
import { endOverdueTurns } from "@/server/assistant/turn/overdue";
import { advanceClock } from "@/server/clock";
import { setConversationStatus } from "@/server/conversations/commands/set-conversation-status";
import { systemDb } from "@/server/db/client";
import { appendMessage } from "@/server/messages/commands/append-message";
import { recordSocket } from "@/server/presence/commands";
import { makeAssistant } from "@/tests/support/assistant/make-assistant";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace, type TestWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

const question = "How long does delivery take?";

const linesOf = async (conversationId: string) => {
  const rows = await systemDb().message.findMany({
    where: { conversationId },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ kind, authorKind }) => (kind === "chat" ? authorKind : kind));
};

const textsOf = async (conversationId: string) => {
  const rows = await systemDb().message.findMany({
    where: { conversationId },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ text }) => text);
};

/** As by a rule, that is by nobody. */
const resolve = (id: string) =>
  systemDb().conversation.update({ where: { id }, data: { status: "resolved" } });

const conversationOf = (id: string) => systemDb().conversation.findUniqueOrThrow({ where: { id } });

const runsOf = (conversationId: string) =>
  systemDb().assistantRun.findMany({ where: { conversationId }, orderBy: { startedAt: "asc" } });

const comeOnline = (acme: TestWorkspace) =>
  recordSocket(acme.scope, {
    ...{ socketId: crypto.randomUUID(), kind: "agent", contactId: null },
    subjectId: acme.agent.actor.userId,
  });

/** Two workspaces with the same assistant and inbox; only the first is ever spoken to. */
async function begin(settings: Parameters<typeof makeAssistant>[1] = {}) {
  const { greeting } = defaultInboxSettings("Acme");
  const configured = { settings: { greeting: { ...greeting, isEnabled: true, text: "Welcome." } } };
  const [acme, globex] = await Promise.all([makeWorkspace(configured), makeWorkspace()]);
  const [iris] = await Promise.all([makeAssistant(acme, settings), makeAssistant(globex)]);
  return { acme, globex, iris, visitor: await makeVisitor(acme) };
}

test("what it knows it answers at once, alone, and the conversation waits for it", async () => {
  const { acme, iris, visitor } = await begin();
  const { conversationId } = await visitor.says(question);
  expect(await conversationOf(conversationId)).toMatchObject({
    ...{ status: "pending", assistantId: iris.id },
  });
  await drainJobs();
  expect(await linesOf(conversationId)).toEqual(["contact", "assistant"]);
  expect((await textsOf(conversationId))[1]).toContain("two to four working days");
  const answer = { conversationId, authorKind: "assistant" } as const;
  const { authorName } = await systemDb().message.findFirstOrThrow({ where: answer });
  expect(authorName).toBe("Iris · AI");
  const [run] = await runsOf(conversationId);
  expect(run).toMatchObject({ state: "answered", assistantId: iris.id, accountId: acme.scope });
  expect(await conversationOf(conversationId)).toMatchObject({
    ...{ status: "pending", waitingSince: null, firstReplyAt: null },
  });
  await drainJobs();
  expect(await runsOf(conversationId)).toHaveLength(1);
});

const closed = { ...defaultInboxSettings("Acme").hours, isEnabled: true, spans: [] };

test.each([
  { name: "in business hours", hours: undefined, isOnline: true, told: ["greeting"] },
  { name: "out of them", hours: closed, isOnline: true, told: ["greeting", "offline_notice"] },
  {
    name: "with nobody there",
    hours: undefined,
    isOnline: false,
    told: ["greeting", "offline_notice"],
  },
])("$name nothing is posted while it handles, and all of it on hand-over", async (row) => {
  const { acme, visitor } = await begin();
  const { greeting } = defaultInboxSettings("Acme");
  await acme.configure({
    greeting: { ...greeting, isEnabled: true, text: "Welcome." },
    ...(row.hours && { hours: row.hours }),
  });
  if (row.isOnline) await comeOnline(acme);
  const { conversationId } = await visitor.says(question);
  await drainJobs();
  await visitor.says("Which payment methods do you accept?", conversationId);
  await drainJobs();
  const handled = ["contact", "assistant", "contact", "assistant"];
  expect(await linesOf(conversationId)).toEqual(handled);
  await visitor.says("I want to talk to a human", conversationId);
  await drainJobs();
  const kept = [...row.told, "email_prompt"];
  const all = [...handled, "contact", "assistant", "note", ...kept];
  expect(await linesOf(conversationId)).toEqual(all);
  expect(await conversationOf(conversationId)).toMatchObject({
    ...{ status: "open", assistantId: null, isUnattended: row.told.length > 1 },
    waitingSince: expect.any(Date),
  });
  await visitor.says(question, conversationId);
  await drainJobs();
  expect(await linesOf(conversationId)).toEqual([...all, "contact"]);
});

test.each([
  { name: "in business hours", hours: undefined },
  { name: "out of them", hours: closed },
])(
  "$name a person who writes takes over at once, and what was kept back is posted",
  async (row) => {
    const { acme, visitor } = await begin();
    const { greeting } = defaultInboxSettings("Acme");
    await acme.configure({
      greeting: { ...greeting, isEnabled: true, text: "Welcome." },
      ...(row.hours && { hours: row.hours }),
    });
    await comeOnline(acme);
    const { conversationId } = await visitor.says(question);
    await drainJobs();
    await acme.agent.answers(conversationId, "Grace here.");
    const taken = { status: "open", assistantId: null, handedOverAt: expect.any(Date) };
    expect(await conversationOf(conversationId)).toMatchObject(taken);
    await drainJobs();
    // Nobody needs to hear that nobody is here.
    const lines = ["contact", "assistant", "agent", "greeting", "email_prompt"];
    expect(await linesOf(conversationId)).toEqual(lines);
    await visitor.says(question, conversationId);
    await drainJobs();
    const rest = (await linesOf(conversationId)).slice(lines.length);
    expect(rest).toEqual(row.hours ? ["contact", "offline_notice"] : ["contact"]);
  },
);

const off = { ...defaultInboxSettings("Acme").emailPrompt, isEnabled: false };

test.each([
  { name: "a known address", identity: { email: "ada@example.test" }, emailPrompt: undefined },
  { name: "a prompt that is switched off", identity: {}, emailPrompt: off },
])("with $name nobody is asked for one, in business hours and out of them", async (row) => {
  const { acme } = await begin();
  await comeOnline(acme);
  for (const hours of [undefined, closed]) {
    const { emailPrompt } = row;
    await acme.configure({ ...(hours && { hours }), ...(emailPrompt && { emailPrompt }) });
    const visitor = await makeVisitor(acme, row.identity);
    const { conversationId } = await visitor.says("I want to talk to a human");
    await drainJobs();
    const lines = await linesOf(conversationId);
    expect(lines).toEqual([
      ...["contact", "assistant", "note", "greeting"],
      ...(hours ? ["offline_notice"] : []),
    ]);
  }
});

test("without an assistant the prompt comes at once, in business hours and out of them", async () => {
  const acme = await makeWorkspace();
  await comeOnline(acme);
  for (const hours of [undefined, closed]) {
    await acme.configure(hours ? { hours } : {});
    const visitor = await makeVisitor(acme);
    const { conversationId } = await visitor.says(question);
    await drainJobs();
    const told = hours ? ["offline_notice", "email_prompt"] : ["email_prompt"];
    expect(await linesOf(conversationId)).toEqual(["contact", ...told]);
  }
});

test("a private note takes nothing over, a change of the status does", async () => {
  const { acme, visitor } = await begin();
  const { conversationId } = await visitor.says(question);
  await acme.agent.notes(conversationId, "Let it answer.");
  await drainJobs();
  expect(await linesOf(conversationId)).toEqual(["contact", "note", "assistant"]);
  await setConversationStatus(acme.scope, acme.agent.actor, {
    ...{ conversationId, status: "open", snoozedUntil: null },
  });
  await visitor.says(question, conversationId);
  await drainJobs();
  expect((await linesOf(conversationId)).filter((line) => line === "assistant")).toHaveLength(1);
});

test("a reply still in the making is dropped when a person was faster", async () => {
  const { acme, visitor } = await begin();
  const { conversationId } = await visitor.says(question);
  const turn = await beginTurn(acme.scope, conversationId);
  if (!turn) throw new Error("There was a question.");
  await acme.agent.answers(conversationId, "Two days.");
  const answer = { kind: "answer", text: "Four days.", sources: [], choices: [] } as const;
  expect(await finishTurn(turn, { ...leave("error"), ...answer })).toBe(false);
  expect(await finishTurn(turn, leave("error"))).toBe(false);
  await drainJobs();
  expect(await textsOf(conversationId)).not.toContain("Four days.");
  expect(await runsOf(conversationId)).toMatchObject([{ state: "dropped" }]);
});

test("words that follow a question are answered with it, once", async () => {
  const { acme, visitor } = await begin();
  const { conversationId } = await visitor.says("Hello, I have a question");
  const first = await beginTurn(acme.scope, conversationId);
  await visitor.says(question, conversationId);
  await drainJobs();
  if (first) expect(await finishTurn(first, leave("unknown"))).toBe(false);
  expect(await linesOf(conversationId)).toEqual(["contact", "contact", "assistant"]);
  expect(await runsOf(conversationId)).toMatchObject([{ state: "dropped" }, { state: "answered" }]);
});

test.each([
  ["asked", "Ich möchte mit einem Menschen sprechen"],
  ["asked", "quiero hablar con una persona"],
  ["angry", "This is ridiculous, your service is a scam!!!"],
  ["unknown", "What is the airspeed velocity of an unladen swallow?"],
])("%s: %s", async (reason, words) => {
  const { visitor } = await begin();
  const { conversationId } = await visitor.says(words);
  await drainJobs();
  expect(await runsOf(conversationId)).toMatchObject([{ state: "handed_over", reason }]);
  expect((await linesOf(conversationId)).slice(0, 3)).toEqual(["contact", "assistant", "note"]);
  const note = (await textsOf(conversationId))[2];
  expect(note).toContain("Handed over");
  expect(note).toContain(`Customer: ${words}`);
});

test("a file without words, and somebody in copy, are for people", async () => {
  const { acme, visitor } = await begin();
  const file = await visitor.says("");
  await drainJobs();
  expect(await runsOf(file.conversationId)).toMatchObject([{ reason: "file" }]);

  const { conversationId } = await visitor.says(question);
  await drainJobs();
  await appendMessage(acme.scope, {
    ...{ conversationId, kind: "chat", authorKind: "participant", authorId: crypto.randomUUID() },
    ...{ authorName: "Bob", via: "email", text: "And where is mine?" },
  });
  await drainJobs();
  expect((await runsOf(conversationId))[1]).toMatchObject({ reason: "participant" });
  const lines = ["contact", "assistant", "participant", "assistant", "note"];
  expect((await linesOf(conversationId)).slice(0, 5)).toEqual(lines);
});

test("after as many answers as it may give, people take over", async () => {
  const { visitor } = await begin({ maxTurns: 1 });
  const { conversationId } = await visitor.says(question);
  await drainJobs();
  await visitor.says("Which payment methods do you accept?", conversationId);
  await drainJobs();
  const ended = [{ state: "answered" }, { state: "handed_over", reason: "turns" }];
  expect(await runsOf(conversationId)).toMatchObject(ended);
});

test("a turn that was killed runs again, and one that never ends is taken away", async () => {
  const { acme, visitor } = await begin();
  const { conversationId } = await visitor.says(question);
  await beginTurn(acme.scope, conversationId);
  await drainJobs();
  expect(await linesOf(conversationId)).toEqual(["contact", "assistant"]);

  await visitor.says(question, conversationId);
  const turn = await beginTurn(acme.scope, conversationId);
  advanceClock(46_000);
  await endOverdueTurns();
  await endOverdueTurns();
  expect(turn && (await finishTurn(turn, leave("error")))).toBe(false);
  expect((await runsOf(conversationId))[1]).toMatchObject({
    ...{ state: "handed_over", reason: "timeout" },
  });
  const lines = ["contact", "assistant", "contact", "assistant", "note"];
  expect(await linesOf(conversationId)).toEqual(lines);
});

test("who waited too long for a turn is given to people, with or without the job", async () => {
  const { visitor } = await begin();
  const late = await visitor.says(question);
  advanceClock(61_000);
  await drainJobs();
  expect(await runsOf(late.conversationId)).toMatchObject([{ reason: "queue" }]);

  const forgotten = await visitor.says(question);
  advanceClock(121_000);
  await endOverdueTurns();
  const lines = ["contact", "assistant", "note"];
  expect(await linesOf(forgotten.conversationId)).toEqual(lines);
  expect(await conversationOf(forgotten.conversationId)).toMatchObject({ status: "open" });
});

test("switched off in the inbox it leaves, and takes nothing new", async () => {
  const { acme, visitor } = await begin();
  const { conversationId } = await visitor.says(question);
  await drainJobs();
  await systemDb().inbox.update({ where: { id: acme.inbox.id }, data: { assistantId: null } });
  await visitor.says(question, conversationId);
  await drainJobs();
  expect((await runsOf(conversationId))[1]).toMatchObject({ reason: "switched_off" });
  const next = await visitor.says(question);
  await drainJobs();
  expect(await linesOf(next.conversationId)).not.toContain("assistant");
});

test("a conversation that ended without people is its own again, one of people's stays theirs", async () => {
  const { acme, visitor } = await begin();
  const { conversationId } = await visitor.says(question);
  await drainJobs();
  await resolve(conversationId);
  await visitor.says("Which payment methods do you accept?", conversationId);
  await drainJobs();
  const answers = async () =>
    (await linesOf(conversationId)).filter((line) => line === "assistant").length;
  expect(await answers()).toBe(2);
  expect(await conversationOf(conversationId)).toMatchObject({ status: "pending" });
  await acme.agent.answers(conversationId, "Grace here.");
  await resolve(conversationId);
  await visitor.says(question, conversationId);
  await drainJobs();
  expect(await answers()).toBe(2);
});

test("its answers alone are not mailed to an address that is only claimed", async () => {
  const { acme } = await begin();
  const claims = await makeVisitor(acme, { email: "eve@example.test" });
  const proves = await makeVisitor(acme, { email: "ada@example.test", isVerified: true });
  for (const visitor of [claims, proves]) {
    await visitor.says(question);
    await drainJobs();
  }
  const due = await systemDb().recipient.findMany({
    where: { accountId: acme.scope, mailDueAt: { not: null } },
  });
  expect(due.map(({ email }) => email)).toEqual(["ada@example.test"]);
});
