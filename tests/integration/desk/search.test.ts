import { expect, test } from "vitest";
import { contactFilter } from "@/lib/schemas/contacts/filter";
import { blockContact, createContact, editContact } from "@/server/contacts/commands/edit-contact";
import { findContact, listContacts } from "@/server/contacts/queries";
import { tenantDb } from "@/server/db/tenant";
import { createLabel } from "@/server/labels/commands";
import { listLabels } from "@/server/labels/queries";
import { search } from "@/server/search/queries/search";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";

useDatabase();

const blank = { name: null, email: null, phone: null };

test("messages and notes are found by beginnings of words, without case and accents, in this workspace only", async () => {
  const { acme, globex } = await makeTown();
  const { conversationId, visitor } = acme.ada;
  await visitor.says("The Crème brûlée dish arrived broken", conversationId);
  await acme.agent.notes(conversationId, "Ask the warehouse about brûlée dishes");
  await globex.eve.visitor.says("Another brulee", globex.eve.conversationId);
  const { messages } = await search(acme.scope, "BRULEE dish");
  expect(messages.map(({ isNote, number }) => [isNote, number])).toEqual([
    [true, 1],
    [false, 1],
  ]);
  expect(messages[1]?.snippet).toBe("The Crème brûlée dish arrived broken");
  const first = await search(acme.scope, "brulee", { limit: 1 });
  const rest = await search(acme.scope, "brulee", { limit: 1, after: first.nextCursor });
  expect([first, rest].map((page) => page.messages.map(({ isNote }) => isNote))).toEqual([
    [true],
    [false],
  ]);
  expect([rest.nextCursor, rest.contacts]).toEqual([null, []]);
  expect((await search(acme.scope, "rulee")).messages).toEqual([]);
  expect((await search(acme.scope, "' & ! :* (")).messages).toEqual([]);
});

test("a message that was deleted is not found, and one longer than the index takes is", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  const note = await acme.agent.notes(conversationId, "Zanzibar is closed");
  const long = await acme.agent.notes(conversationId, `Timbuktu ${"xyz ".repeat(400_000)}`);
  await tenantDb(acme.scope).message.updateMany({
    where: { id: note.id },
    data: { deletedAt: new Date(0) },
  });
  expect((await search(acme.scope, "zanzibar")).messages).toEqual([]);
  expect((await search(acme.scope, "timbuktu")).messages.map(({ id }) => id)).toEqual([long.id]);
});

test("contacts are found by any part of name, address or number, with their last conversation", async () => {
  const { acme, globex } = await makeTown();
  const { id } = await createContact(acme.scope, {
    ...{ name: "Zoë Müller-Lüdenscheidt", email: "zoe_m@example.test", phone: "+49 30 1234" },
  });
  for (const query of ["zoe", "ludensch", "zoe_m@exam", "30 1234", "MÜLLER zoe"]) {
    expect({ query, found: (await search(acme.scope, query)).contacts }).toMatchObject({
      query,
      found: [{ id, number: null }],
    });
  }
  expect((await search(globex.scope, "zoe")).contacts).toEqual([]);
  expect((await search(acme.scope, "Ada")).contacts).toMatchObject([{ name: "Ada", number: 1 }]);
  expect((await search(acme.scope, "#2")).conversations).toMatchObject([{ number: 2 }]);
  for (const { scope, ada } of [
    { scope: acme.scope, ada: acme.ada },
    { scope: globex.scope, ada: globex.eve },
  ]) {
    await tenantDb(scope).conversation.update({
      where: { id: ada.conversationId },
      data: { subject: "Re: Café in Łódź" },
    });
  }
  expect((await search(acme.scope, "lodz caf")).conversations).toMatchObject([{ number: 1 }]);
});

test("people and messages are found as they are written and without their accents, in any script", async () => {
  const { acme } = await makeTown();
  const names: [string, string[]][] = [
    ["Straße Größe", ["strasse", "STRAßE", "grosse"]],
    ["Søren Łukasz", ["soren", "lukasz", "ŁUK"]],
    ["김민준", ["김민"]],
    ["प्रिया शर्मा", ["प्रिया", "शर्मा"]],
    ["100% a_b \\c", ["100%", "a_b"]],
  ];
  for (const [name, queries] of names) {
    const { id } = await createContact(acme.scope, { ...blank, name });
    await acme.agent.notes(acme.ada.conversationId, `About ${name}.`);
    for (const query of queries) {
      const { contacts, messages } = await search(acme.scope, query);
      const found = { ids: contacts.map((contact) => contact.id), notes: messages.length };
      expect({ query, ...found }).toEqual({ query, ids: [id], notes: 1 });
    }
  }
  expect((await search(acme.scope, "\\c")).contacts).toHaveLength(1);
  expect((await search(acme.scope, "민준")).contacts).toHaveLength(1);
});

