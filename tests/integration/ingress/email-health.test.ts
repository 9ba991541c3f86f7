import { afterEach, expect, test } from "vitest";
import { mailTexts } from "@/emails/texts";
import { advanceClock } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { replaceDns } from "@/server/mail/authentication/dns";
import { checkDomains } from "@/server/mail/health/check-domains";
import { findRoundTrip } from "@/server/mail/health/find-round-trip";
import { listIngress } from "@/server/mail/health/list-ingress";
import { startRoundTrip } from "@/server/mail/health/start-round-trip";
import { listInbound } from "@/server/mail/lists/list-inbound";
import { listSuppressions } from "@/server/mail/lists/suppressions";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeWorkspace } from "@/tests/support/factories/workspace";
import { arrive, useInbound } from "@/tests/support/mail/inbound";
import { postMail } from "@/tests/support/mail/post-mail";
import { writeMail } from "@/tests/support/mail/write-mail";
import { writeAutoReply } from "@/tests/support/mail/write-report";

useDatabase();
useInbound();

const replyDomain = env.REPLY_DOMAIN;
afterEach(() => {
  env.REPLY_DOMAIN = replyDomain;
});

/** A test under way: its mail has left, and this is the address to answer to. */
async function startedTrip() {
  const workspace = await makeWorkspace();
  await startRoundTrip(workspace.admin.actor, { locale: "de-AT" });
  await systemDb().$executeRaw`UPDATE "OutboundEmail" SET "sendAfter" = now() - interval '1 hour'`;
  const mail = await systemDb().outboundEmail.findFirstOrThrow({
    where: { accountId: workspace.scope, kind: "round_trip" },
  });
  const { runSend } = await import("@/server/mail/sending/run-send");
  await runSend({ accountId: workspace.scope, outboundEmailId: mail.id });
  await drainJobs();
  const sent = await systemDb().sandboxEmail.findFirstOrThrow({
    where: { isInbound: false, peer: workspace.admin.actor.email },
  });
  const { subject, replyTo } = sent;
  return { ...workspace, email: workspace.admin.actor.email, subject, replyTo: replyTo[0] ?? "" };
}

test("a test is answered by the reply of the administrator, which is no message", async () => {
  const { scope, email, replyTo, subject } = await startedTrip();
  expect(await findRoundTrip(scope)).toMatchObject({ to: email, answeredAt: null });
  expect(subject).toBe(mailTexts("de").tripSubject);
  const reply = await arrive(writeMail({ from: `Grace <${email}>`, to: replyTo, text: "Here" }));
  expect(reply).toMatchObject({ state: "processed", accountId: scope, conversationId: null });
  expect(await findRoundTrip(scope)).toMatchObject({
    outbound: expect.stringMatching(/sent|delivered/),
    answeredAt: expect.any(String),
    source: "raw",
  });
  expect(await systemDb().conversation.count({ where: { accountId: scope } })).toBe(0);
});

test("a test is not answered by somebody else, by a machine, or for another account", async () => {
  const [one, two] = [await startedTrip(), await startedTrip()];
  await arrive(writeMail({ from: "eve@evil.test", to: one.replyTo, text: "Me" }));
  await arrive(writeAutoReply({ from: one.email, to: one.replyTo }));
  await arrive(writeMail({ from: two.email, to: one.replyTo, text: "Not mine" }));
  expect(await findRoundTrip(one.scope)).toMatchObject({ answeredAt: null });
  expect(await findRoundTrip(two.scope)).toMatchObject({ answeredAt: null });
});

test("tests are limited, so that nobody mails himself full", async () => {
  const { admin } = await makeWorkspace();
  for (let count = 0; count < 10; count += 1) await startRoundTrip(admin.actor, { locale: "en" });
  await expect(startRoundTrip(admin.actor, { locale: "en" })).rejects.toMatchObject({
    code: "rate_limited",
  });
});

test("each way in tells when it was last heard of, and why it was last turned away", async () => {
  await makeWorkspace();
  advanceClock(60_000);
  const raw = writeMail({ from: "ada@example.test", to: "nobody@acme.test", text: "Hi" });
  await postMail(raw, { secret: "wrong" });
  await postMail(raw);
  const ways = await listIngress();
  expect(ways.find(({ source }) => source === "raw")).toMatchObject({
    isConfigured: true,
    variables: [{ name: "INBOUND_SECRET", isSet: true }],
    acceptedAt: expect.any(String),
    refusal: "The inbound secret is missing or wrong.",
  });
  expect(ways.find(({ source }) => source === "mailgun")).toMatchObject({
    isConfigured: false,
    acceptedAt: null,
  });
  expect(JSON.stringify(ways)).not.toContain(env.INBOUND_SECRET);
});

test("domains of this machine are not asked about; those of an inbox are, and no other account's", async () => {
  const asked = new Set<string>();
  const restore = replaceDns(async (name) => {
    asked.add(name);
    return [];
  });
  const [one, two] = [await makeWorkspace(), await makeWorkspace()];
  const from = (id: string, fromAddress: string) =>
    systemDb().inbox.update({ where: { id }, data: { fromAddress } });
  await from(one.inbox.id, "support@one.example");
  await from(two.inbox.id, "support@two.example");
  expect((await checkDomains(one.scope)).map(({ domain }) => domain)).toEqual(["one.example"]);
  env.REPLY_DOMAIN = "reply.one.example";
  expect((await checkDomains(one.scope)).map(({ domain }) => domain)).toEqual([
    "reply.one.example",
    "one.example",
  ]);
  expect([...asked].some((name) => name.endsWith("two.example"))).toBe(false);
  restore();
});

test("lists are searched by sender, recipient and subject, and only the workspace's own", async () => {
  const { scope } = await makeWorkspace();
  const other = await makeWorkspace();
  const row = { accountId: scope, source: "raw" as const, state: "unroutable" as const };
  const add = (data: object) =>
    systemDb().inboundEmail.create({
      data: { ...row, sourceEventId: crypto.randomUUID(), ...data },
    });
  await add({ subject: "Rechnung 100%", fromEmail: "ada@example.test" });
  await add({ subject: "Hello", fromEmail: "bob@example.test", envelopeTo: ["sales@acme.test"] });
  await add({ accountId: other.scope, subject: "Rechnung 100%" });
  const find = async (words: string) =>
    (await listInbound(scope, { list: "unroutable", words, limit: 10 })).items.length;
  expect(await find("rechnung")).toBe(1);
  expect(await find("100%")).toBe(1);
  expect(await find("BOB@")).toBe(1);
  expect(await find("Sales@acme.test")).toBe(1);
  expect(await find("example.test")).toBe(2);
  expect(await find("nothing")).toBe(0);
  const [email, reason] = ["ada@example.test", "bounce" as const];
  await systemDb().suppression.create({ data: { accountId: scope, email, reason } });
  expect((await listSuppressions(scope, { words: "EXAMPLE", limit: 10 })).items).toHaveLength(1);
  expect((await listSuppressions(scope, { words: "acme", limit: 10 })).items).toHaveLength(0);
});
