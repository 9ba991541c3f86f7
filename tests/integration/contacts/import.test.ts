import { describe, expect, test } from "vitest";
import type { ImportMapping } from "@/lib/schemas/contacts/import";
import { advanceClock } from "@/server/clock";
import {
  cancelImport,
  checkImport,
  pruneImports,
  startImport,
  uploadImport,
} from "@/server/contact-imports/commands";
import { findImport, listImports } from "@/server/contact-imports/queries";
import { runImport } from "@/server/contact-imports/run-import";
import { systemDb } from "@/server/db/client";
import type { Actor } from "@/server/members/actor";
import { storage } from "@/server/storage/storage";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import { makeWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

type Step = { file: string | Buffer; mapping: ImportMapping };

async function upload(actor: Actor, file: string | Buffer): Promise<string> {
  const uploaded = await uploadImport(actor, { name: "people.csv", bytes: Buffer.from(file) });
  if (!uploaded.ok) throw new Error(uploaded.reason);
  return uploaded.importId;
}

async function check(actor: Actor, { file, mapping }: Step): Promise<string> {
  const importId = await upload(actor, file);
  expect(await checkImport(actor, { importId, mapping })).toEqual({ ok: true });
  await runImport({ accountId: actor.scope, importId });
  return importId;
}

async function bringIn(actor: Actor, step: Step) {
  const importId = await check(actor, step);
  expect(await startImport(actor, { importId })).toEqual({ ok: true });
  await runImport({ accountId: actor.scope, importId });
  const row = await findImport(actor.scope, importId);
  if (!row) throw new Error("The import is gone.");
  return row;
}

const refusedRows = async (key: string | null) =>
  (await storage().read(key ?? "")).toString("utf8").trim().split("\r\n").slice(1);

const nameAndEmail: ImportMapping = { targets: ["name", "email"], existing: "update" };

describe("how files are written", () => {
  const windows = Buffer.from("Name;E-Mail\r\nJürgen Groß;j@import.test\r\n", "latin1");
  test.each([
    ["UTF-8 with a mark", "\ufeffName,Email\nJürgen Groß,j@import.test\n", "utf-8", ","],
    ["semicolons of Windows", windows, "windows-1252", ";"],
    ["tabs", 'Name\tEmail\n"Jürgen Groß"\tj@import.test', "utf-8", "\t"],
  ])("%s", async (_, file, encoding, delimiter) => {
    const { admin, scope } = await makeWorkspace();
    const row = await bringIn(admin.actor, { file, mapping: nameAndEmail });
    expect(row).toMatchObject({ state: "done", createdCount: 1, columns: { encoding, delimiter } });
    const contacts = await systemDb().contact.findMany({ where: { accountId: scope } });
    expect(contacts).toMatchObject([
      { name: "Jürgen Groß", email: "j@import.test", emailSource: "agent", emailVerifiedAt: null },
    ]);
  });

  test("what is no CSV file is refused", async () => {
    const { admin } = await makeWorkspace();
    const refuse = (bytes: string) =>
      uploadImport(admin.actor, { name: "x.csv", bytes: Buffer.from(bytes) });
    expect(await refuse("")).toEqual({ ok: false, reason: "empty" });
    expect(await refuse("Name,Email\n")).toEqual({ ok: false, reason: "no_rows" });
    expect(await refuse("PK\u0003\u0004\0\0")).toEqual({ ok: false, reason: "not_text" });
    const importId = await check(admin.actor, { file: 'a,b\n1,2\n"x,y\n', mapping: nameAndEmail });
    expect(await findImport(admin.actor.scope, importId)).toMatchObject({ state: "failed" });
  });
});

test("a dry run writes nothing and tells what would happen, with every refused row", async () => {
  const { acme, globex } = await makeTown();
  const { admin, scope } = acme;
  await systemDb().attributeDefinition.create({
    data: {
      ...{ accountId: scope, subject: "contact", key: "plan", label: "Plan" },
      type: "number",
    },
  });
  const before = await systemDb().contact.count({ where: { accountId: scope } });
  const file = [
    "Name,Email,Plan,Note",
    "One,one@import.test,12,",
    "Two,not an address,1,",
    "Three,three@import.test,many,",
    ",,,",
    ",,5,only a plan",
    "One again,ONE@import.test,13,",
    "Six,six@import.test,1,note,too much",
    '"Seven, with a\nline",seven@import.test,1,',
  ].join("\n");
  const targets = ["name", "email", "attribute:plan", "ignore"] as const;
  const mapping: ImportMapping = { targets: [...targets], existing: "update" };
  const importId = await check(admin.actor, { file, mapping });
  const row = await findImport(scope, importId);
  expect(row).toMatchObject({ state: "checked", totalRows: 8, failedCount: 5, createdCount: 2 });
  expect(await systemDb().contact.count({ where: { accountId: scope } })).toBe(before);
  const refused = await refusedRows(row?.errorsKey ?? null);
  expect(refused.map((line) => line.split(",")[0])).toEqual(["3", "4", "5", "6", "8"]);
  expect(refused[0]).toContain("no email address");
  expect(refused[1]).toContain("Plan: Enter a number");
  expect(await findImport(globex.scope, importId)).toBeNull();
  expect(await startImport(globex.admin.actor, { importId })).toMatchObject({ ok: false });
  await expect(startImport(acme.agent.actor, { importId })).rejects.toMatchObject({
    code: "forbidden",
  });
  expect(await cancelImport(admin.actor, { importId })).toEqual({ ok: true });
  expect(await startImport(admin.actor, { importId })).toMatchObject({ ok: false });
});

describe("contacts that are known", () => {
  const header = "identifier,email,name,phone,plan";
  const targets: ImportMapping["targets"] = [
    ...(["identifier", "email", "name", "phone", "attribute:plan"] as const),
  ];

  async function withKnown() {
    const { admin, scope } = await makeWorkspace();
    const known = (data: object) =>
      systemDb().contact.create({ data: { accountId: scope, ...data }, select: { id: true } });
    const byId = await known({ identifier: "7", email: "old@import.test", name: "Seven" });
    const byEmail = await known({
      ...{ email: "grace@import.test", emailVerifiedAt: new Date(), name: "Grace" },
      attributes: { plan: "free", city: "Paris" },
    });
    const claim = await known({
      ...{ email: "claimed@import.test", emailSource: "email_prompt", name: "Somebody" },
    });
    await systemDb().suppression.create({
      data: { accountId: scope, email: "grace@import.test", reason: "complaint" },
    });
    const read = (id: string) => systemDb().contact.findUniqueOrThrow({ where: { id } });
    return { admin, scope, byId, byEmail, claim, read };
  }

  const rows = [
    "7,new@import.test,Seven of nine,+1 7,",
    "8,GRACE@import.test,Grace Hopper,,gold",
    ",claimed@import.test,A customer,,gold",
  ];
  const file = [header, ...rows].join("\n");

  test("take over what the file says; no proof, address or suppression is lost", async () => {
    const { admin, scope, byId, byEmail, claim, read } = await withKnown();
    const row = await bringIn(admin.actor, { file, mapping: { targets, existing: "update" } });
    expect(row).toMatchObject({ createdCount: 1, updatedCount: 2, failedCount: 0 });
    expect(await read(byId.id)).toMatchObject({
      ...{ name: "Seven of nine", phone: "+1 7", email: "old@import.test" },
    });
    expect(await read(byEmail.id)).toMatchObject({
      ...{ name: "Grace Hopper", identifier: "8", attributes: { plan: "gold", city: "Paris" } },
      emailVerifiedAt: expect.any(Date),
    });
    // Whoever only typed the address does not become the customer.
    expect(await read(claim.id)).toMatchObject({ name: "Somebody", attributes: {} });
    expect(await systemDb().suppression.count({ where: { accountId: scope } })).toBe(1);
    expect(await systemDb().outboundEmail.count({ where: { accountId: scope } })).toBe(0);
    expect(await systemDb().domainEvent.count({ where: { accountId: scope } })).toBe(0);
  });

  test("are only filled up, or left alone, if that is wanted", async () => {
    const { admin, byId, byEmail, read } = await withKnown();
    await bringIn(admin.actor, { file, mapping: { targets, existing: "skip" } });
    expect(await read(byId.id)).toMatchObject({ name: "Seven", phone: null });
    await bringIn(admin.actor, { file, mapping: { targets, existing: "fill" } });
    expect(await read(byId.id)).toMatchObject({ name: "Seven", phone: "+1 7" });
    expect(await read(byEmail.id)).toMatchObject({ name: "Grace", attributes: { plan: "free" } });
  });
});

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => `Person ${at},person${at}@import.test`);

