import { expect, test } from "vitest";
import { assistantSettings } from "@/lib/schemas/assistant/settings";
import { createPair } from "@/server/answer-pairs/commands";
import { askKeptQuestions, keepQuestion } from "@/server/assistant/commands/keep-question";
import { rateAnswer, rateAnswerAsAgent } from "@/server/assistant/commands/rate-answer";
import {
  changeAssistant,
  createAssistant,
  deleteAssistant,
} from "@/server/assistant/commands/save-assistant";
import { tryQuestion } from "@/server/assistant/commands/try-question";
import { listSigns } from "@/server/assistant/queries/list-assistants";
import { listKeptQuestions, listRuns } from "@/server/assistant/queries/list-runs";
import { systemDb } from "@/server/db/client";
import { serveVisitorRest } from "@/tests/integration/widget/visitor-rest";
import { makeAssistant } from "@/tests/support/assistant/make-assistant";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

const question = "How long does delivery take?";
const settings = assistantSettings.parse({});

test("an assistant serves the inboxes it is given, and no other account's", async () => {
  const [acme, globex] = await Promise.all([makeWorkspace(), makeWorkspace()]);
  const { id: assistantId } = await createAssistant(acme.admin.actor, { name: "Iris" });
  const inboxIds = [acme.inbox.id, globex.inbox.id];
  const input = { assistantId, name: "Ada", settings: { ...settings, avatar: "A1" }, inboxIds };
  expect(await changeAssistant(globex.admin.actor, input)).toMatchObject({ ok: false });
  expect(await changeAssistant(acme.admin.actor, input)).toEqual({ ok: true });
  expect(await listSigns(acme.scope)).toEqual({ [assistantId]: "A1" });
  expect(await listSigns(globex.scope)).toEqual({});
  const served = await systemDb().inbox.findMany({ where: { assistantId } });
  expect(served.map(({ id }) => id)).toEqual([acme.inbox.id]);
  await expect(changeAssistant(acme.agent.actor, input)).rejects.toThrow();
  await expect(deleteAssistant(acme.agent.actor, { assistantId })).rejects.toThrow();
});

test("deleted it leaves its conversations to people", async () => {
  const acme = await makeWorkspace();
  const iris = await makeAssistant(acme);
  const visitor = await makeVisitor(acme);
  const { conversationId } = await visitor.says(question);
  await drainJobs();
  await deleteAssistant(acme.admin.actor, { assistantId: iris.id });
  const where = { id: conversationId };
  expect(await systemDb().conversation.findUniqueOrThrow({ where })).toMatchObject({
    ...{ status: "open", assistantId: null },
  });
  expect(await systemDb().assistant.count({ where: { id: iris.id } })).toBe(0);
});

test("the playground shows answer, sources and why it would hand over, and reaches no customer", async () => {
  const [acme, globex] = await Promise.all([makeWorkspace(), makeWorkspace()]);
  const iris = await makeAssistant(acme);
  const ask = (words: string, actor = acme.admin.actor) =>
    tryQuestion(actor, { assistantId: iris.id, question: words, locale: "en" });
  const answered = await ask(question);
  expect(answered).toMatchObject({ kind: "answer", model: null });
  expect(answered.passages[0]).toMatchObject({ title: question });
  expect(answered.passages[0]?.confidence).toBeGreaterThan(0.5);
  const person = await ask("I want to talk to a human");
  expect(person).toMatchObject({ kind: "hand-over", text: expect.stringContaining("asked") });
  await expect(ask(question, globex.admin.actor)).rejects.toThrow();
  await expect(ask(question, acme.agent.actor)).rejects.toThrow();
  expect(await systemDb().message.count({ where: { accountId: acme.scope } })).toBe(0);
});

