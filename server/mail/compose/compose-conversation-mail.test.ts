import { describe, expect, test } from "vitest";
import { now } from "@/server/clock";
import { addParticipant } from "@/server/continuity/commands/add-participant";
import { sendNow } from "@/server/continuity/commands/send-now";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { withEvents } from "@/server/events/with-events";
import { parseReplyAddress } from "@/server/mail/address";
import { claimMail } from "@/server/mail/claiming/claim-mail";
import { conversationAnchor } from "@/server/mail/threading";
import { appendMessage } from "@/server/messages/commands/append-message";
import { surveyToken } from "@/server/surveys/policy";
import { useDatabase } from "@/tests/support/database/database";
import { attach, composeNext } from "@/tests/support/mail/compose-next";
import { freezeClock, pass, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

describe("a mail that answers chat", () => {
  test("has the new words first and the summary of what was said before below", async () => {
    const chat = await startChat();
    await chat.visitorSays("Where is my order?");
    const hello = await chat.agentSays("Let me look.");
    await chat.sees(hello.seq);
    await chat.agentSays("It left this morning.");
    const { text } = await composeNext(chat);
    const at = (words: string) => text.indexOf(words);
    expect(at("It left this morning.")).toBeLessThan(at("Earlier in this conversation"));
    expect(at("Earlier in this conversation")).toBeLessThan(at("Where is my order?"));
    expect(at("Where is my order?")).toBeLessThan(at("Let me look."));
    expect(text.split("It left this morning.")).toHaveLength(2);
  });

  test("closes with the signature of whoever wrote last, in both parts", async () => {
    const chat = await startChat();
    const { id } = await chat.agentSays("Hello.");
    const user = await systemDb().user.create({
      data: {
        ...{ name: "Grace", email: `grace.${crypto.randomUUID()}@acme.test`, passwordHash: "" },
        memberships: {
          create: {
            ...{ accountId: chat.scope, role: "agent" },
            signature: "Grace Hopper\nAcme <Support>",
          },
        },
      },
    });
    await systemDb().message.update({ where: { id }, data: { authorId: user.id } });
    const { text, html } = await composeNext(chat);
    expect(text).toMatch(/Hello\.\s+Grace Hopper\nAcme <Support>\s/);
    expect(html).toContain("Acme &lt;Support&gt;");
  });

  test("sums up the last ten messages, without notes and deleted ones", async () => {
    const chat = await startChat();
    for (let count = 1; count <= 12; count += 1) await chat.visitorSays(`Question ${count}.`);
    await chat.agentSays("Secret note.", { kind: "note" });
    const withdrawn = await chat.visitorSays("Withdrawn.");
    await chat.deletes(withdrawn.id);
    await chat.agentSays("Answer.");
    const { text } = await composeNext(chat);
    expect(text.match(/Question \d+\./g)).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((count) => `Question ${count}.`),
    );
    expect(text).not.toMatch(/Secret note|Withdrawn/);
  });

  test("can be stopped with one click, and says so in the footer", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello.");
    const { headers, text } = await composeNext(chat);
    expect(headers["List-Unsubscribe"]).toMatch(
      new RegExp(`^<${env.BASE_URL}/api/unsubscribe/m[\\w-]+>$`),
    );
    expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    expect(text).toContain("Stop emails about this conversation");
  });

  test("tells times in the contact's timezone", async () => {
    const chat = await startChat({ contact: { timezone: "America/New_York" } });
    await chat.agentSays("Hello.");
    const expected = new Intl.DateTimeFormat("en-GB", {
      hour: "2-digit",
      minute: "2-digit",
      timeZone: "America/New_York",
    }).format(now());
    expect((await composeNext(chat)).text).toContain(expected);
  });

  test("survives a timezone nobody knows", async () => {
    const chat = await startChat({ contact: { timezone: "Mars/Olympus" } });
    await chat.agentSays("Hello.");
    expect((await composeNext(chat)).text).toContain("UTC");
  });
});

describe("a mail to somebody who writes by mail", () => {
  test("has only the new words, and a footer link instead of list headers", async () => {
    const chat = await startChat();
    await chat.visitorSays("By mail.", { via: "email" });
    await chat.agentSays("Answered.");
    const { text, headers } = await composeNext(chat);
    expect(text).toContain("Answered.");
    expect(text).not.toContain("Earlier in this conversation");
    expect(text).toContain("Stop emails about this conversation");
    expect(Object.keys(headers)).not.toContain("List-Unsubscribe");
  });
});

