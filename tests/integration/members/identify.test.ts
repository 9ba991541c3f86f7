import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import type { IdentifyInput } from "@/lib/schemas/widget";
import { authenticateVisitor, refreshVisitor } from "@/server/auth/visitor";
import { identifyContact } from "@/server/contacts/commands/identify-contact";
import { sendVisitorMessage } from "@/server/conversations/commands/send-visitor-message";
import {
  listReadableIds,
  listVisitorConversations,
} from "@/server/conversations/queries/widget-conversations";
import { systemDb } from "@/server/db/client";
import { rotateIdentityKey } from "@/server/inboxes/commands";
import { useDatabase } from "@/tests/support/database/database";
import { makeVisitor, type TestVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace, type TestWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

const hmac = (key: string, text: string) => createHmac("sha256", key).update(text).digest("hex");

const signed = (acme: TestWorkspace, identifier: string, more: Partial<IdentifyInput> = {}) => ({
  identifier,
  identifier_hash: hmac(acme.inbox.identityKey, identifier),
  ...more,
});

const identify = async (acme: TestWorkspace, visitor: TestVisitor, input: IdentifyInput) =>
  identifyContact({ scope: acme.scope, session: await visitor.session(), input });

async function contactOf(visitor: TestVisitor) {
  const { contactId } = await visitor.session();
  return systemDb().contact.findUniqueOrThrow({ where: { id: contactId ?? "" } });
}

const eventsOf = (acme: TestWorkspace) =>
  systemDb().domainEvent.count({ where: { accountId: acme.scope } });

test("a valid hash proves the session; the anonymous contact becomes the identified one", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  const { conversationId } = await visitor.says("Hello");
  const before = await contactOf(visitor);
  const result = await identify(acme, visitor, signed(acme, "ada-1", { name: "Ada" }));
  expect(result).toMatchObject({ ok: true, token: null });
  expect(await contactOf(visitor)).toMatchObject({
    id: before.id,
    identifier: "ada-1",
    name: "Ada",
    email: null,
  });
  expect(await visitor.session()).toMatchObject({ kind: "identified" });
  expect(await listReadableIds(await visitor.session())).toEqual([conversationId]);
});

test("the same person on another device reads his history; what that device said before comes along", async () => {
  const acme = await makeWorkspace();
  const phone = await makeVisitor(acme);
  const laptop = await makeVisitor(acme);
  const first = await phone.says("From the phone");
  await identify(acme, phone, signed(acme, "ada-1"));
  const second = await laptop.says("From the laptop");
  const anonymous = await contactOf(laptop);
  await identify(acme, laptop, signed(acme, "ada-1"));

  const ids = [second.conversationId, first.conversationId];
  expect(await listReadableIds(await laptop.session())).toEqual(ids);
  expect(await listReadableIds(await phone.session())).toEqual(ids);
  expect(await contactOf(laptop)).toEqual(await contactOf(phone));
  expect(await systemDb().contact.findUnique({ where: { id: anonymous.id } })).toBeNull();
  // A message sent again finds the first one, although the contact is another now.
  const again = await sendVisitorMessage({
    scope: acme.scope,
    session: await laptop.session(),
    input: {
      conversationId: second.conversationId,
      clientId: second.clientId ?? "",
      text: second.text,
      attachmentIds: [],
    },
  });
  expect(again).toMatchObject({ ok: true, isRepeat: true, message: { id: second.id } });
});

test("two browsers that identify as one new person at once share one contact", async () => {
  const acme = await makeWorkspace();
  const browsers = await Promise.all(Array.from({ length: 4 }, () => makeVisitor(acme)));
  const results = await Promise.all(
    browsers.map((browser) => identify(acme, browser, signed(acme, "ada-1"))),
  );
  expect(results.every((result) => result.ok)).toBe(true);
  expect(await systemDb().contact.count({ where: { accountId: acme.scope } })).toBe(1);
});

test("what the visitor told before he was known fills gaps and replaces nothing", async () => {
  const acme = await makeWorkspace();
  const known = await makeVisitor(acme);
  await identify(acme, known, signed(acme, "ada-1", { name: "Ada Lovelace" }));
  const other = await makeVisitor(acme);
  const typed = { name: "ada", email: "ada@acme.test", custom_attributes: { plan: "Pro" } };
  await identify(acme, other, typed);
  await identify(acme, other, signed(acme, "ada-1"));
  expect(await contactOf(known)).toMatchObject({
    name: "Ada Lovelace",
    email: "ada@acme.test",
    emailVerifiedAt: null,
    attributes: { plan: "Pro" },
  });
});

test("an identifier without a hash is a claim: it opens nobody's history", async () => {
  const acme = await makeWorkspace();
  const ada = await makeVisitor(acme);
  await ada.says("My secret");
  await identify(acme, ada, signed(acme, "ada-1", { email: "ada@acme.test" }));

  const mallory = await makeVisitor(acme);
  await identify(acme, mallory, { identifier: "ada-1", email: "ada@acme.test" });
  await mallory.says("I am Ada, I swear");
  const claim = await contactOf(mallory);
  expect(claim).toMatchObject({
    identifier: null,
    claimedIdentifier: "ada-1",
    emailVerifiedAt: null,
  });
  expect(claim.id).not.toBe((await contactOf(ada)).id);
  expect(await listVisitorConversations(await mallory.session())).toHaveLength(1);
});

