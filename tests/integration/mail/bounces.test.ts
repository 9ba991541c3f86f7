import { describe, expect, test } from "vitest";
import { advanceClock } from "@/server/clock";
import { sendNow } from "@/server/continuity/commands/send-now";
import { systemDb } from "@/server/db/client";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { bounceAddress } from "@/server/mail/address";
import { replaceDns } from "@/server/mail/authentication/dns";
import { allowAddress } from "@/server/mail/lists/suppressions";
import { runSend } from "@/server/mail/sending/run-send";
import { suppressAddress } from "@/server/mail/suppression";
import { presentMessage } from "@/server/messages/present";
import { messageInclude } from "@/server/messages/row";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { answeredChat, arrive, reasonOf, useInbound } from "@/tests/support/mail/inbound";
import { signMail, zoneOf } from "@/tests/support/mail/sign-mail";
import { wordedBounces } from "@/tests/support/mail/worded-bounces";
import { writeReply } from "@/tests/support/mail/write-reply";
import { writeBounce, writeComplaint } from "@/tests/support/mail/write-report";
import { serveZone } from "@/tests/support/mail/zone";

useDatabase();
useInbound();

/** A conversation whose answer has left by mail. */
async function mailedChat() {
  const chat = await answeredChat();
  await sendNow(chat.scope, chat);
  const [mail] = await chat.mails();
  if (!mail) throw new Error("No mail was planned.");
  const messageIdHeader = `sent.${mail.id}@eu-west-1.amazonses.com`;
  await systemDb().outboundEmail.update({
    where: { id: mail.id },
    data: {
      state: "sent",
      sentAt: mail.createdAt,
      firstAttemptAt: mail.createdAt,
      messageIdHeader,
    },
  });
  const state = async () => (await chat.mails())[0]?.state;
  const suppressions = () => systemDb().suppression.findMany({ where: { accountId: chat.scope } });
  return { ...chat, mail, messageIdHeader, state, suppressions, own: bounceAddress(mail) };
}

type Mailed = Awaited<ReturnType<typeof mailedChat>>;

const reportOf = (chat: Mailed, change: Partial<Parameters<typeof writeBounce>[0]> = {}) =>
  writeBounce({
    to: chat.own,
    recipient: chat.recipient.email,
    originalId: chat.messageIdHeader,
    ...change,
  });

const stranger = "else@customer.test";

describe("a bounce", () => {
  test("shows on the bubble, stops mail and is said in the conversation", async () => {
    const chat = await mailedChat();
    await arrive(reportOf(chat), { envelopeFrom: "" });
    const rows = await systemDb().message.findMany({
      where: { conversationId: chat.conversationId },
      include: messageInclude,
      orderBy: { seq: "asc" },
    });
    const views = rows.map(presentMessage);
    expect(views.find(({ author }) => author.kind === "agent")?.mails).toMatchObject([
      { state: "bounced", error: "smtp; 550 5.1.1 No such user here" },
    ]);
    expect(views.at(-1)).toMatchObject({
      kind: "system",
      text: `Couldn't reach ${chat.recipient.email}: the mailbox doesn't exist. Ask for another address.`,
    });
    await chat.agentSays("Are you there?");
    await drainJobs();
    expect(await sendNow(chat.scope, chat)).toMatchObject({ ok: false });
    expect(await chat.mails()).toHaveLength(1);
  });

  test.each(Object.entries(wordedBounces))("in the words of %s counts too", async (name, write) => {
    const chat = await mailedChat();
    const { recipient, messageIdHeader: originalId } = chat;
    const mail = await arrive(write({ to: chat.own, recipient: recipient.email, originalId }));
    expect(mail).toMatchObject({ state: "bounce", conversationId: chat.conversationId });
    expect(await chat.state()).toBe(name.startsWith("delayed") ? "delayed" : "bounced");
  });

  test.each([
    ["names somebody else at our own bounce address", { recipient: stranger }],
    ["names somebody else and quotes the id", { to: "x@reply.localhost", recipient: stranger }],
    ["quotes another id elsewhere", { to: "x@reply.localhost", originalId: "other@x.test" }],
  ])("that %s changes nothing", async (_name, change) => {
    const chat = await mailedChat();
    expect(await arrive(reportOf(chat, change))).toMatchObject({ state: "bounce" });
    expect(await chat.state()).toBe("sent");
    expect(await chat.suppressions()).toEqual([]);
  });

  test("at one mail's address that quotes another mail is about the first", async () => {
    const [chat, other] = [await mailedChat(), await mailedChat()];
    const crossed = reportOf(chat, { originalId: other.messageIdHeader });
    await arrive(crossed);
    expect([await chat.state(), await other.state()]).toEqual(["bounced", "sent"]);
    // Named is the other's recipient: then it must be the other's own mail that is quoted.
    const named = await mailedChat();
    await arrive(reportOf(named, { recipient: other.recipient.email }));
    expect([await named.state(), await other.state()]).toEqual(["sent", "sent"]);
  });

  test("counts for ten days", async () => {
    const [early, late] = [await mailedChat(), await mailedChat()];
    advanceClock(9 * 86_400_000);
    await arrive(reportOf(early));
    expect(await early.state()).toBe("bounced");
    advanceClock(2 * 86_400_000);
    await arrive(reportOf(late));
    expect(await late.state()).toBe("sent");
  });

  test("is lifted by an administrator, and what it kept back is mailed again", async () => {
    const chat = await mailedChat();
    await arrive(reportOf(chat));
    expect(await allowAddress(chat.scope, { email: chat.recipient.email })).toBe(true);
    await drainJobs();
    await sendNow(chat.scope, chat);
    expect((await chat.mails()).map(({ texts }) => texts)).toEqual([[], ["It left this morning."]]);
    expect(await allowAddress(chat.scope, { email: chat.recipient.email })).toBe(false);
  });

  test("is lifted by a reply that proves its sender, not by one that does not", async () => {
    const restore = replaceDns(serveZone(zoneOf("customer.test")));
    const chat = await mailedChat();
    await arrive(reportOf(chat));
    const reply = (own: string) => writeReply({ from: chat.from, to: chat.to, own });
    await arrive(reply("I do get mail."));
    expect(await chat.suppressions()).toHaveLength(1);
    await arrive(await signMail(reply("I really do."), "customer.test"));
    expect(await chat.suppressions()).toEqual([]);
    restore();
  });

  test("of a mail that is on its way is not undone by the news that it was sent", async () => {
    const chat = await answeredChat();
    await sendNow(chat.scope, chat);
    const [mail] = await chat.mails();
    await arrive(
      writeBounce({
        to: bounceAddress({ bounceToken: mail?.bounceToken ?? "" }),
        recipient: chat.recipient.email,
        originalId: "unknown@x.test",
      }),
    );
    await runSend({ accountId: chat.scope, outboundEmailId: mail?.id ?? "" });
    expect(await chat.mails()).toMatchObject([{ state: "bounced" }]);
  });
});

