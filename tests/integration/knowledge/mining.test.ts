import { beforeAll, expect, test } from "vitest";
import { minePair } from "@/server/answer-pairs/jobs";
import { findPair } from "@/server/answer-pairs/policy";
import { listPairs } from "@/server/answer-pairs/queries";
import { tenantDb } from "@/server/db/tenant";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown, type TestTown } from "@/tests/support/factories/town";

useDatabase();

let town: TestTown;

beforeAll(async () => {
  town = await makeTown();
});

const customer = (text: string) => ({ authorKind: "contact", text });
const agent = (text: string) => ({ authorKind: "agent", text });
const answer = "The kettle stands open fire, gas and induction. Keep flames from the spout.";

test("the question and the answer that ended it are found, and nothing that was not settled", () => {
  const question = "Does the kettle work on induction?";
  expect(
    findPair([customer("Hello"), customer(question), agent(answer), customer("Thank you")]),
  ).toEqual({ question, answer });
  expect(
    findPair([customer(question), agent(answer), customer("That did not help at all")]),
  ).toBeNull();
  expect(findPair([customer(question), agent("Yes.")])).toBeNull();
  expect(findPair([customer("I want to talk to a human please"), agent(answer)])).toBeNull();
  expect(findPair([customer(question)])).toBeNull();
});

test("a resolved conversation is proposed once, without addresses, and to its account alone", async () => {
  const { scope, agent: grace, ada } = town.acme;
  const { conversationId, visitor } = ada;
  await visitor.says("Does the kettle work on induction? Write to me@home.test", conversationId);
  await grace.answers(conversationId, answer);
  const mine = () => minePair({ accountId: scope, conversationId });
  await mine();
  expect((await listPairs(scope, { status: "proposed" })).items).toEqual([]);
  await tenantDb(scope).conversation.updateMany({
    where: { id: conversationId },
    data: { status: "resolved" },
  });
  await minePair({ accountId: town.globex.scope, conversationId });
  await mine();
  await mine();
  const { items } = await listPairs(scope, { status: "proposed" });
  expect(items).toHaveLength(1);
  expect(items[0]?.question).not.toContain("me@home.test");
  expect((await listPairs(town.globex.scope, { status: "proposed" })).items).toEqual([]);
});
