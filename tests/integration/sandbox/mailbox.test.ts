import { afterEach, describe, expect, test } from "vitest";
import type { MailboxEmailView } from "@/lib/schemas/mail/mailbox";
import { advanceClock } from "@/server/clock";
import { sweepDueMails } from "@/server/continuity/sweeper";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { ownOrigin } from "@/server/http/own-origin";
import { queueAccountMail } from "@/server/mail/send-account-mail";
import { runSend } from "@/server/mail/sending/run-send";
import { requestTranscript } from "@/server/mail/transcripts/request-transcript";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeTown } from "@/tests/support/factories/town";
import { makeWorkspace, type TestMember } from "@/tests/support/factories/workspace";
import { answeredChat, mailedMessages, useInbound } from "@/tests/support/mail/inbound";

useDatabase();
useInbound();

const baseUrl = env.BASE_URL;
afterEach(() => {
  env.BASE_URL = baseUrl;
  delete env.SMTP_URL;
});

type As = { member?: TestMember; isProxied?: boolean; host?: string };

async function ask(path: string, { member, isProxied }: As = {}): Promise<Response> {
  const headers = new Headers();
  if (isProxied) headers.set("x-forwarded-for", "203.0.113.9");
  if (member) {
    const { name, value } = await member.cookie();
    headers.set("cookie", `${name}=${value}`);
  }
  return fetch(`${ownOrigin()}/api/sandbox/${path}`, { headers });
}

async function list(query = "", as: As = {}): Promise<MailboxEmailView[]> {
  const response = await ask(`emails${query}`, as);
  expect(response.status).toBe(200);
  return ((await response.json()) as { items: MailboxEmailView[] }).items;
}

/** A conversation whose answer has gone out by mail, and that mail. */
async function mailedChat() {
  const chat = await answeredChat();
  advanceClock(10 * 60_000);
  await sweepDueMails();
  await drainJobs();
  const mails = await systemDb().outboundEmail.findMany({
    where: { conversationId: chat.conversationId },
  });
  for (const { id } of mails) await runSend({ accountId: chat.scope, outboundEmailId: id });
  await drainJobs();
  const [mail] = await list(`?to=${encodeURIComponent(chat.recipient.email)}`);
  if (!mail) throw new Error("The mail has not gone out.");
  return { ...chat, mail };
}

const send = (fields: Record<string, string | File>, headers: HeadersInit = {}) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return fetch(`${ownOrigin()}/api/sandbox/emails`, { method: "POST", body, headers });
};