test("who shares an address, or is named twice, is told apart by the identifier alone", async () => {
  const { globex, acme } = await makeTown();
  for (const existing of ["update", "fill"] as const) {
    const { scope, admin } = existing === "update" ? acme : globex;
    const known = ["k@import.test", "m@import.test"].map((email) => ({
      ...{ accountId: scope, email, emailSource: "agent" as const },
    }));
    await systemDb().contact.createMany({ data: known });
    const file =
      "id,name,email\n5,Ann,k@import.test\n6,Bob,k@import.test\n5,Ann,z@import.test\n7,Cy,m@import.test\n7,Cy,n@import.test\n";
    const mapping: ImportMapping = { targets: ["identifier", "name", "email"], existing };
    const row = await bringIn(admin.actor, { file, mapping });
    expect(row).toMatchObject({ state: "done", createdCount: 1, updatedCount: 2 });
    const people = await systemDb().contact.findMany({
      where: { accountId: scope, identifier: { in: ["5", "6", "7"] } },
      select: { identifier: true, name: true, email: true },
      orderBy: { identifier: "asc" },
    });
    expect(people).toEqual([
      { identifier: "5", name: "Ann", email: "k@import.test" },
      { identifier: "6", name: "Bob", email: "k@import.test" },
      { identifier: "7", name: "Cy", email: "m@import.test" },
    ]);
  }
});