describe("a complaint", () => {
  const complaintOf = (chat: Mailed, change: Partial<Parameters<typeof writeComplaint>[0]> = {}) =>
    writeComplaint({
      to: "abuse@reply.localhost",
      recipient: chat.recipient.email,
      originalId: chat.messageIdHeader,
      ...change,
    });

  test("shows on the bubble, stops mail for good and is never a message", async () => {
    const chat = await mailedChat();
    const mail = await arrive(complaintOf(chat));
    expect(mail).toMatchObject({ state: "discarded", conversationId: chat.conversationId });
    expect(reasonOf(mail)).toBe("feedback_report");
    expect(await chat.state()).toBe("complained");
    expect(await chat.suppressions()).toMatchObject([
      { email: chat.recipient.email, reason: "complaint", since: expect.any(Date) },
    ]);
    const restore = replaceDns(serveZone(zoneOf("customer.test")));
    const reply = writeReply({ from: chat.from, to: chat.to, own: "Sorry, wrong button." });
    await arrive(await signMail(reply, "customer.test"));
    expect(await chat.suppressions()).toHaveLength(1);
    restore();
  });

  test("without a name counts for the mail it brings back", async () => {
    const chat = await mailedChat();
    await arrive(complaintOf(chat, { isRedacted: true }));
    expect(await chat.state()).toBe("complained");
  });

  test.each([
    ["about somebody else", { recipient: stranger }],
    ["about another mail", { originalId: "other@x.test" }],
    ["that says it is no spam", { kind: "not-spam" }],
  ])("%s changes nothing", async (_name, change) => {
    const chat = await mailedChat();
    await arrive(complaintOf(chat, change));
    expect(await chat.state()).toBe("sent");
    expect(await chat.suppressions()).toEqual([]);
  });

  test("takes the place of a bounce, also while a reply lifts that bounce", async () => {
    const { scope, recipient, suppressions } = await mailedChat();
    const { email } = recipient;
    const suppress = (reason: "bounce" | "complaint") =>
      withEvents(scope, (tx) => suppressAddress(tx, scope, { email, reason, detail: null }));
    expect(await suppress("bounce")).toBe(true);
    expect(await suppress("bounce")).toBe(false);
    const { promise: isLifted, resolve: lift } = Promise.withResolvers<void>();
    const { promise: isDeleted, resolve: tell } = Promise.withResolvers<void>();
    const lifting = tenantDb(scope).$transaction(async (tx) => {
      await tx.suppression.deleteMany({ where: { email, reason: "bounce" } });
      tell();
      await isLifted;
    });
    await isDeleted;
    const complaining = suppress("complaint");
    await waitForLock();
    lift();
    await lifting;
    expect(await complaining).toBe(true);
    expect(await suppressions()).toMatchObject([{ reason: "complaint" }]);
    expect(await suppress("bounce")).toBe(false);
  });
});

/** Until some statement waits for another's row. */
async function waitForLock(): Promise<void> {
  for (;;) {
    const rows = await systemDb().$queryRaw<unknown[]>`
      SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (rows.length > 0) return;
  }
}
