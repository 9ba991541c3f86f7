import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { env } from "@/server/env";
import { readRaw } from "@/server/mail/fetching/raw-mails";
import { claimMailbox, extendLease } from "@/server/mail/imap/mailbox-leases";
import { removeMailbox, switchMailbox } from "@/server/mail/imap/set-up-mailbox";
import { startMailboxes } from "@/server/mail/imap/start-mailboxes";
import { LeaseLost } from "@/server/mail/imap/take-mails";
import { watchMailbox } from "@/server/mail/imap/watch-mailbox";
import { retryInbound } from "@/server/mail/lists/decide-inbound";
import { sealSecret } from "@/server/secrets/secrets";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeWorkspace } from "@/tests/support/factories/workspace";
import { failAfterCommit } from "@/tests/support/mail/fail-after-commit";
import { serveImap, type TestImapServer } from "@/tests/support/mail/imap/imap-server";
import { answeredChat, mailedMessages } from "@/tests/support/mail/inbound";
import { writeMail } from "@/tests/support/mail/write-mail";

useDatabase();

const servers: TestImapServer[] = [];
const stops: (() => Promise<void>)[] = [];

beforeAll(() => {
  env.IMAP_ALLOW_PRIVATE = true;
});
beforeEach(async () => {
  await systemDb().imapMailbox.deleteMany();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  for (const server of servers.splice(0)) server.close();
});

async function serve(options: Parameters<typeof serveImap>[0] = {}): Promise<TestImapServer> {
  const server = await serveImap(options);
  servers.push(server);
  return server;
}

function run(): void {
  stops.push(startMailboxes());
}

/** A mailbox that was set up when its folder held mails up to `lastUid`. */
async function setUp(
  server: TestImapServer,
  inbox: { id: string; accountId: string },
  given: { lastUid?: number; password?: string; doneFolder?: string } = {},
) {
  const { port, folder } = server;
  const data = {
    ...{ inboxId: inbox.id, accountId: inbox.accountId, host: "127.0.0.1", port },
    ...{ security: "none" as const, username: folder.user },
    password: sealSecret(given.password ?? folder.password),
    ...{ uidValidity: folder.uidValidity, lastUid: given.lastUid ?? folder.uidNext - 1 },
    ...{ doneFolder: given.doneFolder ?? null },
  };
  return systemDb().imapMailbox.create({ data });
}

async function workspaceInbox() {
  const { scope, inbox } = await makeWorkspace();
  const supportAddress = `support-${inbox.id.slice(-8)}@acme.test`;
  await systemDb().inbox.update({ where: { id: inbox.id }, data: { supportAddress } });
  return { id: inbox.id, scope, accountId: scope as string, supportAddress };
}

const letter = (subject: string, to = "support@acme.test") =>
  writeMail({ from: "Ada <ada@example.test>", to, subject, text: `${subject}, please.` });

const taken = (inboxId: string) =>
  systemDb().inboundEmail.findMany({
    where: { mailboxInboxId: inboxId, rawKey: { not: null } },
    orderBy: { receivedAt: "asc" },
  });

const mailboxOf = (inboxId: string) =>
  systemDb().imapMailbox.findUniqueOrThrow({ where: { inboxId } });

const eventually = (check: () => Promise<void> | void) =>
  vi.waitFor(check, { timeout: 20_000, interval: 50 });

