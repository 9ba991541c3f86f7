import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { now } from "@/server/clock";
import { sendNow } from "@/server/continuity/commands/send-now";
import { runContactSchedule } from "@/server/continuity/schedule";
import { systemDb } from "@/server/db/client";
import { withEvents } from "@/server/events/with-events";
import { judgeStatus } from "@/server/mail/bounces/judge-failure";
import { claimMail } from "@/server/mail/claiming/claim-mail";
import { applyBounceReport, applyDeliveryEvent } from "@/server/mail/events";
import { recordOutcome } from "@/server/mail/sending/record-outcome";
import { liftSuppression } from "@/server/mail/suppression";
import { useDatabase } from "@/tests/support/database/database";
import { type Chat, freezeClock, pass, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

/** A chat whose answer is on its way at the provider. */
async function sent() {
  const chat = await startChat();
  await chat.agentSays("Hello.");
  await sendNow(chat.scope, chat);
  const id = (await chat.mails())[0]?.id ?? "";
  const claimed = await claimMail(chat.scope, id);
  if (!claimed) throw new Error("not claimed");
  const providerId = randomUUID();
  await recordOutcome(chat.scope, claimed, { ok: true, providerId, messageIdHeader: null });
  return { chat, id, providerId };
}

type Mail = { id: string; providerId: string };

const tell = (
  mail: Mail,
  type: string,
  more: object = {},
  providerEventId: string = randomUUID(),
) =>
  applyDeliveryEvent({
    providerEventId,
    event: {
      type,
      created_at: now().toISOString(),
      data: {
        email_id: mail.providerId,
        message_id: `<${mail.providerId}@eu-west-1.amazonses.com>`,
        to: ["ada@customer.test"],
        tags: { outbound_email_id: mail.id },
        ...more,
      },
    },
  });

const bounce = { bounce: { type: "Permanent", subType: "NoEmail", message: "550 no such user" } };

const stateOf = async (chat: Chat) => (await chat.mails())[0]?.state;

const notes = async (chat: Chat) => {
  const found = await systemDb().message.findMany({
    where: { conversationId: chat.conversationId, kind: "system" },
  });
  return found.map((note) => note.text);
};

describe("states", () => {
  test("move forward, in whatever order they are told", async () => {
    const { chat, ...mail } = await sent();
    for (const [type, state] of [
      ["email.delivered", "delivered"],
      ["email.sent", "delivered"],
      ["email.delivery_delayed", "delivered"],
      ["email.opened", "opened"],
      ["email.delivered", "opened"],
      ["email.bounced", "bounced"],
      ["email.opened", "bounced"],
    ] as const) {
      await tell(mail, type, type === "email.bounced" ? bounce : {});
      expect(await stateOf(chat)).toBe(state);
    }
  });

  test("are noted with their times, and with the Message-ID that the provider gave", async () => {
    const { chat, ...mail } = await sent();
    await tell(mail, "email.delivered");
    expect(await chat.mails()).toMatchObject([
      { deliveredAt: now(), messageIdHeader: `${mail.providerId}@eu-west-1.amazonses.com` },
    ]);
  });

  test("reach every client: the messages' rev is raised with the conversation's", async () => {
    const { chat, ...mail } = await sent();
    const revs = async () => {
      const conversation = await systemDb().conversation.findUniqueOrThrow({
        where: { id: chat.conversationId },
        include: { messages: true },
      });
      return [conversation.rev, conversation.messages[0]?.rev];
    };
    const [before = 0] = await revs();
    await tell(mail, "email.delivered");
    expect(await revs()).toEqual([before + 1, before + 1]);
    const event = await systemDb().domainEvent.findFirst({
      where: { accountId: chat.scope, type: "email.updated" },
      orderBy: { id: "desc" },
    });
    expect(event?.payload).toEqual({
      conversationId: chat.conversationId,
      outboundEmailId: mail.id,
    });
  });

  test("told before our own commit are not overwritten by it", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello.");
    await sendNow(chat.scope, chat);
    const id = (await chat.mails())[0]?.id ?? "";
    const claimed = await claimMail(chat.scope, id);
    if (!claimed) throw new Error("not claimed");
    const providerId = randomUUID();
    await tell({ id, providerId }, "email.delivered");
    await recordOutcome(chat.scope, claimed, { ok: true, providerId, messageIdHeader: null });
    expect(await chat.mails()).toMatchObject([{ state: "delivered", providerId }]);
  });

  test("are found by the provider's id where the tag is missing", async () => {
    const { chat, ...mail } = await sent();
    expect(await tell(mail, "email.delivered", { tags: undefined })).toBe("applied");
    expect(await stateOf(chat)).toBe("delivered");
  });
});