describe("the mailbox", () => {
  test("is open from loopback, and else for members", async () => {
    const { agent } = await makeWorkspace();
    expect((await ask("emails")).status).toBe(200);
    expect((await ask("emails", { isProxied: true })).status).toBe(401);
    expect((await ask("emails", { isProxied: true, member: agent })).status).toBe(200);
  });

  test("is for administrators only where the installation has a public address", async () => {
    const { agent, admin } = await makeWorkspace();
    env.BASE_URL = "https://support.acme.test";
    expect((await ask("emails")).status).toBe(401);
    expect((await ask("emails", { member: agent })).status).toBe(403);
    expect((await ask("emails", { member: admin })).status).toBe(200);
  });

  test("does not exist while mail goes elsewhere", async () => {
    env.SMTP_URL = "smtp://localhost:1";
    expect((await ask("emails")).status).toBe(404);
    const other = await fetch(`${ownOrigin()}/api/sandbox/resend/emails`, { method: "POST" });
    expect(other.status).toBe(404);
  });

  test("shows a member the mails of his own workspace", async () => {
    const chat = await mailedChat();
    const globex = await makeWorkspace();
    const path = `emails?to=${encodeURIComponent(chat.recipient.email)}`;
    expect(await list(path.slice(6))).toHaveLength(1);
    const as = { isProxied: true, member: globex.admin };
    expect(await list(path.slice(6), as)).toEqual([]);
    expect((await ask(`emails/${chat.mail.id}/raw`, as)).status).toBe(404);
    expect((await ask(`emails/${chat.mail.id}/raw`)).status).toBe(200);
  });

  test("keeps password resets for the administrators of that workspace", async () => {
    const { scope, agent, admin } = await makeWorkspace();
    const globex = await makeWorkspace();
    const to = `alan.${crypto.randomUUID()}@acme.test`;
    const props = { name: "Alan", url: "https://acme.test/reset/secret", minutes: 60 };
    const { outboundEmailId } = await systemDb().$transaction((tx) =>
      queueAccountMail(tx, { kind: "password_reset", accountId: scope, to, props }),
    );
    await runSend({ accountId: scope, outboundEmailId });
    const query = `?to=${encodeURIComponent(to)}`;
    expect(await systemDb().sandboxEmail.count({ where: { to: { has: to } } })).toBe(1);
    expect(await list(query)).toEqual([]);
    expect(await list(query, { member: agent })).toEqual([]);
    expect(await list(query, { member: globex.admin })).toEqual([]);
    expect(await list(query, { member: admin })).toMatchObject([{ direction: "out", to: [to] }]);
  });

  test("shows a customer's transcript like his other mails, a member's own to administrators", async () => {
    const { scope, agent, ada } = (await makeTown()).acme;
    const { conversationId } = ada;
    const { userId, email } = agent.actor;
    const sent = async (request: Parameters<typeof requestTranscript>[1]) => {
      const result = await requestTranscript(scope, request);
      if (!result.ok) throw new Error(result.reason);
      await runSend({ accountId: scope, outboundEmailId: result.outboundEmailId });
      return list(`?to=${encodeURIComponent(result.email)}`);
    };
    const why = { reason: "asked", sentBy: "" } as const;
    expect(await sent({ conversationId, reader: { kind: "contact" }, why })).toHaveLength(1);
    const copy = { reason: "own", sentBy: "Alan", own: { userId, timezone: null } } as const;
    const reader = { kind: "agent", email } as const;
    expect(await sent({ conversationId, reader, why: copy })).toEqual([]);
  });

  test.each(["gmail", "outlook", "plain"])("answers like %s, the real way in", async (style) => {
    const chat = await mailedChat();
    const file = new File(["a,b"], "list.csv", { type: "text/csv" });
    const response = await send({
      answers: chat.mail.id,
      from: chat.recipient.email,
      to: chat.mail.replyTo[0] ?? "",
      subject: `Re: ${chat.mail.subject}`,
      text: "Thank you.\n\nThat helps.",
      style,
      files: file,
    });
    expect(response.status).toBe(202);
    await drainJobs();
    const [message] = await mailedMessages(chat);
    expect(message).toMatchObject({
      text: "Thank you.\n\nThat helps.",
      authorKind: "contact",
      attachments: [{ name: "list.csv" }],
      inboundEmail: { verdicts: { isSenderVerified: true } },
    });
    expect(message?.quotedText).toContain("It left this morning.");
    const { id } = (await response.json()) as { id: string };
    const raw = (await (await ask(`emails/${id}/raw`)).text()).replace(/\s+/g, " ");
    expect(raw).toContain(`In-Reply-To: ${chat.mail.messageId}`);
    expect(raw).toContain(
      `References: <conv.${chat.conversationId}@reply.localhost> ${chat.mail.messageId}`,
    );
  });

  test("verifies the writer's address when the sender check passes, and holds his mail when it fails", async () => {
    const chat = await mailedChat();
    await systemDb().contact.update({
      where: { id: chat.contactId },
      data: { emailVerifiedAt: null },
    });
    const mail = {
      answers: chat.mail.id,
      from: chat.recipient.email,
      to: chat.mail.replyTo[0] ?? "",
      subject: "Re: x",
    };
    const verifiedAt = async () =>
      (await systemDb().contact.findUniqueOrThrow({ where: { id: chat.contactId } }))
        .emailVerifiedAt;
    await send({ ...mail, text: "Not looked at.", check: "none" });
    await send({ ...mail, text: "Forged.", check: "fail" });
    await drainJobs();
    expect((await mailedMessages(chat)).map(({ text }) => text)).toEqual(["Not looked at."]);
    expect(await verifiedAt()).toBeNull();
    await send({ ...mail, text: "Really me.", check: "pass" });
    await drainJobs();
    expect(await verifiedAt()).not.toBeNull();
  });

  test("names the field of a form that is wrong, and refuses posts from other sites", async () => {
    const wrong = await send({ from: "nobody", to: "a@b.test", text: "x" });
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toMatchObject({ errors: [{ field: "from" }] });
    const mail = { from: "a@b.test", to: "c@d.test", text: "x" };
    expect((await send(mail, { origin: "https://evil.test" })).status).toBe(403);
    expect((await send({ ...mail, answers: crypto.randomUUID() })).status).toBe(404);
  });
});
