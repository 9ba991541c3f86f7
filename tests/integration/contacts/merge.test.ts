import { beforeEach, expect, test } from "vitest";
import { advanceClock } from "@/server/clock";
import { mergeContacts, pruneMerges, undoMerge } from "@/server/contact-merges/commands";
import { listMerges, previewMerge } from "@/server/contact-merges/queries";
import { editContact } from "@/server/contacts/commands/edit-contact";
import { listContacts, listPossibleDuplicates } from "@/server/contacts/queries";
import {
  getReadableConversation,
  listReadableIds,
} from "@/server/conversations/queries/widget-conversations";
import { systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown, type TestTown } from "@/tests/support/factories/town";
import { makeVisitor } from "@/tests/support/factories/visitor";
import type { TestWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

let town: TestTown;
let claim: Awaited<ReturnType<typeof makeClaim>>;
let adaId = "";

/** A browser that says it is Ada, which nothing proves. */
async function makeClaim() {
  const ada = await contactOf(town.acme.ada.conversationId);
  const visitor = await makeVisitor(town.acme, { email: ada.email ?? "", name: "Ada L." });
  const { conversationId } = await visitor.says("Hello from another browser");
  const { contactId } = await conversationOf(conversationId);
  return { visitor, conversationId, contactId };
}

const conversationOf = (id: string) => systemDb().conversation.findUniqueOrThrow({ where: { id } });

const contactOf = async (conversationId: string) => {
  const { contactId } = await conversationOf(conversationId);
  return systemDb().contact.findUniqueOrThrow({ where: { id: contactId } });
};

const merge = (contactId: string, otherId: string, workspace: TestWorkspace = town.acme) =>
  mergeContacts(workspace.scope, workspace.agent.actor, { contactId, otherId });

beforeEach(async () => {
  town = await makeTown();
  adaId = (await contactOf(town.acme.ada.conversationId)).id;
  claim = await makeClaim();
});

test("the proved contact stays, whichever is named first; conversations move to it", async () => {
  const { scope } = town.acme;
  const pair = { contactId: claim.contactId, otherId: adaId };
  const preview = await previewMerge(scope, pair);
  expect(preview).toMatchObject({
    survivor: { id: adaId, isVerified: true, conversationCount: 1 },
    merged: { id: claim.contactId, name: "Ada L.", conversationCount: 1 },
    refusal: null,
  });
  expect(await merge(claim.contactId, adaId)).toEqual({ ok: true, contactId: adaId });
  expect(await conversationOf(claim.conversationId)).toMatchObject({ contactId: adaId });
  const recipients = await systemDb().recipient.findMany({
    where: { conversationId: claim.conversationId },
  });
  expect(recipients.every(({ contactId }) => contactId === adaId)).toBe(true);
  const { items } = await listContacts(scope, { q: "", group: "all", where: [] });
  expect(items.map(({ id }) => id)).not.toContain(claim.contactId);
  const ada = await contactOf(town.acme.ada.conversationId);
  expect(await listPossibleDuplicates(scope, ada)).toEqual([]);
  expect(ada.name).toBe("Ada");
});

test("nobody reads more than before: not the claim, not the proved one, in no direction", async () => {
  await merge(adaId, claim.contactId);
  const [ada, claimed] = [await town.acme.ada.visitor.session(), await claim.visitor.session()];
  expect(await listReadableIds(ada)).toEqual([town.acme.ada.conversationId]);
  expect(await listReadableIds(claimed)).toEqual([claim.conversationId]);
  await expect(getReadableConversation(ada, claim.conversationId)).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(
    getReadableConversation(claimed, town.acme.ada.conversationId),
  ).rejects.toMatchObject({ code: "not_found" });
  // Each still writes in his own.
  await claim.visitor.says("Still here", claim.conversationId);
});

test("what the claim says later changes nothing of the proved contact, and makes him a duplicate again", async () => {
  const { scope } = town.acme;
  await merge(adaId, claim.contactId);
  const { email } = await systemDb().contact.findUniqueOrThrow({ where: { id: adaId } });
  await claim.visitor.says("Something new", crypto.randomUUID());
  const ada = await systemDb().contact.findUniqueOrThrow({ where: { id: adaId } });
  expect(ada.email).toBe(email);
  expect(await listPossibleDuplicates(scope, ada)).toMatchObject([{ id: claim.contactId }]);
  expect(await merge(adaId, claim.contactId)).toMatchObject({ ok: true });
  expect(await merge(adaId, claim.contactId)).toMatchObject({ reason: "already_merged" });
});

test("two signed identities stay two, and another account's contact is nobody", async () => {
  const bob = (await contactOf(town.acme.bob.conversationId)).id;
  expect(await merge(adaId, bob)).toEqual({ ok: false, reason: "both_identified" });
  expect(await merge(adaId, adaId)).toEqual({ ok: false, reason: "same_contact" });
  const eve = (await contactOf(town.globex.eve.conversationId)).id;
  expect(await merge(adaId, eve)).toEqual({ ok: false, reason: "not_found" });
  expect(await merge(adaId, claim.contactId, town.globex)).toMatchObject({ reason: "not_found" });
  const pair = { contactId: adaId, otherId: claim.contactId };
  expect(await previewMerge(town.globex.scope, pair)).toBeNull();
});

test("an undone merge leaves both as they were, except what was changed by hand since", async () => {
  const { scope } = town.acme;
  await editContact(scope, { contactId: claim.contactId, phone: "+31 20 1234567" });
  await systemDb().contact.update({ where: { id: claim.contactId }, data: { locale: "nl" } });
  await merge(adaId, claim.contactId);
  const merged = await systemDb().contact.findUniqueOrThrow({ where: { id: adaId } });
  expect(merged).toMatchObject({ phone: "+31 20 1234567", locale: "nl" });
  await editContact(scope, { contactId: adaId, phone: "+31 20 7654321" });
  const [entry] = await listMerges(scope, adaId);
  const mergeId = entry?.id ?? "";
  expect(await undoMerge(town.globex.scope, { mergeId })).toEqual({
    ok: false,
    reason: "not_found",
  });
  const both = await Promise.all([undoMerge(scope, { mergeId }), undoMerge(scope, { mergeId })]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await conversationOf(claim.conversationId)).toMatchObject({
    ...{ contactId: claim.contactId, isMergedIn: false },
  });
  const parted = await systemDb().contact.findUniqueOrThrow({ where: { id: adaId } });
  expect(parted).toMatchObject({ phone: "+31 20 7654321", locale: null });
  expect(await listMerges(scope, adaId)).toEqual([]);
});

test("after 30 days it is for good, and two who merge at once do it once", async () => {
  const { scope } = town.acme;
  const both = await Promise.all([merge(adaId, claim.contactId), merge(claim.contactId, adaId)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const [entry] = await listMerges(scope, adaId);
  advanceClock(31 * 24 * 3_600_000);
  expect(await undoMerge(scope, { mergeId: entry?.id ?? "" })).toMatchObject({ ok: false });
  await pruneMerges();
  expect(await systemDb().contactMerge.count({ where: { contactId: adaId } })).toBe(0);
});
