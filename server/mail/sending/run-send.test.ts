import { describe, expect, test } from "vitest";
import { advanceClock } from "@/server/clock";
import { sendNow } from "@/server/continuity/commands/send-now";
import { enqueueMails } from "@/server/continuity/sweeper";
import { systemDb } from "@/server/db/client";
import { claimMail } from "@/server/mail/claiming/claim-mail";
import { claimMs } from "@/server/mail/claiming/mark-claimed";
import { recordOutcome } from "@/server/mail/sending/record-outcome";
import { runSend } from "@/server/mail/sending/run-send";
import { sendMail } from "@/server/mail/transport/send-mail";
import { useDatabase } from "@/tests/support/database/database";
import { useProvider } from "@/tests/support/provider";
import { type Chat, freezeClock, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();
const provider = useProvider();

/** A chat with an answer planned into a mail, not yet attempted. */
async function planned(options: Parameters<typeof startChat>[0] = {}) {
  const chat = await startChat(options);
  await chat.visitorSays("Where is my order?");
  await chat.agentSays("It left this morning.");
  await sendNow(chat.scope, chat);
  return { chat, job: await jobOf(chat) };
}

async function jobOf(chat: Chat) {
  const mail = (await chat.mails()).at(-1);
  return { accountId: chat.scope, outboundEmailId: mail?.id ?? "" };
}

const sent = (chat: Chat) => provider.sentTo(chat.email ?? "");

describe("one attempt", () => {
  test("hands the mail to the provider, once, and keeps its id", async () => {
    const { chat, job } = await planned();
    await runSend(job);
    const [arrived] = await sent(chat);
    expect(await chat.mails()).toMatchObject([
      { state: "sent", providerId: arrived?.id, attempts: 1, error: null },
    ]);
    expect(arrived?.tags).toEqual({ outbound_email_id: job.outboundEmailId });
  });

  test("runs that meet, and runs afterwards, send nothing twice", async () => {
    const { chat, job } = await planned();
    await Promise.all([runSend(job), runSend(job), runSend(job)]);
    await runSend(job);
    expect(await sent(chat)).toHaveLength(1);
    expect(provider.bodies).toHaveLength(1);
  });

  test("the sweeper's job does the same", async () => {
    const { chat } = await planned();
    await enqueueMails();
    await enqueueMails();
    const { drainJobs } = await import("@/tests/support/drain-jobs");
    await drainJobs();
    expect(await sent(chat)).toHaveLength(1);
  });
});

describe("between plan and first attempt", () => {
  test("what was seen meanwhile is left out, and a mail with nothing left is cancelled", async () => {
    const { chat, job } = await planned();
    await chat.sees(2);
    await runSend(job);
    expect(await chat.mails()).toMatchObject([{ state: "cancelled", texts: [], attempts: 0 }]);
    expect(await sent(chat)).toEqual([]);
  });

  test("what was deleted meanwhile is left out of the rest", async () => {
    const chat = await startChat();
    const first = await chat.agentSays("Wrong window.");
    await chat.agentSays("Right window.");
    await sendNow(chat.scope, chat);
    await chat.deletes(first.id);
    await runSend(await jobOf(chat));
    expect(await chat.mails()).toMatchObject([{ state: "sent", texts: ["Right window."] }]);
    const [arrived] = await sent(chat);
    expect(arrived?.text).toContain("Right window.");
    expect(arrived?.text).not.toContain("Wrong window.");
  });

  test("seen while it is being rendered still counts", async () => {
    const { chat, job } = await planned();
    await Promise.all([runSend(job), chat.sees(2)]);
    const [mail] = await chat.mails();
    const expected = mail?.state === "cancelled" ? 0 : 1;
    expect(await sent(chat)).toHaveLength(expected);
  });

  test.each([
    ["muted", { mutedAt: new Date() }, /stopped emails/],
    ["revoked", { revokedAt: new Date() }, /no longer part/],
    ["refused", { refusedAt: new Date() }, /not him/],
  ])(
    "a recipient %s meanwhile gets nothing, and the list says why",
    async (_name, data, reason) => {
      const { chat, job } = await planned();
      await systemDb().recipient.updateMany({
        where: { conversationId: chat.conversationId },
        data,
      });
      await runSend(job);
      expect(await chat.mails()).toMatchObject([
        { state: "cancelled", error: expect.stringMatching(reason) },
      ]);
      expect(await sent(chat)).toEqual([]);
    },
  );

  test("an address corrected meanwhile gets nothing; the right one gets the answer", async () => {
    const { chat, job } = await planned();
    await systemDb().contact.update({
      where: { id: chat.contactId },
      data: { email: "right@customer.test" },
    });
    await runSend(job);
    expect(await sent(chat)).toEqual([]);
    await sendNow(chat.scope, chat);
    await runSend(await jobOf(chat));
    expect(await provider.sentTo("right@customer.test")).toHaveLength(1);
  });

  test("a suppressed address gets nothing", async () => {
    const { chat, job } = await planned();
    await systemDb().suppression.create({
      data: { accountId: chat.scope, email: chat.email ?? "", reason: "bounce" },
    });
    await runSend(job);
    expect(await chat.mails()).toMatchObject([{ state: "cancelled" }]);
  });
});

describe("a crash", () => {
  const claimAgainLater = () => advanceClock(claimMs);

  test("after the claim loses nothing: the same mail leaves when the claim has run out", async () => {
    const { chat, job } = await planned();
    await claimMail(chat.scope, job.outboundEmailId);
    await runSend(job);
    expect(await sent(chat)).toEqual([]);
    claimAgainLater();
    await runSend(job);
    expect(await sent(chat)).toHaveLength(1);
    expect(await chat.mails()).toMatchObject([{ state: "sent", attempts: 2 }]);
  });

  test("after the provider took it doubles nothing: every attempt sends the same bytes", async () => {
    const { chat, job } = await planned();
    const claimed = await claimMail(chat.scope, job.outboundEmailId);
    if (!claimed) throw new Error("not claimed");
    await sendMail(claimed.mail, claimed);
    // What happens meanwhile must not change the mail.
    await chat.agentSays("One more thing.");
    await systemDb().contact.update({ where: { id: chat.contactId }, data: { name: "Ada L." } });
    claimAgainLater();
    await runSend(job);
    expect(provider.bodies).toHaveLength(2);
    expect(provider.bodies[0]).toBe(provider.bodies[1]);
    expect(await sent(chat)).toHaveLength(1);
    expect((await chat.mails()).at(0)).toMatchObject({ state: "sent" });
  });

  test("before the outcome was written down twice is written down once", async () => {
    const { chat, job } = await planned();
    const claimed = await claimMail(chat.scope, job.outboundEmailId);
    if (!claimed) throw new Error("not claimed");
    const result = await sendMail(claimed.mail, claimed);
    await Promise.all([
      recordOutcome(chat.scope, claimed, result),
      recordOutcome(chat.scope, claimed, result),
    ]);
    expect(await chat.mails()).toMatchObject([{ state: "sent" }]);
  });

  test("longer than provider keys are known ends in failure, not in a second mail", async () => {
    const { chat, job } = await planned();
    await claimMail(chat.scope, job.outboundEmailId);
    advanceClock(21 * 3_600_000);
    await runSend(job);
    expect(await chat.mails()).toMatchObject([{ state: "failed" }]);
    expect(await sent(chat)).toEqual([]);
  });
});

describe("a provider in trouble", () => {
  test.each([
    { status: 500, name: "internal_server_error" },
    { status: 503, name: "application_error" },
    { status: 409, name: "concurrent_idempotent_requests" },
  ])("after $status the same mail is tried again with the same key", async (fault) => {
    const { chat, job } = await planned();
    provider.failNext(fault);
    await runSend(job);
    expect(await chat.mails()).toMatchObject([{ state: "sending", attempts: 1 }]);
    await runSend(job);
    expect(provider.bodies).toHaveLength(1);
    advanceClock(10_000);
    await runSend(job);
    expect(provider.bodies[1]).toBe(provider.bodies[0]);
    expect(await chat.mails()).toMatchObject([{ state: "sent", attempts: 2 }]);
  });

  test("an answer lost on the way back does not double the mail", async () => {
    const { chat, job } = await planned();
    provider.failNext("answer_lost");
    await runSend(job);
    advanceClock(10_000);
    await runSend(job);
    expect(await sent(chat)).toHaveLength(1);
    expect(await chat.mails()).toMatchObject([{ state: "sent" }]);
  });

  test("429 waits as long as it was told to", async () => {
    const { chat, job } = await planned();
    provider.failNext({
      status: 429,
      name: "rate_limit_exceeded",
      headers: { "retry-after": "90" },
    });
    await runSend(job);
    advanceClock(89_000);
    await runSend(job);
    expect(await sent(chat)).toEqual([]);
    advanceClock(1_000);
    await runSend(job);
    expect(await sent(chat)).toHaveLength(1);
  });

  test("another body under the same key means the first has arrived", async () => {
    const { chat, job } = await planned();
    const claimed = await claimMail(chat.scope, job.outboundEmailId);
    if (!claimed) throw new Error("not claimed");
    await sendMail({ ...claimed.mail, text: "Rendered by another version." }, claimed);
    advanceClock(claimMs);
    await runSend(job);
    const [arrived] = await sent(chat);
    expect(await chat.mails()).toMatchObject([{ state: "sent", providerId: arrived?.id }]);
    expect(await sent(chat)).toHaveLength(1);
  });

  test.each([
    { status: 403, name: "invalid_api_key" },
    { status: 401, name: "missing_api_key" },
  ])(
    "$name speaks against no mail: it is said, and the mail leaves once it is mended",
    async (fault) => {
      const { chat, job } = await planned();
      provider.failNext(fault);
      await runSend(job);
      expect(await chat.mails()).toMatchObject([
        { state: "sending", error: expect.stringContaining(fault.name) },
      ]);
      advanceClock(10_000);
      await runSend(job);
      expect(await chat.mails()).toMatchObject([{ state: "sent" }]);
    },
  );

  test("invalid_from_address is final and said", async () => {
    const fault = { status: 422, name: "invalid_from_address" };
    const { chat, job } = await planned();
    provider.failNext(fault);
    await runSend(job);
    expect(await chat.mails()).toMatchObject([
      { state: "failed", error: expect.stringContaining(fault.name) },
    ]);
    advanceClock(3_600_000);
    await runSend(job);
    expect(provider.bodies).toHaveLength(1);
  });

  test("trouble for 20 hours ends in failure", async () => {
    const { chat, job } = await planned();
    for (let hours = 0; hours < 25; hours += 1) {
      provider.failNext({ status: 500, name: "internal_server_error" });
      await runSend(job);
      advanceClock(3_600_000);
    }
    expect(await chat.mails()).toMatchObject([{ state: "failed" }]);
    expect(await sent(chat)).toEqual([]);
  });
});