test("kept questions are asked again, and a difference shows what came before", async () => {
  const acme = await makeWorkspace();
  const iris = await makeAssistant(acme);
  const kept = async () => (await listKeptQuestions(acme.scope, iris.id))[0];
  const input = { assistantId: iris.id, question, locale: "en" as const };
  await keepQuestion(acme.admin.actor, input);
  const first = await kept();
  expect(first).toMatchObject({ outcome: { kind: "answer", source: question }, before: null });
  await askKeptQuestions({ accountId: acme.scope });
  expect(await kept()).toMatchObject({ before: null, changedAt: null });
  await systemDb().knowledgeChunk.deleteMany({ where: { accountId: acme.scope } });
  const answer = "We are open from nine to five.";
  await createPair(acme.scope, { locale: "en", question: "Opening hours", answer });
  await drainJobs();
  expect(await kept()).toMatchObject({
    outcome: { kind: "hand-over" },
    before: first?.outcome,
    changedAt: expect.any(String),
  });
});

test("the log of an assistant is its account's", async () => {
  const [acme, globex] = await Promise.all([makeWorkspace(), makeWorkspace()]);
  const iris = await makeAssistant(acme);
  const visitor = await makeVisitor(acme);
  await visitor.says(question);
  await drainJobs();
  const of = { assistantId: iris.id, isFlagged: false };
  expect(await listRuns(acme.scope, of)).toMatchObject([{ question, state: "answered" }]);
  expect(await listRuns(acme.scope, { ...of, isFlagged: true })).toEqual([]);
  const answer = await systemDb().message.findFirstOrThrow({
    where: { accountId: acme.scope, authorKind: "assistant" },
  });
  const { id: messageId, conversationId } = answer;
  const thumb = { conversationId, messageId, rating: -1 } as const;
  expect(await rateAnswer(globex.scope, thumb)).toMatchObject({ ok: false });
  expect(await rateAnswerAsAgent(globex.scope, thumb)).toMatchObject({ ok: false });
  expect(await rateAnswer(acme.scope, thumb)).toEqual({ ok: true });
  expect(await rateAnswer(acme.scope, thumb)).toEqual({ ok: true });
  const rated = await systemDb().message.findUniqueOrThrow({ where: { id: messageId } });
  expect(rated.payload).toMatchObject({ rating: -1 });
  const [flagged] = await listRuns(acme.scope, { ...of, isFlagged: true });
  expect(flagged).toMatchObject({ question, rating: -1 });
  expect(flagged?.passages[0]?.editHref).toMatch(/^\/app\//);
  expect(await rateAnswerAsAgent(acme.scope, { ...thumb, rating: 1 })).toEqual({ ok: true });
  expect(await listRuns(acme.scope, { ...of, isFlagged: true })).toEqual([]);
  expect(await listRuns(globex.scope, of)).toEqual([]);
});

test("a thumb is the customer's own: nobody else's browser and no other message takes one", async () => {
  const [acme, globex] = await Promise.all([makeWorkspace(), makeWorkspace()]);
  await Promise.all([makeAssistant(acme), makeAssistant(globex)]);
  const [ada, bob] = [await makeVisitor(acme), await makeVisitor(acme)];
  const eve = await makeVisitor(globex);
  const asked = await ada.says(question);
  await bob.says(question);
  await drainJobs();
  const { conversationId } = asked;
  const answer = await systemDb().message.findFirstOrThrow({
    where: { conversationId, authorKind: "assistant" },
  });
  const rest = await serveVisitorRest();
  const rate = (token: string | undefined, body: object) =>
    rest.call("POST", `conversations/${conversationId}/rating`, { ...(token && { token }), body });
  const thumb = { messageId: answer.id, rating: 1 };
  try {
    expect((await rate(undefined, thumb)).status).toBe(401);
    for (const { token } of [bob, eve]) expect((await rate(token, thumb)).status).toBe(404);
    expect((await rate(ada.token, { ...thumb, messageId: asked.id })).status).toBe(404);
    expect((await rate(ada.token, { ...thumb, rating: 5 })).status).toBe(400);
    const { payload } = await systemDb().message.findUniqueOrThrow({ where: { id: answer.id } });
    expect(payload).toMatchObject({ rating: null });
    expect((await rate(ada.token, thumb)).json).toMatchObject({ message: { id: answer.id } });
  } finally {
    await rest.close();
  }
});