test("a claimed address never attaches a session to its owner's contact", async () => {
  const acme = await makeWorkspace();
  const owner = await makeVisitor(acme, { email: "ada@acme.test", isVerified: true });
  const { conversationId } = await owner.says("Private");
  const mallory = await makeVisitor(acme, { email: "ADA@acme.test" });
  await mallory.says("Hello");
  expect((await contactOf(mallory)).id).not.toBe((await contactOf(owner)).id);
  expect(await listReadableIds(await mallory.session())).not.toContain(conversationId);
});

test.each([
  ["identifier_hash_invalid", { identifier: "ada-1", identifier_hash: "0".repeat(64) }],
  ["identifier_hash_invalid", { identifier_hash: "0".repeat(64) }],
  ["email_hash_invalid", { email: "ada@acme.test", email_hash: "0".repeat(64) }],
  ["email_hash_invalid", { email_hash: "0".repeat(64) }],
])("a wrong hash is refused as %s and changes nothing", async (reason, input) => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  expect(await identify(acme, visitor, input)).toEqual({ ok: false, reason });
  expect((await visitor.session()).contactId).toBeNull();
});

test("a hash signed with another inbox's or a rotated key proves nothing", async () => {
  const acme = await makeWorkspace();
  const globex = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  const invalid = { ok: false, reason: "identifier_hash_invalid" };
  expect(await identify(acme, visitor, signed(globex, "ada-1"))).toEqual(invalid);
  await rotateIdentityKey(acme.scope, { inboxId: acme.inbox.id });
  expect(await identify(acme, visitor, signed(acme, "ada-1"))).toEqual(invalid);
});

test("a hash for another person ends the session and opens a new one that knows nothing of it", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  await visitor.says("I am Ada");
  await identify(acme, visitor, signed(acme, "ada-1"));
  const { id } = await visitor.session();
  await systemDb().contactSession.update({ where: { id }, data: { consentText: "I agree." } });
  const result = await identify(acme, visitor, signed(acme, "bob-2"));
  if (!result.ok || result.token === null) throw new Error("No new token.");
  const { consentText } = await systemDb().contactSession.findUniqueOrThrow({
    where: { id: result.sessionId },
  });
  expect(consentText).toBeNull();
  expect(await authenticateVisitor(visitor.token)).toBeNull();
  const session = await authenticateVisitor(result.token);
  expect(session).toMatchObject({ id: result.sessionId, kind: "identified" });
  if (!session) throw new Error("No session.");
  expect(await listReadableIds(session)).toEqual([]);
});

test("an unsigned claim of another person also leaves the former one's history behind", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  await identify(acme, visitor, { identifier: "ada-1" });
  await visitor.says("I am Ada");
  const result = await identify(acme, visitor, { identifier: "bob-2" });
  if (!result.ok) throw new Error(result.reason);
  expect(result.token).not.toBeNull();
  const session = await refreshVisitor(result.sessionId);
  expect(session && (await listReadableIds(session))).toEqual([]);
});

test("an inbox that demands a hash refuses every way of identifying without one", async () => {
  const acme = await makeWorkspace();
  await acme.configure({ identity: { isHashRequired: true } });
  const visitor = await makeVisitor(acme);
  const refused = { ok: false, reason: "hash_required" };
  expect(await identify(acme, visitor, { identifier: "ada-1" })).toEqual(refused);
  expect(await identify(acme, visitor, { email: "ada@acme.test" })).toEqual(refused);
  expect(await identify(acme, visitor, { custom_attributes: { plan: "Pro" } })).toEqual(refused);
  expect(await identify(acme, visitor, signed(acme, "ada-1"))).toMatchObject({ ok: true });
  // Proved by now: what the page adds is about the same person.
  const more = await identify(acme, visitor, { custom_attributes: { plan: "Pro" } });
  expect(more).toMatchObject({ ok: true });
  expect(await identify(acme, visitor, { identifier: "bob-2" })).toEqual(refused);
});

test("an address is verified by its own hash or by being the proved identifier, not by riding along", async () => {
  const acme = await makeWorkspace();
  const ada = await makeVisitor(acme);
  await identify(acme, ada, signed(acme, "ada-1", { email: "ada@acme.test" }));
  expect(await contactOf(ada)).toMatchObject({ emailSource: "set_user", emailVerifiedAt: null });
  const email_hash = hmac(acme.inbox.identityKey, "email:ada@acme.test");
  await identify(acme, ada, { email: "Ada@Acme.test", email_hash });
  expect((await contactOf(ada)).emailVerifiedAt).not.toBeNull();

  const bob = await makeVisitor(acme);
  await identify(acme, bob, signed(acme, "bob@acme.test", { email: "BOB@acme.test" }));
  expect((await contactOf(bob)).emailVerifiedAt).not.toBeNull();
});

test("a page's claim does not displace a proved address", async () => {
  const acme = await makeWorkspace();
  const ada = await makeVisitor(acme, { email: "ada@acme.test", isVerified: true });
  await identify(acme, ada, { email: "other@acme.test" });
  const contact = await contactOf(ada);
  expect(contact.email).toBe("ada@acme.test");
  expect(contact.emailVerifiedAt).not.toBeNull();
});

test("repeating an unchanged call writes and tells nothing; a null deletes an attribute", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme);
  const input = signed(acme, "ada-1", {
    name: "Ada",
    email: "ada@acme.test",
    custom_attributes: { plan: "Pro", seats: 3 },
  });
  await identify(acme, visitor, input);
  const before = await eventsOf(acme);
  await identify(acme, visitor, input);
  expect(await eventsOf(acme)).toBe(before);
  await identify(acme, visitor, { custom_attributes: { plan: null } });
  expect((await contactOf(visitor)).attributes).toEqual({ seats: 3 });
});
