import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FrozenMail } from "@/lib/schemas/mail/outbound-mail";
import { advanceClock, now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { parseReplyAddress, replyAddress } from "@/server/mail/address";
import { claimMail } from "@/server/mail/claiming/claim-mail";
import { maxHtmlBytes } from "@/server/mail/compose/fit-letter";
import { listFailedMails } from "@/server/mail/sending/list-failed-mails";
import { conversationAnchor } from "@/server/mail/threading";
import { requestTranscript } from "@/server/mail/transcripts/request-transcript";
import { retryTranscript } from "@/server/mail/transcripts/retry-transcript";
import { useDatabase } from "@/tests/support/database/database";
import { attach, composeNext } from "@/tests/support/mail/compose-next";
import { type Chat, freezeClock, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

const asked = { reason: "asked", sentBy: "" } as const;

const askFor = (chat: Chat) =>
  requestTranscript(chat.scope, { ...chat, reader: { kind: "contact" }, why: asked });

async function compose(chat: Chat, outboundEmailId: string): Promise<FrozenMail> {
  const claimed = await claimMail(chat.scope, outboundEmailId);
  if (!claimed) throw new Error("not claimed");
  return claimed.mail;
}

async function makeMember({ scope }: Chat): Promise<{ id: string; email: string }> {
  const email = `grace.${crypto.randomUUID()}@acme.test`;
  const user = await systemDb().user.create({ data: { email, name: "Grace", passwordHash: "x" } });
  await systemDb().membership.create({
    data: { accountId: scope, userId: user.id, role: "agent" },
  });
  return user;
}

async function transcriptOf(chat: Chat): Promise<FrozenMail> {
  const result = await askFor(chat);
  if (!result.ok) throw new Error(result.reason);
  return compose(chat, result.outboundEmailId);
}

describe("a transcript", () => {
  test("has the whole conversation in order, without private notes and deleted messages", async () => {
    const chat = await startChat();
    for (let count = 1; count <= 15; count += 1) await chat.visitorSays(`Question ${count}.`);
    await chat.agentSays("Secret note.", { kind: "note" });
    const withdrawn = await chat.agentSays("Withdrawn.");
    await chat.deletes(withdrawn.id);
    await chat.agentSays("The answer.");
    const { text, html } = await transcriptOf(chat);
    expect(text.match(/Question \d+\.|The answer\./g)).toEqual([
      ...Array.from({ length: 15 }, (_, index) => `Question ${index + 1}.`),
      "The answer.",
    ]);
    expect(text).toContain("16 messages");
    expect(text + html).not.toMatch(/Secret note|Withdrawn/);
  });

  test("never tells a word of a private note, whatever is written around it", async () => {
    const said = fc.record({ isNote: fc.boolean(), size: fc.integer({ min: 1, max: 400 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 8 }), async (messages) => {
        const chat = await startChat();
        await chat.agentSays("Public.");
        for (const { isNote, size } of messages) {
          const text = (isNote ? "hush " : "open ").repeat(size);
          await chat.agentSays(text, isNote ? { kind: "note" } : {});
        }
        const mails = [await transcriptOf(chat), await composeNext(chat)];
        for (const { text, html, subject } of mails) {
          expect(text + html + subject).not.toContain("hush");
        }
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  test("goes to the reader's own reply address, in the thread, marked as made by a machine", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello.");
    const letter = await composeNext(chat);
    const mail = await transcriptOf(chat);
    const [recipient] = await chat.recipients();
    expect(mail.to).toBe(chat.email);
    expect(parseReplyAddress(mail.replyTo ?? "")).toEqual({ tokenId: recipient?.tokenId });
    expect(mail.subject).toBe(letter.subject);
    expect(mail.headers.References).toContain(`<${conversationAnchor(chat.conversationId)}>`);
    expect(mail.headers).toMatchObject({
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
    });
    expect(Object.keys(mail.headers)).not.toContain("List-Unsubscribe");
    expect(mail.text).toContain("you asked Acme for it in the chat");
  });

  test("freezes the subject when it is the first mail of the conversation", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello.");
    const { subject } = await transcriptOf(chat);
    await systemDb().inbox.update({ where: { id: chat.inboxId }, data: { name: "Other" } });
    expect((await composeNext(chat)).subject).toBe(subject);
  });

  test("is worded and timed for its reader", async () => {
    const chat = await startChat({ contact: { locale: "de-AT", timezone: "Europe/Vienna" } });
    await chat.agentSays("Hallo.");
    const { text, html } = await transcriptOf(chat);
    expect(text).toContain("Ihre Unterhaltung mit Acme");
    expect(text).toMatch(/\d{2}:\d{2} (MEZ|MESZ)/);
    expect(html).toContain('lang="de"');
  });

  test("leaves out the oldest when it is too long, says how many, and leads to them", async () => {
    const chat = await startChat();
    for (let count = 1; count <= 12; count += 1)
      await chat.visitorSays(`${count}: ${"<".repeat(4000)}`);
    const { html, text } = await transcriptOf(chat);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(maxHtmlBytes);
    const shown = text.match(/\d+: </g)?.length ?? 0;
    expect(text).toContain(`The first ${12 - shown} messages do not fit here.`);
    expect(text).toContain(`12: ${"<".repeat(4000)}`);
    expect(text).toMatch(/Continue in chat http/);
  });

  test("links its files", async () => {
    const chat = await startChat();
    const message = await chat.visitorSays("See.");
    await attach(message.id, chat, { name: "a.pdf", contentType: "application/pdf", size: 10 });
    const mail = await transcriptOf(chat);
    expect(mail.attachments).toEqual([]);
    expect(mail.text).toMatch(/a\.pdf http:\/\/localhost:3000\/api\/files\/\S+/);
  });
});

describe("an agent", () => {
  test("sends it to one of the conversation's people in his own name", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello.");
    await chat.schedule();
    const [recipient] = await chat.recipients();
    const result = await requestTranscript(chat.scope, {
      conversationId: chat.conversationId,
      reader: { kind: "recipient", recipientId: recipient?.id ?? "" },
      why: { reason: "sent", sentBy: "Grace Hopper" },
    });
    const mail = await compose(chat, result.ok ? result.outboundEmailId : "");
    expect(mail.from).toMatch(/^"Grace from Acme" </);
    expect(mail.text).toContain("Grace Hopper from Acme sent you this copy");
  });

  test("gets a copy in his own time zone, which he answers as himself", async () => {
    const chat = await startChat();
    await chat.visitorSays("Hello.");
    const grace = await makeMember(chat);
    const own = { userId: grace.id, timezone: "Asia/Kathmandu" };
    const result = await requestTranscript(chat.scope, {
      conversationId: chat.conversationId,
      reader: { kind: "agent", email: grace.email },
      why: { reason: "own", sentBy: "Grace", own },
    });
    const mail = await compose(chat, result.ok ? result.outboundEmailId : "");
    const thread = await systemDb().agentThread.findFirstOrThrow({ where: { userId: grace.id } });
    expect(mail).toMatchObject({ to: grace.email, replyTo: replyAddress(thread) });
    expect(mail.text).toMatch(/\d{2}:\d{2} GMT\+5:45/);
    expect(mail.text).toContain("your answer goes to the customer");
    expect(mail.text).toContain(`/app/conversations/${chat.number}`);
    expect(mail.text + mail.html).not.toMatch(/reply\+|\/c\/c|\/unsubscribe\//);
  });

  test("who tries a failed one again sends it once, with what was said since", async () => {
    const chat = await startChat();
    await chat.agentSays("First.");
    const asked = await askFor(chat);
    const outboundEmailId = asked.ok ? asked.outboundEmailId : "";
    await compose(chat, outboundEmailId);
    await systemDb().outboundEmail.update({
      where: { id: outboundEmailId },
      data: { state: "failed", error: "550 no" },
    });
    expect(await listFailedMails(chat.scope)).toMatchObject({
      items: [{ id: outboundEmailId, kind: "transcript", to: chat.email, error: "550 no" }],
    });
    await chat.agentSays("Second.");
    const [failed] = await chat.mails();
    if (!failed) throw new Error("no mail");
    const results = await Promise.all([
      retryTranscript(chat.scope, failed),
      retryTranscript(chat.scope, failed),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect((await listFailedMails(chat.scope)).items).toEqual([]);
    const [again, ...more] = (await chat.mails()).filter(({ state }) => state === "queued");
    expect(more).toEqual([]);
    const mail = await compose(chat, again?.id ?? "");
    expect(mail.text).toMatch(/First\.[\s\S]*Second\./);
    expect(mail.text).toContain("you asked Acme for it in the chat");
  });

  test("cannot send it to a recipient of another conversation or account", async () => {
    const [chat, other] = [await startChat(), await startChat()];
    const beside = await startChat({ beside: chat });
    for (const one of [chat, other, beside]) {
      await one.agentSays("Hello.");
      await one.schedule();
    }
    for (const stranger of [other, beside]) {
      const [recipient] = await stranger.recipients();
      const result = await requestTranscript(chat.scope, {
        conversationId: chat.conversationId,
        reader: { kind: "recipient", recipientId: recipient?.id ?? "" },
        why: { reason: "sent", sentBy: "Grace" },
      });
      expect(result).toEqual({ ok: false, reason: "not_found" });
    }
  });
});

describe("limits", () => {
  test("three of a conversation an hour, then later again", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello.");
    for (let count = 0; count < 3; count += 1) expect((await askFor(chat)).ok).toBe(true);
    expect(await askFor(chat)).toEqual({ ok: false, reason: "limited" });
    advanceClock(3_600_001);
    expect((await askFor(chat)).ok).toBe(true);
  });

  test("pressed twice at once it is still no more than three", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello.");
    const results = await Promise.all(Array.from({ length: 6 }, () => askFor(chat)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(3);
  });

  test("an unproved address counts it among its other mails, and is told plainly", async () => {
    const chat = await startChat({ isVerified: false, contact: { name: "Your Bank" } });
    await chat.visitorSays("Win at evil.test/now", { authorName: "Your Bank" });
    expect(await askFor(chat)).toEqual({ ok: false, reason: "unproved" });
    await chat.agentSays("How can I help?");
    const { text, html } = await transcriptOf(chat);
    expect(text + html).not.toMatch(/evil\.test|Your Bank/);
    expect(text).toContain("This wasn't me");
    await composeNext(chat);
    expect((await askFor(chat)).ok).toBe(true);
    expect(await askFor(chat)).toEqual({ ok: false, reason: "limited" });
  });

  test("who stopped the mails still gets the one he asks for; an agent's does not go", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello.");
    await chat.schedule();
    const [recipient] = await chat.recipients();
    const id = recipient?.id ?? "";
    await systemDb().recipient.update({ where: { id }, data: { mutedAt: now() } });
    expect((await askFor(chat)).ok).toBe(true);
    const sent = await requestTranscript(chat.scope, {
      conversationId: chat.conversationId,
      reader: { kind: "recipient", recipientId: id },
      why: { reason: "sent", sentBy: "Grace" },
    });
    expect(sent).toEqual({ ok: false, reason: "muted" });
  });

  test("an address that bounced gets none, also when it bounced after the asking", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello.");
    const result = await askFor(chat);
    await systemDb().suppression.create({
      data: { accountId: chat.scope, email: chat.email ?? "", reason: "bounce", since: now() },
    });
    const id = result.ok ? result.outboundEmailId : "";
    expect(await claimMail(chat.scope, id)).toBeNull();
    expect((await systemDb().outboundEmail.findUnique({ where: { id } }))?.state).toBe("cancelled");
    expect(await askFor(chat)).toEqual({ ok: false, reason: "suppressed" });
  });

  test("without an address or a word there is nothing to send", async () => {
    const silent = await startChat();
    expect(await askFor(silent)).toEqual({ ok: false, reason: "nothing_said" });
    const nameless = await startChat({ email: null });
    await nameless.agentSays("Hello.");
    expect(await askFor(nameless)).toEqual({ ok: false, reason: "no_address" });
  });
});