test("somebody in copy who writes by mail gets no list headers, wherever the contact is", async () => {
  const chat = await startChat();
  await chat.visitorSays("In the chat.");
  const { scope, conversationId } = chat;
  const email = `bob-${chat.email}`;
  const bob = await withEvents(scope, (tx, emit) =>
    addParticipant(tx, emit, scope, { conversationId, email, name: "Bob" }),
  );
  await appendMessage(scope, {
    ...{ conversationId, kind: "chat", authorKind: "participant", authorName: "Bob" },
    ...{ authorId: bob.ok ? bob.recipientId : null, via: "email", text: "By mail." },
  });
  await chat.agentSays("For both.");
  await sendNow(scope, chat);
  const headersTo = async (address: string | null) => {
    const mail = (await chat.mails()).find(({ toEmail }) => toEmail === address);
    return Object.keys((await claimMail(scope, mail?.id ?? ""))?.mail.headers ?? {});
  };
  expect(await headersTo(email)).not.toContain("List-Unsubscribe");
  expect(await headersTo(chat.email)).toContain("List-Unsubscribe");
});

test("an agent's marks are shown as such, a customer's stay as he typed them", async () => {
  const chat = await startChat();
  await chat.visitorSays("Is it **really** there?");
  await chat.agentSays("It is **here**, under `A-1`.");
  const { html, text } = await composeNext(chat);
  expect(html).toContain("<strong>here</strong>");
  expect(html).toContain("<code>A-1</code>");
  expect(html).toContain("Is it **really** there?");
  expect(text).toContain("It is here, under A-1.");
});

test("a survey shows its answers, each with the page where it can be given", async () => {
  const chat = await startChat();
  const result = await appendMessage(chat.scope, {
    ...{ conversationId: chat.conversationId, kind: "csat", authorKind: "agent", via: "dashboard" },
    ...{ authorId: null, authorName: "Grace", text: "How did we do?" },
    payload: { style: "emoji", rating: null, comment: "" },
  });
  const survey = surveyToken(result.ok ? result.message.id : "");
  const { html, text } = await composeNext(chat);
  for (const [rating, label] of [
    [1, "Very bad"],
    [5, "Very good"],
  ] as const) {
    const url = `/survey/${survey}?rating=${rating}`;
    expect(html).toContain(url);
    expect(text).toContain(label);
    expect(text).toContain(url);
  }
});

describe("who it is from, and where answers go", () => {
  test("friendly, by the first name of who wrote last", async () => {
    const chat = await startChat();
    await chat.agentSays("One.", { authorName: "Linus Torvald" });
    await chat.agentSays("Two.");
    const mail = await composeNext(chat);
    expect(mail.from).toBe('"Grace from Acme" <support@reply.localhost>');
    const [recipient] = await chat.recipients();
    expect(parseReplyAddress(mail.replyTo ?? "")).toEqual({ tokenId: recipient?.tokenId });
    expect(mail.to).toBe(chat.email);
  });

  test("professional, by the business alone, at the inbox's own address", async () => {
    const sender = {
      nameStyle: "professional",
      businessName: 'Acme "Shop"\r\nBcc: x@y.test',
    } as const;
    const chat = await startChat({ sender });
    await systemDb().inbox.update({
      where: { id: chat.inboxId },
      data: { fromAddress: "hello@acme.test" },
    });
    await chat.agentSays("Hello.");
    const { from } = await composeNext(chat);
    expect(from).toBe('"Acme \\"Shop\\" Bcc: x@y.test" <hello@acme.test>');
  });
});

