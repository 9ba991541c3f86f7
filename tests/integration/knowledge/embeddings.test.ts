import { afterEach, expect, test } from "vitest";
import { createPair } from "@/server/answer-pairs/commands";
import { retrieve } from "@/server/assistant/retrieve/retrieve";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { embedKnowledge, sweepEmbeddings } from "@/server/imports/embed";
import { listTasks } from "@/server/imports/queries";
import { makeAssistant } from "@/tests/support/assistant/make-assistant";
import { type StubModel, serveModel } from "@/tests/support/assistant/stub-model";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

let model: StubModel | undefined;
afterEach(() => {
  model?.close();
  Object.assign(env, { AI_EMBEDDING_MODEL: undefined });
});

/** For the stub, texts of the same letters mean the same. */
const meant = "Zyzzyva quick jumps";
const askedOtherwise = "qui zy yzz ckva mups j";

const modelsOf = async (accountId: string) => {
  const rows = await systemDb().knowledgeChunk.findMany({ where: { accountId } });
  return [...new Set(rows.map(({ embeddingModel }) => embeddingModel))];
};

test("passages are found by meaning, of one's own account alone, and by words when the model fails", async () => {
  model = await serveModel({ says: "x" });
  const [acme, globex] = await Promise.all([makeWorkspace(), makeWorkspace()]);
  const [iris] = await Promise.all([makeAssistant(acme), makeAssistant(globex)]);
  const find = (question: string) =>
    retrieve(acme.scope, { assistantId: iris.id, question, locale: "en" });
  for (const { scope } of [acme, globex])
    await createPair(scope, { locale: "en", question: meant, answer: "Zyzzyva quick jumps." });
  expect(await find(askedOtherwise)).toEqual([]);

  Object.assign(env, { AI_EMBEDDING_MODEL: "letters" });
  await sweepEmbeddings();
  await drainJobs();
  expect(await modelsOf(acme.scope)).toEqual(["letters"]);
  const [row] = await systemDb().knowledgeChunk.findMany({ where: { accountId: acme.scope } });
  expect(row?.embedding).toHaveLength(26 * 4);
  const [first, ...others] = await find(askedOtherwise);
  expect(first).toMatchObject({ title: meant, confidence: 0 });
  expect(others.filter(({ title }) => title === meant)).toEqual([]);
  const [byWords] = await find("How long does delivery take?");
  expect(byWords?.confidence).toBeGreaterThan(0.5);

  model.close();
  expect((await find("How long does delivery take?"))[0]?.title).toContain("delivery");
});

test("another model, or new words, make new vectors; very many of them as a task with its progress", async () => {
  model = await serveModel({ says: "x" });
  const acme = await makeWorkspace();
  await makeAssistant(acme);
  Object.assign(env, { AI_EMBEDDING_MODEL: "first" });
  await embedKnowledge({ accountId: acme.scope });
  expect(await modelsOf(acme.scope)).toEqual(["first"]);
  await createPair(acme.scope, {
    locale: "en",
    question: "Opening hours",
    answer: "Nine to five.",
  });
  await drainJobs();
  expect(await modelsOf(acme.scope)).toEqual(["first"]);
  Object.assign(env, { AI_EMBEDDING_MODEL: "second" });
  await systemDb().$executeRaw`
    INSERT INTO "KnowledgeChunk" ("id", "accountId", "sourceKind", "sourceId", "position", "locale", "title", "text", "wordCount")
    SELECT gen_random_uuid(), ${acme.scope}::uuid, 'pair', gen_random_uuid(), 0, 'en', 'Topic ' || n, 'Text ' || n, 2
    FROM generate_series(1, 300) n`;
  await sweepEmbeddings();
  await drainJobs();
  expect(await modelsOf(acme.scope)).toEqual(["second"]);
  expect(await listTasks(acme.scope)).toMatchObject([
    { kind: "reindex", state: "done", total: 5, done: 5, failed: 0 },
  ]);
});