describe("a mailbox is read", () => {
  test("from the set-up on: earlier mails stay, a new one begins a conversation and is marked", async () => {
    const server = await serve();
    server.deliver(letter("Long ago"));
    const inbox = await workspaceInbox();
    await setUp(server, inbox);
    run();
    await eventually(() => expect(server.isIdling()).toBe(true));
    server.deliver(letter("A parcel"));
    await eventually(async () => expect(await taken(inbox.id)).toHaveLength(1));
    await drainJobs();
    const [mail] = await taken(inbox.id);
    expect(mail).toMatchObject({ source: "imap", state: "processed", subject: "A parcel" });
    expect(mail?.accountId).toBe(inbox.accountId);
    await eventually(() => expect(server.folder.mails[1]?.flags).toContain("\\Seen"));
    expect(server.folder.mails[0]?.flags.size).toBe(0);
    const row = await mailboxOf(inbox.id);
    expect(row).toMatchObject({ lastUid: 2n, error: null, failures: 0 });
    expect(row.lastMailAt).not.toBeNull();
  });

  test("a reply to a signed address becomes a message of its conversation", async () => {
    const chat = await answeredChat();
    const inbox = await systemDb().inbox.findFirstOrThrow({ where: { accountId: chat.scope } });
    const server = await serve();
    await setUp(server, inbox);
    run();
    server.deliver(writeMail({ from: chat.from, to: chat.to, text: "Thank you." }));
    await eventually(async () => expect(await taken(inbox.id)).toHaveLength(1));
    await drainJobs();
    expect(await mailedMessages(chat)).toMatchObject([{ text: "Thank you." }]);
  });

  test("a mail that was taken in is moved where the mailbox says", async () => {
    const server = await serve({ doneFolder: "Segue" });
    const inbox = await workspaceInbox();
    await setUp(server, inbox, { doneFolder: "Segue" });
    server.deliver(letter("A parcel"));
    run();
    await eventually(() => expect(server.folder.moved).toHaveLength(1));
    expect(server.folder.mails).toHaveLength(0);
    expect(await taken(inbox.id)).toHaveLength(1);
  });

  test("by looking, where the server cannot tell", async () => {
    const server = await serve({ canIdle: false });
    const inbox = await workspaceInbox();
    await setUp(server, inbox);
    server.deliver(letter("Before the look"));
    run();
    await eventually(async () => expect(await taken(inbox.id)).toHaveLength(1));
    expect(server.countOf(/IDLE/)).toBe(0);
  });

  test("a mail above 35 MB is listed as failed and does not stop the next", async () => {
    const server = await serve();
    const inbox = await workspaceInbox();
    await setUp(server, inbox);
    server.deliver(Buffer.concat([letter("Large"), Buffer.alloc(36_000_000, "a\r\n")]));
    server.deliver(letter("Small"));
    run();
    await eventually(async () => expect(await taken(inbox.id)).toHaveLength(1));
    const failed = await systemDb().inboundEmail.findMany({
      where: { accountId: inbox.accountId, state: "failed" },
    });
    expect(failed).toMatchObject([{ source: "imap", subject: "Large", rawKey: null }]);
  });
});