describe("the thread", () => {
  test("has the same subject on every mail, whatever is renamed meanwhile", async () => {
    const chat = await startChat();
    await chat.agentSays("One.");
    const first = await composeNext(chat);
    expect(first.subject).toBe(`[#${chat.number}] Your conversation with Acme`);
    await systemDb().inbox.update({
      where: { id: chat.inboxId },
      data: { settings: {}, name: "Other" },
    });
    await chat.agentSays("Two.");
    expect((await composeNext(chat)).subject).toBe(first.subject);
  });

  test("keeps the subject a customer's mail began with", async () => {
    const chat = await startChat();
    await systemDb().conversation.update({
      where: { id: chat.conversationId },
      data: { subject: "Re: Broken kettle" },
    });
    await chat.agentSays("Hello.");
    expect((await composeNext(chat)).subject).toBe("Re: Broken kettle");
  });

  test("refers to the anchor, then to the mails before, and answers the newest", async () => {
    const chat = await startChat();
    await chat.agentSays("One.");
    await composeNext(chat);
    await systemDb().outboundEmail.updateMany({
      where: { conversationId: chat.conversationId },
      data: { state: "sent", messageIdHeader: `first.${chat.number}@ses.test`, sentAt: now() },
    });
    await pass(60);
    await systemDb().inboundEmail.create({
      data: {
        accountId: chat.scope,
        conversationId: chat.conversationId,
        source: "raw",
        sourceEventId: chat.conversationId,
        messageIdHeader: "reply@customer.test",
        envelopeTo: [],
        state: "processed",
        receivedAt: now(),
      },
    });
    await chat.agentSays("Two.");
    const { headers } = await composeNext(chat);
    const anchor = conversationAnchor(chat.conversationId);
    expect(headers.References).toBe(
      `<${anchor}> <first.${chat.number}@ses.test> <reply@customer.test>`,
    );
    expect(headers["In-Reply-To"]).toBe("<reply@customer.test>");
  });
});

describe("what machines are told", () => {
  test("an agent's words are a person's: no mark of a machine", async () => {
    const chat = await startChat();
    await chat.assistantSays("Automatic.");
    await chat.agentSays("By hand.");
    const names = Object.keys((await composeNext(chat)).headers).join();
    expect(names).not.toMatch(/Auto-Submitted|X-Auto-Response-Suppress|X-Loop|Precedence/i);
  });

  test("the assistant's words alone are automatic", async () => {
    const chat = await startChat();
    await chat.assistantSays("Automatic.");
    expect((await composeNext(chat)).headers).toMatchObject({
      "Auto-Submitted": "auto-replied",
      "X-Auto-Response-Suppress": "All",
      "X-Loop": "segue@reply.localhost",
    });
  });
});

describe("files", () => {
  test("go with the mail up to 10 MB, images shown in place, the rest as links that expire", async () => {
    const chat = await startChat();
    const message = await chat.agentSays("See these.");
    await attach(
      message.id,
      chat,
      { name: "photo.png", contentType: "image/png", size: 2_000_000 },
      { name: "film.mp4", contentType: "video/mp4", size: 24_000_000 },
      { name: "invoice.pdf", contentType: "application/pdf", size: 84_000 },
    );
    const mail = await composeNext(chat);
    expect(mail.attachments.map(({ name }) => name)).toEqual(["photo.png", "invoice.pdf"]);
    const cid = mail.attachments[0]?.contentId;
    expect(mail.html).toContain(`src="cid:${cid}"`);
    expect(mail.text).toContain("invoice.pdf (84 kB, attached)");
    expect(mail.text).toMatch(/film\.mp4 http:\/\/localhost:3000\/api\/files\/\S+ \(24 MB\)/);
  });
});

describe("a participant", () => {
  test("is answered at an address of his own, and everybody learns who else is written to", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello both.");
    await chat.schedule();
    await systemDb().recipient.create({
      data: {
        accountId: chat.scope,
        conversationId: chat.conversationId,
        kind: "participant",
        email: `bob${chat.number}@customer.test`,
        name: "Bob",
        tokenId: `bob of ${chat.conversationId}`,
        verifiedAt: now(),
        createdAt: now(),
      },
    });
    await sendNow(chat.scope, chat);
    const mails = await chat.mails();
    const composed = await Promise.all(mails.map(({ id }) => claimMail(chat.scope, id)));
    const toAda = composed.find((one) => one?.mail.to === chat.email)?.mail;
    const toBob = composed.find((one) => one?.mail.to !== chat.email)?.mail;
    expect(toAda?.text).toContain("Also sent to Bob");
    expect(toBob?.text).toContain("Also sent to Ada");
    expect(toBob?.text).toContain("you take part in this conversation");
    expect(toAda?.replyTo).not.toBe(toBob?.replyTo);
    expect(`${toAda?.html}${toAda?.text}`).not.toContain("reply+");
  });
});

test("two conversations of one account share neither subject, anchor nor reply address", async () => {
  const chat = await startChat();
  const next = await startChat({ beside: chat });
  for (const one of [chat, next]) await one.agentSays("Hello.");
  const [first, second] = [await composeNext(chat), await composeNext(next)];
  expect(first.subject).not.toBe(second.subject);
  expect(first.replyTo).not.toBe(second.replyTo);
  expect(first.headers.References).not.toBe(second.headers.References);
});
