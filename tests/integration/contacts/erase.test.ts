import { expect, test } from "vitest";
import { advanceClock } from "@/server/clock";
import { pruneGone, requestErasure } from "@/server/contact-erasures/commands";
import { mergeContacts } from "@/server/contact-merges/commands";
import { createContact } from "@/server/contacts/commands/edit-contact";
import { exportContacts } from "@/server/contacts/queries";
import { systemDb } from "@/server/db/client";
import { replyAddress } from "@/server/mail/address";
import { receiveMail } from "@/server/mail/ingress/receive";
import { checkRecipient } from "@/server/mail/smtp/check-recipient";
import { makeAddressToken } from "@/server/secrets/base32";
import { storage } from "@/server/storage/storage";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeTown } from "@/tests/support/factories/town";
import { makeVisitor } from "@/tests/support/factories/visitor";

useDatabase();

test("an erased person leaves nothing behind but that he was erased; others keep all of theirs", async () => {
  const { acme, globex } = await makeTown();
  const { conversationId } = acme.ada;
  const conversation = await systemDb().conversation.findUniqueOrThrow({
    where: { id: conversationId },
    include: { contact: true },
  });
  const { contactId, contact, number } = conversation;
  const claim = await makeVisitor(acme, { email: contact.email ?? "", name: "Ada L." });
  const merged = await claim.says("From another browser");
  const other = await systemDb().conversation.findUniqueOrThrow({
    where: { id: merged.conversationId },
  });
  const pair = { contactId, otherId: other.contactId };
  expect(await mergeContacts(acme.scope, acme.agent.actor, pair)).toMatchObject({ ok: true });
  const storageKey = `test/${crypto.randomUUID()}`;
  await storage().put({ key: storageKey, bytes: Buffer.from("a passport") });
  await systemDb().attachment.create({
    data: {
      ...{ accountId: acme.scope, conversationId, storageKey, name: "passport.png" },
      ...{ contentType: "image/png", size: 10 },
    },
  });
  await systemDb().outboundEmail.create({
    data: {
      ...{ accountId: acme.scope, kind: "agent_notice", toEmail: "grace@acme.test" },
      ...{ bounceToken: crypto.randomUUID(), idempotencyKey: crypto.randomUUID() },
      frozen: { text: `Hello, this is Ada. http://localhost/app/conversations/${number} ` },
    },
  });
  const erase = (workspace: typeof acme | typeof globex, member: "admin" | "agent") =>
    requestErasure(workspace[member].actor, { contactId });
  await expect(erase(acme, "agent")).rejects.toMatchObject({ code: "forbidden" });
  expect(await erase(globex, "admin")).toEqual({ ok: false, reason: "not_found" });
  expect(await Promise.all([erase(acme, "admin"), erase(acme, "admin")])).toEqual([
    { ok: true },
    { ok: true },
  ]);
  const tokenId = makeAddressToken();
  await systemDb().recipient.create({
    data: {
      ...{ accountId: acme.scope, conversationId, kind: "participant", tokenId },
      email: "friend@acme.test",
    },
  });
  const address = replyAddress({ tokenId });
  const fromOutside = { address, remoteAddress: "203.0.113.9" };
  await checkRecipient(fromOutside);
  await drainJobs();
  // Mail to what was erased is refused for a week; then its address is one of many that name nothing.
  await expect(checkRecipient(fromOutside)).rejects.toMatchObject({ responseCode: 550 });
  // What comes another way is no business of the oldest account.
  await systemDb().account.update({
    where: { id: globex.scope },
    data: { createdAt: new Date(0) },
  });
  const late = await receiveMail({
    ...{ source: "raw", sourceEventId: crypto.randomUUID(), envelopeFrom: null },
    ...{ raw: Buffer.from("From: ada@acme.test\r\n\r\nMe again"), envelopeTo: [address] },
  });
  await drainJobs();
  expect(await systemDb().inboundEmail.findUniqueOrThrow({ where: { id: late.id } })).toMatchObject(
    { accountId: acme.scope, state: "discarded" },
  );
  const told = { accountId: acme.scope, type: "conversation.erased" };
  expect(await systemDb().domainEvent.count({ where: told })).toBe(2);
  const left = await Promise.all([
    systemDb().contact.count({ where: { id: { in: [contactId, other.contactId] } } }),
    systemDb().conversation.count({ where: { id: { in: [conversationId, other.id] } } }),
    systemDb().message.count({ where: { conversationId: { in: [conversationId, other.id] } } }),
    systemDb().contactSession.count({ where: { contactId } }),
    systemDb().recipient.count({ where: { conversationId } }),
    systemDb().contactMerge.count({ where: { contactId } }),
    systemDb().outboundEmail.count({ where: { accountId: acme.scope, kind: "agent_notice" } }),
  ]);
  expect(left).toEqual([0, 0, 0, 0, 0, 0, 0]);
  await expect(storage().read(storageKey)).rejects.toThrow();
  const erasures = await systemDb().contactErasure.findMany({ where: { contactId } });
  expect(erasures).toMatchObject([{ state: "done", conversationCount: 2 }]);
  expect(await systemDb().message.count({ where: { accountId: acme.scope } })).toBeGreaterThan(0);
  const kept = { id: acme.bob.conversationId };
  expect(await systemDb().conversation.count({ where: kept })).toBe(1);
  advanceClock(8 * 86_400_000);
  await pruneGone();
  expect(await systemDb().goneAddress.count()).toBe(0);
});

test("the export holds every contact of the account and of no other, harmless for spreadsheets", async () => {
  const { acme } = await makeTown();
  await createContact(acme.scope, { name: "=HYPERLINK(1)", email: null, phone: "+31 20" });
  let csv = "";
  for await (const piece of exportContacts(acme.scope)) csv += piece;
  const lines = csv.trim().split("\r\n");
  expect(lines[0]).toMatch(/^id,name,email,/);
  expect(lines).toHaveLength(4);
  expect(csv).toContain("'=HYPERLINK(1)");
  expect(csv).not.toContain("Eve");
});