describe("a mail that the server names and does not give", () => {
  test("is asked for seven times, then listed as failed with the reason, and holds up no other", async () => {
    const server = await serve();
    const inbox = await workspaceInbox();
    await setUp(server, inbox);
    const broken = server.deliver(letter("Broken"));
    server.folder.broken.add(broken);
    server.deliver(letter("Behind it"));
    await systemDb().imapMailbox.updateMany({ data: { stuckOn: `7/${broken}`, stuckTries: 5 } });
    run();
    await eventually(async () => expect((await mailboxOf(inbox.id)).retryAt).not.toBeNull());
    expect((await mailboxOf(inbox.id)).stuckTries).toBe(6);
    expect(await systemDb().inboundEmail.count({ where: { accountId: inbox.accountId } })).toBe(0);
    await systemDb().imapMailbox.updateMany({ data: { retryAt: null } });
    await eventually(async () => expect(await taken(inbox.id)).toHaveLength(1));
    expect(await taken(inbox.id)).toMatchObject([{ state: "received" }]);
    const failed = await systemDb().inboundEmail.findMany({
      where: { accountId: inbox.accountId, state: "failed" },
    });
    expect(failed).toMatchObject([{ source: "imap", rawKey: null, fromEmail: "ada@example.test" }]);
    expect(failed[0]?.error).toMatch(
      /at 7 attempts: Message cannot be read from the store\. It is still in the folder INBOX/,
    );
    await eventually(() => expect(server.folder.mails[1]?.flags).toContain("\\Seen"));
    expect(server.folder.mails[0]?.flags.size).toBe(0);
    await eventually(async () => {
      expect(await mailboxOf(inbox.id)).toMatchObject({ lastUid: 2n, error: null });
    });
    await drainJobs();
    const again = async () => {
      const inboundEmailId = failed[0]?.id ?? "";
      expect(await retryInbound(grantScope(inbox.accountId), { inboundEmailId })).toEqual({
        ok: true,
      });
      await drainJobs();
      return systemDb().inboundEmail.findUniqueOrThrow({ where: { id: inboundEmailId } });
    };
    // The server gives it now: a retry takes it from the folder and leaves it there.
    server.folder.broken.clear();
    const fetched = await again();
    expect(fetched).toMatchObject({ state: "processed", subject: "Broken", error: null });
    expect((await readRaw(fetched.rawKey ?? "")).toString()).toContain("Subject: Broken");
    expect(server.folder.mails[0]?.flags.size).toBe(0);
    // Without the mailbox nothing is to be had, and the list says what to do.
    const lost = { state: "failed", rawKey: null, rawHash: null } as const;
    await systemDb().inboundEmail.update({ where: { id: fetched.id }, data: lost });
    await systemDb().imapMailbox.deleteMany();
    const refused = await again();
    expect(refused).toMatchObject({ state: "failed", rawKey: null });
    expect(refused.error).toMatch(/not connected any more\. Forward the mail/);
  });
});

describe("nothing is read twice or passed over", () => {
  test("when the connection drops between two mails", async () => {
    const server = await serve();
    const inbox = await workspaceInbox();
    await setUp(server, inbox);
    run();
    await eventually(() => expect(server.isIdling()).toBe(true));
    server.deliver(letter("One"));
    await eventually(async () => expect(await taken(inbox.id)).toHaveLength(1));
    server.drop();
    server.deliver(letter("Two"));
    await eventually(async () => expect((await mailboxOf(inbox.id)).failures).toBe(1));
    expect((await mailboxOf(inbox.id)).error).toMatch(/ended the connection/);
    await systemDb().imapMailbox.update({ where: { inboxId: inbox.id }, data: { retryAt: null } });
    await eventually(async () => expect(await taken(inbox.id)).toHaveLength(2));
  });

  test("when a crash came before the watermark: the mail is known by its name", async () => {
    const server = await serve();
    const inbox = await workspaceInbox();
    await setUp(server, inbox);
    server.deliver(letter("Once"));
    run();
    await eventually(async () => expect((await mailboxOf(inbox.id)).lastUid).toBe(1n));
    await stops.pop()?.();
    await systemDb().imapMailbox.update({ where: { inboxId: inbox.id }, data: { lastUid: 0 } });
    run();
    await eventually(async () => expect((await mailboxOf(inbox.id)).lastUid).toBe(1n));
    expect(await taken(inbox.id)).toHaveLength(1);
  });

  test("when the answer of the database is lost: a large mail keeps its bytes", async () => {
    const server = await serve();
    const inbox = await workspaceInbox();
    await setUp(server, inbox);
    server.deliver(Buffer.concat([letter("Large"), Buffer.alloc(100_000, "a\r\n")]));
    failAfterCommit();
    run();
    await eventually(async () => expect((await mailboxOf(inbox.id)).failures).toBe(1));
    await systemDb().imapMailbox.update({ where: { inboxId: inbox.id }, data: { retryAt: null } });
    await eventually(async () => expect((await mailboxOf(inbox.id)).lastUid).toBe(1n));
    const [row] = await taken(inbox.id);
    expect((await readRaw(row?.rawKey ?? "")).length).toBe(row?.rawSize);
  });

  test("when the server numbers the folder anew, with a mail that came meanwhile", async () => {
    const server = await serve();
    server.deliver(letter("Long ago"), new Date(Date.now() - 30 * 86_400_000));
    const inbox = await workspaceInbox();
    await setUp(server, inbox);
    server.deliver(letter("Known"));
    run();
    await eventually(async () => expect(await taken(inbox.id)).toHaveLength(1));
    await stops.pop()?.();
    server.deliver(letter("Meanwhile"), new Date(Date.now() + 1_000));
    server.renumber();
    run();
    await eventually(async () => expect((await mailboxOf(inbox.id)).uidValidity).toBe(8n));
    await drainJobs();
    expect((await taken(inbox.id)).map(({ subject }) => subject)).toEqual(["Known", "Meanwhile"]);
  });

  test("when two processes start at once: one of them reads", async () => {
    const server = await serve();
    const inbox = await workspaceInbox();
    await setUp(server, inbox);
    run();
    run();
    await eventually(() => expect(server.isIdling()).toBe(true));
    server.deliver(letter("One"));
    await eventually(async () => expect(await taken(inbox.id)).toHaveLength(1));
    expect(server.countOf(/ LOGIN /)).toBe(1);
  });

  test("when its reader was killed: another takes over, and the old one may write nothing more", async () => {
    const server = await serve();
    const inbox = await workspaceInbox();
    await setUp(server, inbox);
    const dead = await claimMailbox();
    if (!dead) throw new Error("The mailbox was not free.");
    expect(await claimMailbox()).toBeNull();
    // What 20 s of silence come to.
    await systemDb()
      .$executeRaw`UPDATE "ImapMailbox" SET "lockedUntil" = now() - interval '1 second'`;
    run();
    await eventually(() => expect(server.isIdling()).toBe(true));
    const late = watchMailbox(dead, new AbortController().signal);
    await expect(late).rejects.toBeInstanceOf(LeaseLost);
  });
});

