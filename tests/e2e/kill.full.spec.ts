/** Kill -9 at the points where something was promised and nothing has followed from it yet. */
import { expect } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test as base } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";
import type { TestMember, TestWorkspace } from "@/tests/support/factories/workspace";
import { postOf } from "@/tests/support/journeys/post";
import {
  type HeldProvider,
  type HoldAt,
  startHeldProvider,
} from "@/tests/support/processes/held-provider";
import { holdJobs } from "@/tests/support/processes/hold-jobs";
import { passHalfAMinute } from "@/tests/support/processes/pass-half-a-minute";
import { connectSocket } from "@/tests/support/realtime/connect-socket";
import { type ReceivedMail, rawReply } from "@/tests/support/replies/raw-reply";
import type { SegueProcess } from "@/tests/support/segue-process";

const quietMs = 75_000;

const test = base.extend<object, { provider: HeldProvider; environment: Record<string, string> }>({
  provider: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first argument destructured
    async ({}, use) => {
      const provider = await startHeldProvider();
      await use(provider);
      await provider.stop();
    },
    { scope: "worker" },
  ],
  environment: [
    async ({ provider }, use) => use({ RESEND_BASE_URL: provider.url }),
    { scope: "worker" },
  ],
});

// Each starts a server again, most of them twice.
test.describe.configure({ timeout: 180_000 });

test.beforeEach(({ segue, provider }) => {
  provider.lead(`${segue.baseUrl}/api/sandbox/resend`);
});

/** A customer who has left, whom an agent has answered. */
async function answeredCustomer(workspace: TestWorkspace, email: string) {
  const customer = await makeVisitor(workspace, { email, name: "Ada" });
  const { conversationId } = await customer.says("Do you repair kettles?");
  return { customer, conversationId };
}

const isDue = async (conversationId: string) =>
  (await systemDb().recipient.count({ where: { conversationId, mailDueAt: { not: null } } })) > 0;

const textsOf = async (conversationId: string) =>
  (await systemDb().message.findMany({ where: { conversationId }, orderBy: { seq: "asc" } }))
    .filter(({ kind }) => kind === "chat")
    .map(({ text }) => text);

async function killAndRestart(segue: SegueProcess): Promise<void> {
  await segue.kill9();
  await segue.restart();
  await passHalfAMinute();
}

/** The only mail that has come by now, and by the time another customer's, planned later, has come, too. */
async function onlyMailTo(
  email: string,
  { segue, workspace }: { segue: SegueProcess; workspace: TestWorkspace },
): Promise<ReceivedMail> {
  const post = postOf(segue);
  const [mail] = await post.mailsTo(email, 1);
  const later = `later.${email}`;
  const { conversationId } = await answeredCustomer(workspace, later);
  await workspace.agent.answers(conversationId, "Later.");
  await expect.poll(() => isDue(conversationId)).toBe(true);
  await segue.clock.advance(60 * quietMs);
  await post.mailsTo(later, 1);
  await post.mailsTo(email, 1);
  if (!mail) throw new Error("No mail.");
  return mail;
}

async function agentSocket(segue: SegueProcess, member: TestMember) {
  const { name, value } = await member.cookie();
  return connectSocket(`${segue.baseUrl}/agent`, {
    extraHeaders: { cookie: `${name}=${value}` },
  });
}

test("a mail that was accepted is one message, although the server was killed before it was read", async ({
  segue,
  workspace,
}) => {
  const email = "accepted@kill.test";
  const { conversationId } = await answeredCustomer(workspace, email);
  await workspace.agent.answers(conversationId, "We do.");
  await expect.poll(() => isDue(conversationId)).toBe(true);
  await segue.clock.advance(quietMs);
  const post = postOf(segue);
  const [mail] = await post.mailsTo(email, 1);
  if (!mail) throw new Error("No mail.");

  const letGo = await holdJobs(segue.databaseUrl);
  const raw = await rawReply({ answered: mail, own: "Then I will bring mine.", program: "gmail" });
  expect(await post.deliver(raw, mail.replyTo)).toBe(202);
  await segue.kill9();
  await letGo();
  expect(await textsOf(conversationId)).toEqual(["Do you repair kettles?", "We do."]);
  await segue.restart();
  const expected = ["Do you repair kettles?", "We do.", "Then I will bring mine."];
  await expect.poll(() => textsOf(conversationId)).toEqual(expected);

  // The sender's queue knows nothing of the answer and tries again.
  expect(await post.deliver(raw, mail.replyTo)).toBe(202);
  await onlyMailTo(email, { segue, workspace });
  expect(await textsOf(conversationId)).toEqual(expected);
});

test("what was acknowledged to agent and visitor is there once, and mailed once, although nothing had followed from it", async ({
  segue,
  workspace,
}) => {
  const email = "acknowledged@kill.test";
  const { customer, conversationId } = await answeredCustomer(workspace, email);
  const agent = await agentSocket(segue, workspace.agent);
  const widget = await connectSocket(`${segue.baseUrl}/widget`, {
    auth: { token: customer.token },
  });
  const messageOf = (text: string) => ({
    ...{ conversationId, clientId: crypto.randomUUID(), attachmentIds: [] },
    text,
  });
  const asked = messageOf("And pans?");
  const answered = { ...messageOf("Pans, too."), kind: "chat" };

  const letGo = await holdJobs(segue.databaseUrl);
  expect(await widget.emitWithAck("message.send", asked)).toMatchObject({ ok: true });
  expect(await agent.emitWithAck("message.send", answered)).toMatchObject({ ok: true });
  await segue.kill9();
  await letGo();
  expect(await isDue(conversationId)).toBe(false);
  await segue.restart();
  await expect.poll(() => isDue(conversationId)).toBe(true);

  // A browser that never got the acknowledgement sends again what it has.
  const again = await agentSocket(segue, workspace.agent);
  expect(await again.emitWithAck("message.send", answered)).toMatchObject({ ok: true });
  again.disconnect();
  expect(await textsOf(conversationId)).toEqual([
    "Do you repair kettles?",
    "And pans?",
    "Pans, too.",
  ]);
  await segue.clock.advance(10 * quietMs);
  const mail = await onlyMailTo(email, { segue, workspace });
  expect(mail.text).toContain("Pans, too.");
});

const points: [HoldAt, string][] = [
  ["request", "before the provider had it"],
  ["answer", "when the provider had taken it and its answer was on the way"],
];

for (const [at, when] of points) {
  test(`a mail whose sender was killed ${when} arrives once`, async ({
    segue,
    workspace,
    provider,
  }) => {
    const email = `${at}@kill.test`;
    const { conversationId } = await answeredCustomer(workspace, email);
    await workspace.agent.answers(conversationId, "We do.");
    await expect.poll(() => isDue(conversationId)).toBe(true);
    const reached = provider.holdNext(at);
    await segue.clock.advance(quietMs);
    await reached;
    const mails = () => systemDb().outboundEmail.findMany({ where: { conversationId } });
    expect(await mails()).toMatchObject([{ state: "sending", attempts: 1 }]);
    await killAndRestart(segue);
    // The claim of the dead is good for 45 s.
    await segue.clock.advance(60_000);
    await onlyMailTo(email, { segue, workspace });
    expect(await mails()).toMatchObject([{ attempts: 2 }]);
    // The held one and its repetition.
    expect(provider.sendsTo(email)).toBe(2);
  });
}
