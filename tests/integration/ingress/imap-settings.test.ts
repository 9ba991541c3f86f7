import { afterEach, beforeEach, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import {
  findMailbox,
  removeMailbox,
  saveMailbox,
  tryMailbox,
} from "@/server/mail/imap/set-up-mailbox";
import { openSecret } from "@/server/secrets/secrets";
import { useDatabase } from "@/tests/support/database/database";
import { makeWorkspace } from "@/tests/support/factories/workspace";
import { serveImap, type TestImapServer } from "@/tests/support/mail/imap/imap-server";
import { writeMail } from "@/tests/support/mail/write-mail";

useDatabase();

let server: TestImapServer;

beforeEach(async () => {
  env.IMAP_ALLOW_PRIVATE = true;
  server = await serveImap();
});
afterEach(() => server.close());

const formOf = (inboxId: string) => ({
  ...{ inboxId, host: "127.0.0.1", port: server.port, security: "none" as const },
  ...{ username: "support@acme.test", password: "right", folder: "INBOX", authservId: null },
  doneFolder: null,
});

const mail = () => writeMail({ from: "ada@example.test", to: "support@acme.test", text: "Hello" });

test("a mailbox is kept with its password sealed, and read from its newest mail on", async () => {
  const { scope, inbox } = await makeWorkspace();
  server.deliver(mail());
  expect(await saveMailbox(scope, formOf(inbox.id))).toMatchObject({ ok: true });
  const row = await findMailbox(scope, inbox.id);
  expect(row).toMatchObject({ lastUid: 1n, uidValidity: 7n, error: null });
  expect(row?.password).not.toContain("right");
  expect(openSecret(row?.password ?? "")).toBe("right");
});

test("a change within the same folder goes on where it was, another folder begins anew", async () => {
  const { scope, inbox } = await makeWorkspace();
  await saveMailbox(scope, formOf(inbox.id));
  server.deliver(mail());
  await saveMailbox(scope, { ...formOf(inbox.id), password: "", authservId: "mx.acme.test" });
  expect(await findMailbox(scope, inbox.id)).toMatchObject({
    ...{ lastUid: 0n, authservId: "mx.acme.test" },
  });
  server.folder.user = "other@acme.test";
  await saveMailbox(scope, { ...formOf(inbox.id), username: "other@acme.test" });
  expect(await findMailbox(scope, inbox.id)).toMatchObject({ lastUid: 1n });
});

test("the kept password is never sent to another server, port or user", async () => {
  const { scope, inbox } = await makeWorkspace();
  await saveMailbox(scope, formOf(inbox.id));
  const other = await serveImap();
  const form = { ...formOf(inbox.id), password: "" };
  for (const change of [
    { port: other.port },
    { username: "eve@acme.test" },
    { host: "localhost" },
  ]) {
    expect(await tryMailbox(scope, { ...form, ...change })).toMatchObject({
      ...{ ok: false, field: "password" },
    });
  }
  expect(other.asked()).toEqual([]);
  other.close();
});

test("what the server refuses is told at its field, and nothing is kept", async () => {
  const { scope, inbox } = await makeWorkspace();
  const form = formOf(inbox.id);
  const refusals: [object, string][] = [
    [{ password: "wrong" }, "password"],
    [{ folder: "Nowhere" }, "folder"],
    // A server that cannot move.
    [{ doneFolder: "Segue" }, "doneFolder"],
    [{ security: "starttls" }, "security"],
    [{ port: 1 }, "host"],
    [{ host: "nobody.invalid" }, "host"],
  ];
  for (const [change, field] of refusals) {
    expect(await saveMailbox(scope, { ...form, ...change })).toMatchObject({ ok: false, field });
  }
  expect(await findMailbox(scope, inbox.id)).toBeNull();
});

test("mails are moved only to another folder that is there", async () => {
  const { scope, inbox } = await makeWorkspace();
  const form = formOf(inbox.id);
  server.folder.doneFolder = "Segue";
  for (const doneFolder of ["Nowhere", "INBOX"]) {
    const refused = await saveMailbox(scope, { ...form, doneFolder });
    expect(refused).toMatchObject({ ok: false, field: "doneFolder" });
  }
  expect(await saveMailbox(scope, { ...form, doneFolder: "Segue" })).toMatchObject({ ok: true });
});

test("private addresses, other ports and open connections are refused unless they are allowed", async () => {
  env.IMAP_ALLOW_PRIVATE = false;
  const { scope, inbox } = await makeWorkspace();
  const form = { ...formOf(inbox.id), security: "tls" as const, port: 993 };
  const privates = ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "localhost", "[fd00::1]"];
  for (const host of privates) {
    expect(await tryMailbox(scope, { ...form, host })).toMatchObject({ ok: false, field: "host" });
  }
  expect(await tryMailbox(scope, { ...form, port: 6379 })).toMatchObject({ field: "port" });
  const open = { ...form, security: "none" as const };
  expect(await tryMailbox(scope, open)).toMatchObject({ field: "security" });
  expect(server.asked()).toEqual([]);
});

test("an inbox of another account has no mailbox for us: not to see, set up or remove", async () => {
  const [ours, theirs] = [await makeWorkspace(), await makeWorkspace()];
  await saveMailbox(theirs.scope, formOf(theirs.inbox.id));
  const asked = server.asked().length;
  const form = formOf(theirs.inbox.id);
  const notFound = { ok: false, reason: "inbox_not_found" };
  expect(await findMailbox(ours.scope, theirs.inbox.id)).toBeNull();
  expect(await tryMailbox(ours.scope, form)).toEqual(notFound);
  expect(await saveMailbox(ours.scope, form)).toEqual(notFound);
  expect(await removeMailbox(ours.scope, { inboxId: theirs.inbox.id })).toBe(false);
  expect(server.asked()).toHaveLength(asked);
  expect(await systemDb().imapMailbox.count({ where: { accountId: theirs.scope } })).toBe(1);
});
