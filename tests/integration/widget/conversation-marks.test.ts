import { afterAll, beforeAll, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { serveVisitorRest, type VisitorRest } from "@/tests/integration/widget/visitor-rest";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown, type TestTown } from "@/tests/support/factories/town";

useDatabase();

let rest: VisitorRest;
let town: TestTown;

beforeAll(async () => {
  rest = await serveVisitorRest();
  town = await makeTown();
  for (const { scope } of [town.acme, town.globex]) {
    const title = scope === town.acme.scope ? "Billing" : "Secret";
    await systemDb().label.create({ data: { accountId: scope, title } });
  }
});
afterAll(() => rest.close());

const mark = (who: TestTown["acme"]["ada"], body: object, conversationId = who.conversationId) =>
  rest.call("PATCH", `conversations/${conversationId}`, { token: who.visitor.token, body });

const read = async (id: string) => {
  const { rev, attributes, labels } = await systemDb().conversation.findUniqueOrThrow({
    where: { id },
    include: { labels: { include: { label: true } } },
  });
  return { rev, attributes, labels: labels.map(({ label }) => label.title) };
};

test("attributes and labels of the page are kept with the conversation, once", async () => {
  const { ada } = town.acme;
  const body = { custom_attributes: { plan: "pro", seats: 3 }, add_labels: ["billing"] };
  expect((await mark(ada, body)).status).toBe(204);
  const first = await read(ada.conversationId);
  expect(first).toMatchObject({ attributes: { plan: "pro", seats: 3 }, labels: ["Billing"] });
  await mark(ada, body);
  expect(await read(ada.conversationId)).toEqual(first);
  await mark(ada, { custom_attributes: { seats: null }, remove_labels: ["BILLING"] });
  expect(await read(ada.conversationId)).toMatchObject({ attributes: { plan: "pro" }, labels: [] });
  const events = await systemDb().domainEvent.findMany({
    where: { accountId: town.acme.scope, type: "conversation.updated" },
  });
  expect(events.map(({ payload }) => payload)).toContainEqual({
    conversationId: ada.conversationId,
    changed: ["attributes", "labels"],
  });
});

test("a page makes no labels, and knows none of another account", async () => {
  const { bob } = town.acme;
  for (const title of ["Nobody's", "Secret"]) {
    const refused = await mark(bob, { custom_attributes: { a: 1 }, add_labels: [title] });
    expect(refused.json).toMatchObject({ status: 400, detail: `There is no label "${title}".` });
  }
  expect(await read(bob.conversationId)).toMatchObject({ attributes: {}, labels: [] });
});

test("nobody marks the conversation of somebody else", async () => {
  const { ada, bob } = town.acme;
  const body = { custom_attributes: { mine: true } };
  expect((await mark(bob, body, ada.conversationId)).status).toBe(404);
  expect((await mark(town.globex.eve, body, ada.conversationId)).status).toBe(404);
  expect((await rest.call("PATCH", `conversations/${ada.conversationId}`, { body })).status).toBe(
    401,
  );
});

test("racing calls lose nothing of each other", async () => {
  const { dan } = town.globex;
  const keys = Array.from({ length: 8 }, (_, index) => `key_${index}`);
  await Promise.all(keys.map((key) => mark(dan, { custom_attributes: { [key]: 1 } })));
  const { attributes } = await read(dan.conversationId);
  expect(Object.keys(attributes as object).sort()).toEqual(keys);
});
