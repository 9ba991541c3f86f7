import { expect, test } from "vitest";
import type { DefinitionInput } from "@/lib/schemas/attribute";
import {
  changeDefinition,
  defineAttribute,
  deleteDefinition,
  setAttribute,
} from "@/server/attributes/commands";
import { listDefinitions } from "@/server/attributes/queries";
import { systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";

useDatabase();

test("attributes hold what their type allows, of contacts and conversations of the workspace", async () => {
  const { acme, globex } = await makeTown();
  const { admin, agent, scope, ada } = acme;
  const input: DefinitionInput = {
    ...{ subject: "contact", key: "plan", label: "Plan", type: "list" },
    options: ["Gold", "Silver"],
  };
  expect(await defineAttribute(admin.actor, input)).toEqual({ ok: true });
  expect(await defineAttribute(admin.actor, input)).toEqual({ ok: false, reason: "key_taken" });
  await expect(defineAttribute(agent.actor, input)).rejects.toMatchObject({ code: "forbidden" });
  expect(await listDefinitions(globex.scope)).toEqual([]);

  const { contactId } = await systemDb().conversation.findUniqueOrThrow({
    where: { id: ada.conversationId },
  });
  const set = (key: string, value: string | null) =>
    setAttribute(scope, { subject: "contact", subjectId: contactId, key, value });
  expect(await set("plan", "bronze")).toMatchObject({ ok: false, reason: "wrong_value" });
  // Both stand: neither write takes the other's away.
  await Promise.all([set("plan", "gold"), set("city", "Paris")]);
  const read = () => systemDb().contact.findUniqueOrThrow({ where: { id: contactId } });
  expect(await read()).toMatchObject({ attributes: { plan: "Gold", city: "Paris" } });
  expect(await set("city", "")).toEqual({ ok: true });
  expect((await read()).attributes).toEqual({ plan: "Gold" });
  const foreign = { subject: "contact", subjectId: contactId, key: "plan", value: "x" } as const;
  expect(await setAttribute(globex.scope, foreign)).toEqual({ ok: false, reason: "not_found" });

  const order = { subject: "conversation", subjectId: ada.conversationId, key: "order" } as const;
  expect(await setAttribute(scope, { ...order, value: "A-1" })).toEqual({ ok: true });
  const row = await systemDb().conversation.findUniqueOrThrow({
    where: { id: ada.conversationId },
  });
  expect(row.attributes).toMatchObject({ order: "A-1" });

  const [definition] = await listDefinitions(scope, "contact");
  const definitionId = String(definition?.id);
  const change = { definitionId, label: "Tariff", options: ["Gold"] };
  expect(await changeDefinition(globex.admin.actor, change)).toMatchObject({ ok: false });
  expect(await changeDefinition(admin.actor, change)).toEqual({ ok: true });
  await deleteDefinition(globex.admin.actor, { definitionId });
  expect(await listDefinitions(scope)).toMatchObject([{ label: "Tariff", options: ["Gold"] }]);
  await deleteDefinition(admin.actor, { definitionId });
  expect((await read()).attributes).toEqual({ plan: "Gold" });
});