describe("a mailbox that cannot be read", () => {
  test("a refused password is shown and tried once, not again and again", async () => {
    const server = await serve();
    const inbox = await workspaceInbox();
    await setUp(server, inbox, { password: "wrong" });
    run();
    await eventually(async () => {
      expect((await mailboxOf(inbox.id)).error).toMatch(/refuses this user name or password/);
    });
    const { retryAt, failures, lockedBy } = await mailboxOf(inbox.id);
    expect({ failures, lockedBy }).toEqual({ failures: 1, lockedBy: null });
    expect(retryAt?.getTime()).toBeGreaterThan(Date.now() + 20 * 60_000);
    expect(await claimMailbox()).toBeNull();
    expect(server.countOf(/ LOGIN /)).toBe(1);
  });

  test("one that is paused is left within a heartbeat, and goes on where it was", async () => {
    const server = await serve();
    const inbox = await workspaceInbox();
    await setUp(server, inbox);
    run();
    await eventually(() => expect(server.isIdling()).toBe(true));
    await switchMailbox(inbox.scope, { inboxId: inbox.id, isEnabled: false });
    await eventually(() => expect(server.isWatched()).toBe(false));
    server.deliver(letter("Meanwhile"));
    expect(await claimMailbox()).toBeNull();
    await switchMailbox(inbox.scope, { inboxId: inbox.id, isEnabled: true });
    await systemDb().imapMailbox.updateMany({ data: { lockedBy: null, lockedUntil: null } });
    await eventually(async () => expect(await taken(inbox.id)).toHaveLength(1));
  });

  test("one that was removed is nobody's any more", async () => {
    const inbox = await workspaceInbox();
    await setUp(await serve(), inbox);
    const lease = await claimMailbox();
    if (!lease) throw new Error("The mailbox was not free.");
    expect(await extendLease(lease)).toBe(true);
    await removeMailbox(inbox.scope, { inboxId: inbox.id });
    expect(await extendLease(lease)).toBe(false);
  });
});