test("1,300 rows, cut off in the middle, come in once each; then again without doubles", {
  timeout: 120_000,
}, async () => {
  const { admin, scope } = await makeWorkspace();
  const file = ["name,email", ...rowsOf(1_300)].join("\n");
  const importId = await check(admin.actor, { file, mapping: nameAndEmail });
  await startImport(admin.actor, { importId });
  const job = { accountId: scope, importId };
  // A power cut after 500 rows leaves them committed and the row saying so.
  await systemDb().$executeRaw`
    CREATE FUNCTION cut_off() RETURNS trigger AS $$ BEGIN RAISE 'power cut'; END $$ LANGUAGE plpgsql`;
  await systemDb().$executeRaw`
    CREATE TRIGGER cut_off BEFORE UPDATE ON "ContactImport" FOR EACH ROW
    WHEN (NEW."doneRows" = 1000 AND NEW."state" = 'running') EXECUTE FUNCTION cut_off()`;
  await expect(runImport(job)).rejects.toThrow(/power cut/);
  await systemDb().$executeRaw`DROP TRIGGER cut_off ON "ContactImport"`;
  expect(await findImport(scope, importId)).toMatchObject({ doneRows: 500, state: "running" });
  // Two workers that both believe it is theirs.
  await Promise.all([runImport(job), runImport(job)]);
  expect(await findImport(scope, importId)).toMatchObject({
    ...{ state: "done", doneRows: 1_300, createdCount: 1_300, updatedCount: 0 },
  });
  expect(await systemDb().contact.count({ where: { accountId: scope } })).toBe(1_300);
  const again = await check(admin.actor, { file, mapping: nameAndEmail });
  expect(await findImport(scope, again)).toMatchObject({ createdCount: 0, updatedCount: 1_300 });
  advanceClock(31 * 86_400_000);
  await pruneImports();
  expect(await listImports(scope)).toEqual([]);
});