describe("what is not applied", () => {
  test("a repeat, also at the same time", async () => {
    const { chat, ...mail } = await sent();
    const id = randomUUID();
    const results = await Promise.all([1, 2, 3].map(() => tell(mail, "email.bounced", bounce, id)));
    expect(results.sort()).toEqual(["applied", "ignored", "ignored"]);
    expect(await tell(mail, "email.bounced", bounce, id)).toBe("ignored");
    expect(await notes(chat)).toHaveLength(1);
  });

  test.each([
    ["a mail of somebody else", { email_id: "unknown", tags: {} }],
    ["a tag that is no id", { email_id: "unknown", tags: { outbound_email_id: "'; DROP" } }],
  ])("%s", async (_name, change) => {
    const { chat, ...mail } = await sent();
    expect(await tell(mail, "email.bounced", { ...bounce, ...change })).toBe("ignored");
    expect(await stateOf(chat)).toBe("sent");
  });

  test.each([null, 1, {}, { type: "email.sent" }, { type: "email.scheduled", data: {} }])(
    "%j",
    async (event) => {
      expect(await applyDeliveryEvent({ providerEventId: randomUUID(), event })).toBe("ignored");
    },
  );
});

describe("an address that cannot be reached", () => {
  test("is suppressed by a hard bounce, and the conversation says so once", async () => {
    const { chat, ...mail } = await sent();
    await tell(mail, "email.bounced", bounce);
    await tell(mail, "email.bounced", bounce);
    expect(await notes(chat)).toEqual([
      `Couldn't reach ${chat.email}: the mailbox doesn't exist. Ask for another address.`,
    ]);
    await chat.agentSays("Anybody there?");
    await chat.schedule();
    await pass(3600);
    expect(await chat.mails()).toHaveLength(1);
  });

  test("is not suppressed by a bounce that may pass", async () => {
    const { chat, ...mail } = await sent();
    await tell(mail, "email.bounced", { bounce: { type: "Transient", subType: "MailboxFull" } });
    expect(await stateOf(chat)).toBe("bounced");
    expect(await systemDb().suppression.count({ where: { accountId: chat.scope } })).toBe(0);
  });

  test("is suppressed by a complaint, which a reply does not lift", async () => {
    const { chat, ...mail } = await sent();
    await tell(mail, "email.bounced", bounce);
    await tell(mail, "email.complained");
    const email = chat.email ?? "";
    const lift = (isByReply: boolean) =>
      withEvents(chat.scope, (tx, emit) => liftSuppression(tx, emit, { email, isByReply }));
    expect(await lift(true)).toBe(false);
    expect(await lift(false)).toBe(true);
  });

  test("in one account is reachable in another", async () => {
    const { chat, ...mail } = await sent();
    const other = await startChat({ email: chat.email });
    await tell(mail, "email.bounced", bounce);
    await other.agentSays("Hello.");
    await other.schedule();
    await pass(60);
    expect(await other.mails()).toHaveLength(1);
  });

  test("gets what bounced when a reply proves that it is reachable after all", async () => {
    const { chat, ...mail } = await sent();
    await tell(mail, "email.bounced", bounce);
    const email = chat.email ?? "";
    await withEvents(chat.scope, (tx, emit) =>
      liftSuppression(tx, emit, { email, isByReply: true }),
    );
    await runContactSchedule({ accountId: chat.scope, contactId: chat.contactId });
    await pass(120);
    expect((await chat.mails()).map(({ state, texts }) => [state, texts])).toEqual([
      ["bounced", []],
      ["queued", ["Hello."]],
    ]);
  });

  test("is known to the provider: a mail it would not send has failed", async () => {
    const { chat, ...mail } = await sent();
    await tell(mail, "email.suppressed", {
      suppressed: { type: "Suppressed", message: "on the list", reason: "previous_complaint" },
    });
    expect(await chat.mails()).toMatchObject([{ state: "failed", error: "on the list" }]);
    expect(
      await systemDb().suppression.findMany({ where: { accountId: chat.scope } }),
    ).toMatchObject([{ reason: "complaint" }]);
  });
});

describe("a bounce report that came by mail", () => {
  test("counts like one of the provider's when it is final", async () => {
    const { chat, id } = await sent();
    await applyBounceReport(chat.scope, {
      outboundEmailId: id,
      failure: judgeStatus("5.1.1", "5.1.1"),
    });
    expect(await chat.mails()).toMatchObject([{ state: "bounced", error: "5.1.1" }]);
    expect(await systemDb().suppression.count({ where: { accountId: chat.scope } })).toBe(1);
  });

  test("only marks the mail as delayed when it is not", async () => {
    const { chat, id } = await sent();
    await applyBounceReport(chat.scope, {
      outboundEmailId: id,
      failure: judgeStatus("4.2.0", null),
    });
    expect(await stateOf(chat)).toBe("delayed");
    expect(await systemDb().suppression.count({ where: { accountId: chat.scope } })).toBe(0);
  });

  test("is final without stopping the address when only this mail was refused", async () => {
    const { chat, id } = await sent();
    await applyBounceReport(chat.scope, {
      outboundEmailId: id,
      failure: judgeStatus("5.2.2", "552 5.2.2 quota exceeded"),
    });
    expect(await chat.mails()).toMatchObject([{ state: "bounced" }]);
    expect(await systemDb().suppression.count({ where: { accountId: chat.scope } })).toBe(0);
  });

  test("never reaches another account's mail", async () => {
    const { chat, id } = await sent();
    const other = await startChat();
    await applyBounceReport(other.scope, {
      outboundEmailId: id,
      failure: judgeStatus("5.1.1", null),
    });
    expect(await stateOf(chat)).toBe("sent");
  });
});
