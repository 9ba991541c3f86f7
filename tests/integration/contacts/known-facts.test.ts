import { expect, test } from "vitest";
import type { DefinitionInput } from "@/lib/schemas/attribute";
import { contactFilter, contactsPath, segmentFilter } from "@/lib/schemas/contacts/filter";
import {
  changeDefinition,
  defineAttribute,
  deleteDefinition,
  setAttribute,
} from "@/server/attributes/commands";
import { listDefinitions } from "@/server/attributes/queries";
import { addNote, deleteNote, editNote } from "@/server/contact-notes/commands";
import { listContactNotes } from "@/server/contact-notes/queries";
import { listContacts } from "@/server/contacts/queries";
import { systemDb } from "@/server/db/client";
import { deleteSegment, saveSegment } from "@/server/segments/commands";
import { listSegments } from "@/server/segments/queries";
import { notePageVisit } from "@/server/visits/commands";
import { findVisit } from "@/server/visits/queries";
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
  const bare = await changeDefinition(admin.actor, { ...change, options: [] });
  expect(bare).toEqual({ ok: false, reason: "options_missing" });
  await deleteDefinition(globex.admin.actor, { definitionId });
  expect(await listDefinitions(scope)).toMatchObject([{ label: "Tariff", options: ["Gold"] }]);
  await deleteDefinition(admin.actor, { definitionId });
  expect((await read()).attributes).toEqual({ plan: "Gold" });
});

test("notes about a contact are the workspace's; only their author changes them", async () => {
  const { acme, globex } = await makeTown();
  const { admin, agent, scope, ada } = acme;
  const { contactId } = await systemDb().conversation.findUniqueOrThrow({
    where: { id: ada.conversationId },
  });
  const gone = { ok: false, reason: "not_found" };
  expect(await addNote(agent.actor, { contactId, text: "Likes tea." })).toEqual({ ok: true });
  expect(await addNote(globex.agent.actor, { contactId, text: "Mine?" })).toEqual(gone);
  const [note] = await listContactNotes(scope, contactId);
  const noteId = String(note?.id);
  expect(note).toMatchObject({ text: "Likes tea.", authorName: "Alan", isEdited: false });
  expect(await editNote(admin.actor, { noteId, text: "Hates tea." })).toEqual(gone);
  expect(await deleteNote(admin.actor, { noteId })).toEqual(gone);
  expect(await editNote(agent.actor, { noteId, text: "Likes coffee." })).toEqual({ ok: true });
  expect(await listContactNotes(scope, contactId)).toMatchObject([
    { text: "Likes coffee.", isEdited: true },
  ]);
  expect(await listContactNotes(globex.scope, contactId)).toEqual([]);
  expect(await deleteNote(agent.actor, { noteId })).toEqual({ ok: true });
  expect(await listContactNotes(scope, contactId)).toEqual([]);
});

test("the pages of a session are shown newest first, each stay once, fifty at most", async () => {
  const { acme, globex } = await makeTown();
  const { scope, ada } = acme;
  const row = await systemDb().conversation.findUniqueOrThrow({
    where: { id: ada.conversationId },
  });
  const sessionId = String(row.startedBySessionId);
  const conversation = { id: row.id, contactId: row.contactId };
  await systemDb().pageVisit.deleteMany({ where: { sessionId } });
  const pages = ["/a", "/a", "/b", "/a"].map((path) => `https://shop.test${path}`);
  for (const url of [...pages, "javascript:alert(1)"])
    await notePageVisit(scope, { sessionId, url });
  const visit = await findVisit(scope, conversation);
  expect(visit?.pages.map(({ url }) => URL.parse(url)?.pathname)).toEqual(["/a", "/b", "/a"]);
  expect(await findVisit(globex.scope, conversation)).toBeNull();
  for (let at = 0; at < 60; at += 1) {
    await notePageVisit(scope, { sessionId, url: `https://shop.test/${at}` });
  }
  expect(await systemDb().pageVisit.count({ where: { sessionId } })).toBe(50);
  expect((await findVisit(scope, conversation))?.pages).toHaveLength(20);
});

test("a segment finds by attribute, language and days, in its workspace alone", async () => {
  const { acme, globex } = await makeTown();
  const { scope } = acme;
  const make = (name: string, data: object) =>
    systemDb().contact.create({ data: { accountId: scope, name, ...data } });
  const longAgo = new Date("2020-01-01");
  await make("Gold", { attributes: { plan: "gold", seats: 5 }, locale: "de-AT" });
  await make("Silver", { attributes: { plan: "silver" }, locale: "de", lastSeenAt: longAgo });
  const filter = segmentFilter.parse({
    ...{ q: "", group: "all" },
    where: [
      { field: "attribute", key: "plan", is: "present" },
      { field: "language", value: "de" },
    ],
  });
  expect(await saveSegment(scope, { name: "Germans", filter })).toMatchObject({ ok: true });
  expect(await saveSegment(scope, { name: "GERMANS", filter })).toMatchObject({ ok: false });
  const [segment, ...others] = await listSegments(scope);
  if (!segment) throw new Error("The segment is gone.");
  expect(others).toEqual([]);
  expect(await listSegments(globex.scope)).toEqual([]);
  const names = async (where: object[]) => {
    const path = contactsPath({ ...segment.filter, where: segmentFilter.shape.where.parse(where) });
    const search = Object.fromEntries(new URLSearchParams(path.split("?")[1]));
    const { items } = await listContacts(scope, contactFilter.parse(search));
    return items.map(({ name }) => name);
  };
  const kept = segment.filter.where;
  expect(await names(kept)).toEqual(["Silver", "Gold"]);
  expect(await names([...kept, { field: "seen", is: "older", value: 30 }])).toEqual(["Silver"]);
  const seats = { field: "attribute", key: "seats", is: "equals", value: "5" };
  expect(await names([seats])).toEqual(["Gold"]);
  await deleteSegment(globex.scope, { segmentId: segment.id });
  expect(await listSegments(scope)).toHaveLength(1);
  await deleteSegment(scope, { segmentId: segment.id });
  expect(await listSegments(scope)).toEqual([]);
});
