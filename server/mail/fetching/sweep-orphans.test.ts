import { mkdtempSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { v7 as makeId } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { removeDemo } from "@/prisma/seed/remove-demo";
import { storeFile } from "@/server/attachments/commands";
import { advanceClock, now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { pruneReports } from "@/server/mail/bounces/prune-reports";
import { sweepOrphans } from "@/server/mail/fetching/sweep-orphans";
import { receiveMail } from "@/server/mail/ingress/receive";
import { pruneSandbox } from "@/server/mail/sandbox/prune";
import { receiveEmail } from "@/server/mail/sandbox/receive-email";
import { appendMessage } from "@/server/messages/commands/append-message";
import { storage } from "@/server/storage/storage";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown, type TestTown } from "@/tests/support/factories/town";
import type { TestWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

let town: TestTown;

beforeAll(async () => {
  // A folder of its own: this sweep looks at all there is.
  env.DATA_DIR = mkdtempSync(path.join(tmpdir(), "segue-orphans-"));
  town = await makeTown();
  await systemDb().account.update({
    where: { id: town.acme.scope },
    data: { createdAt: new Date(0) },
  });
  await sweepOrphans();
});

const bytes = Buffer.from("words");
const mailOf = (words: string) => Buffer.from(`From: a@example.test\r\n\r\n${words}`);
const keptFiles = async () => {
  const keys: string[] = [];
  for (const folder of ["attachments", "files", "mail", "sandbox"]) {
    for await (const { key } of storage().list(folder)) keys.push(key);
  }
  return keys.sort();
};
const keptRows = async () => (await systemDb().rawMail.findMany()).map(({ key }) => key).sort();

/** A file in a message, in the account. */
async function attach(
  { scope, agent }: TestWorkspace,
  { conversationId }: { conversationId: string },
): Promise<string> {
  const uploaderId = agent.actor.userId;
  const stored = await storeFile(scope, { name: "notes.txt", bytes, uploaderId });
  if (!stored.ok) throw new Error(stored.message);
  await appendMessage(scope, {
    ...{ conversationId, kind: "chat", authorKind: "agent" },
    ...{ authorId: uploaderId, authorName: "Alan", via: "dashboard", text: "", uploaderId },
    attachmentIds: [stored.attachment.id],
  });
  return stored.attachment.storageKey ?? "";
}

const receive = async (raw: Buffer) =>
  (
    await receiveMail({
      ...{ source: "raw", sourceEventId: makeId(), raw, envelopeFrom: null, envelopeTo: [] },
    })
  ).id;

test("what no row names goes after a day, whatever left it behind; all else stays", async () => {
  const kept = [
    await attach(town.acme, town.acme.ada),
    `sandbox/${await receiveEmail({ raw: mailOf("hi") })}.eml`,
  ];
  const ofDemo = await attach(town.globex, town.globex.eve);
  const [small, large] = [
    await receive(mailOf("small")),
    await receive(mailOf("x".repeat(70_000))),
  ];
  const lost = await receive(mailOf("lost"));
  await systemDb().inboundEmail.delete({ where: { id: lost } });
  // A mail for two conversations: the copy names the first one's bytes.
  const shared = await receive(mailOf("y".repeat(70_000)));
  const sharedKey = `mail/${shared}.eml`;
  await systemDb().inboundEmail.update({ where: { id: shared }, data: { id: makeId() } });
  const strays = ["attachments/a/b", `files/${makeId()}`, `mail/${makeId()}.eml.draft`];
  const young = `files/${makeId()}`;
  const foreign = "imports/contacts.csv";
  for (const key of [...strays, young, foreign]) await storage().put({ key, bytes });
  // Written by people whose workspace was made after them: a demo's.
  await systemDb().account.update({
    where: { id: town.globex.scope },
    data: { createdAt: new Date(Date.now() + 1_000) },
  });
  expect(await removeDemo()).toBeGreaterThan(0);
  expect(await keptFiles()).toEqual(expect.arrayContaining([...strays, ofDemo]));

  advanceClock(25 * 3_600_000);
  utimesSync(path.join(env.DATA_DIR, "files", young), now(), now());
  await sweepOrphans();
  expect(await keptFiles()).toEqual([...kept, sharedKey, `mail/${large}.eml`, young].sort());
  expect(await keptRows()).toEqual([`row/${small}`]);
  expect((await storage().read(foreign)).toString()).toBe("words");
});

test("where very many files have no row, none is removed: a dump has been restored", async () => {
  const strays = Array.from({ length: 201 }, () => `files/${makeId()}`);
  for (const key of strays) await storage().put({ key, bytes });
  advanceClock(25 * 3_600_000);
  await sweepOrphans();
  expect(await keptFiles()).toEqual(expect.arrayContaining(strays));
  for (const key of strays) await storage().remove(key);
});

test("files of another database are left alone, and a folder is looked through once a day", async () => {
  const stray = `files/${makeId()}`;
  await storage().put({ key: stray, bytes });
  advanceClock(24 * 3_600_000 - 60_000);
  await sweepOrphans();
  expect(await keptFiles()).toContain(stray);
  advanceClock(2 * 3_600_000);
  // Nobody has said yet whose they are: not this database's, which knows none of them.
  await storage().remove("sweep/last.json");
  for (const key of await keptFiles()) if (key !== stray) await storage().remove(key);
  advanceClock(25 * 3_600_000);
  await sweepOrphans();
  await expect(storage().read("sweep/last.json")).rejects.toThrow();
  const theirs = JSON.stringify({ owner: makeId(), sweptAt: new Date(0) });
  await storage().put({ key: "sweep/last.json", bytes: Buffer.from(theirs) });
  await sweepOrphans();
  expect(await keptFiles()).toContain(stray);
});

const dayMs = 24 * 60 * 60 * 1_000;
const report = () =>
  systemDb().emailEvent.create({
    data: {
      providerEventId: crypto.randomUUID(),
      type: "email.sent",
      payload: {},
      receivedAt: now(),
    },
  });
const prune = async () => {
  await pruneReports();
  await pruneSandbox();
  return [await systemDb().emailEvent.count(), await systemDb().sandboxEmail.count()];
};

test("reports are kept for thirty days, the sandbox's mails for ninety", async () => {
  const raw = mailOf("Hello");
  await systemDb().sandboxEmail.deleteMany();
  const key = `sandbox/${await receiveEmail({ raw })}.eml`;
  await report();
  advanceClock(29 * dayMs);
  expect(await prune()).toEqual([1, 1]);
  await report();
  advanceClock(2 * dayMs);
  expect(await prune()).toEqual([1, 1]);
  expect((await storage().read(key)).equals(raw)).toBe(true);
  await receiveEmail({ raw });
  advanceClock(60 * dayMs);
  expect(await prune()).toEqual([0, 1]);
  await expect(storage().read(key)).rejects.toThrow();
});