test("numbers with dashes, addresses and versions are found whole and by their beginnings", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  await acme.agent.notes(conversationId, "Order AB-1234 by carol@example.test, app 1.2.30, O'Neil");
  await acme.agent.notes(conversationId, "Order AC-1234 by dave@example.test, app 1.3, Neil O");
  for (const query of [
    "AB-1234",
    "ab-12",
    "carol@example.test",
    "1.2.30",
    "1.2",
    "o'neil",
    "ord AB-",
  ]) {
    const { messages } = await search(acme.scope, query);
    expect({ query, count: messages.length }).toEqual({ query, count: 1 });
  }
  expect((await search(acme.scope, "order")).messages).toHaveLength(2);
});

test("conditions narrow the messages: who wrote, which label, where, with a file", async () => {
  const { acme, globex } = await makeTown();
  const { ada, bob, agent, admin, scope } = acme;
  await ada.visitor.says("The kettle is broken", ada.conversationId);
  await bob.visitor.says("My kettle, too", bob.conversationId);
  const note = await agent.notes(bob.conversationId, "Kettle recall");
  await globex.eve.visitor.says("kettle", globex.eve.conversationId);
  await createLabel(admin.actor, { title: "Recall", description: "", color: "#2563eb" });
  const [label] = await listLabels(scope);
  await tenantDb(scope).conversationLabel.create({
    data: {
      ...{ accountId: scope, conversationId: bob.conversationId, labelId: label?.id ?? "" },
    },
  });
  await tenantDb(scope).attachment.create({
    data: {
      ...{ accountId: scope, conversationId: bob.conversationId, messageId: note.id },
      ...{ storageKey: "key", name: "list.pdf", contentType: "application/pdf", size: 1 },
    },
  });
  const texts = async (query: string) =>
    (await search(scope, query)).messages.map(({ snippet }) => snippet).toSorted();
  expect(await texts("kettle from:ada")).toEqual(["The kettle is broken"]);
  expect(await texts("from:ALAN")).toEqual(["Kettle recall"]);
  expect(await texts("kettle label:recall in:chat")).toEqual(["My kettle, too"]);
  expect(await texts("kettle in:note")).toEqual(["Kettle recall"]);
  expect(await texts("has:attachment")).toEqual(["Kettle recall"]);
  expect(await texts("kettle in:email")).toEqual([]);
  expect(await texts("kettle from:eve")).toEqual([]);
});

test("the contacts come in pages, by group, without a hole", async () => {
  const { acme } = await makeTown();
  for (let count = 0; count < 55; count += 1) {
    await createContact(acme.scope, { ...blank, name: `Person ${count}` });
  }
  const first = await listContacts(acme.scope, contactFilter.parse({}));
  expect(first.items).toHaveLength(50);
  const rest = await listContacts(acme.scope, contactFilter.parse({ after: first.nextCursor }));
  const ids = [...first.items, ...rest.items].map(({ id }) => id);
  expect([ids.length, new Set(ids).size, rest.nextCursor]).toEqual([57, 57, null]);
  const verified = await listContacts(acme.scope, contactFilter.parse({ group: "verified" }));
  expect(verified.items.map(({ name, conversationCount }) => [name, conversationCount])).toEqual([
    ["Bob", 1],
    ["Ada", 1],
  ]);
});

test("a corrected address is a claim again, and gets the mail instead of the former", async () => {
  const { acme, globex } = await makeTown();
  const { contactId } = await acme.ada.visitor.session();
  const id = contactId ?? "";
  await acme.agent.answers(acme.ada.conversationId, "Hello");
  const input = { contactId: id, name: "Ada L.", email: "new@example.test", phone: null };
  expect(await editContact(globex.scope, input)).toEqual({ ok: false, reason: "not_found" });
  expect(await editContact(acme.scope, input)).toEqual({ ok: true });
  expect(await findContact(acme.scope, id)).toMatchObject({
    ...{ name: "Ada L.", email: "new@example.test", emailSource: "agent", emailVerifiedAt: null },
  });
  await editContact(acme.scope, { contactId: id, name: "Ada" });
  expect(await findContact(acme.scope, id)).toMatchObject({ email: "new@example.test" });
  await editContact(acme.scope, { ...input, email: null });
  expect(await findContact(acme.scope, id)).toMatchObject({ email: null, emailSource: null });
});

test("a blocked contact can write nothing until it is lifted", async () => {
  const { acme } = await makeTown();
  const { visitor, conversationId } = acme.ada;
  const contactId = (await visitor.session()).contactId ?? "";
  await blockContact(acme.scope, { contactId, isBlocked: true });
  await blockContact(acme.scope, { contactId, isBlocked: true });
  await expect(visitor.says("Still here", conversationId)).rejects.toThrow("blocked");
  await expect(visitor.says("A new one")).rejects.toThrow("blocked");
  await blockContact(acme.scope, { contactId, isBlocked: false });
  await visitor.says("Back again", conversationId);
});
