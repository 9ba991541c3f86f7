import { describe, expect, test, vi } from "vitest";
import { advanceClock } from "@/server/clock";
import { addParticipant } from "@/server/continuity/commands/add-participant";
import { sendNow } from "@/server/continuity/commands/send-now";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { withEvents } from "@/server/events/with-events";
import { claimMail } from "@/server/mail/claiming/claim-mail";
import { listFailedMails } from "@/server/mail/sending/list-failed-mails";
import { retryMail } from "@/server/mail/sending/retry-mail";
import { runSend } from "@/server/mail/sending/run-send";
import { sendMail } from "@/server/mail/transport/send-mail";
import { useDatabase } from "@/tests/support/database/database";
import { useProvider } from "@/tests/support/provider";
import { type Chat, freezeClock, pass, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();
const provider = useProvider();

const lastMailOf = async (chat: Chat) => (await chat.mails()).at(-1)?.id ?? "";

/** A mail whose outcome nobody heard for 20 hours; `arrived`: the provider took it all the same. */
async function failed(arrived: boolean) {
  const chat = await startChat();
  await chat.agentSays("Hello.");
  await sendNow(chat.scope, chat);
  const outboundEmailId = await lastMailOf(chat);
  const claimed = await claimMail(chat.scope, outboundEmailId);
  if (claimed && arrived) await sendMail(claimed.mail, claimed);
  advanceClock(21 * 3_600_000);
  await runSend({ accountId: chat.scope, outboundEmailId });
  expect((await chat.mails())[0]?.state).toBe("failed");
  return { chat, outboundEmailId };
}

describe("a failed mail tried again by hand", () => {
  test("is found at the provider, and not sent a second time", async () => {
    const { chat, outboundEmailId } = await failed(true);
    expect(await retryMail(chat.scope, { outboundEmailId })).toEqual({
      ok: true,
      outcome: "arrived",
    });
    const [arrived] = await provider.sentTo(chat.email ?? "");
    expect(await chat.mails()).toMatchObject([{ state: "sent", providerId: arrived?.id }]);
    expect(await provider.sentTo(chat.email ?? "")).toHaveLength(1);
  });

  test("becomes a new mail with a key of its own when the provider never had it", async () => {
    const { chat, outboundEmailId } = await failed(false);
    const results = await Promise.all([
      retryMail(chat.scope, { outboundEmailId }),
      retryMail(chat.scope, { outboundEmailId }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    await runSend({ accountId: chat.scope, outboundEmailId: await lastMailOf(chat) });
    const mails = await chat.mails();
    expect(mails.map(({ state, texts }) => [state, texts])).toEqual([
      ["failed", []],
      ["sent", ["Hello."]],
    ]);
    expect(new Set(mails.map((mail) => mail.idempotencyKey)).size).toBe(2);
    expect(await provider.sentTo(chat.email ?? "")).toHaveLength(1);
  });

  test("brings only what it carried: others and later answers keep their time", async () => {
    const { chat, outboundEmailId } = await failed(false);
    await withEvents(chat.scope, (tx, emit) =>
      addParticipant(tx, emit, chat.scope, {
        ...{ conversationId: chat.conversationId, email: `bob-${chat.email}`, name: "Bob" },
      }),
    );
    await chat.agentSays("Later, for both.");
    expect(await retryMail(chat.scope, { outboundEmailId })).toMatchObject({ ok: true });
    expect((await chat.mails()).map(({ toEmail, texts }) => [toEmail, texts])).toEqual([
      [chat.email, []],
      [chat.email, ["Hello."]],
    ]);
    await chat.schedule();
    await pass(3600);
    expect((await chat.mails()).slice(2).map(({ texts }) => texts)).toEqual([
      ["Later, for both."],
      ["Later, for both."],
    ]);
  });

  test("leaves out what was read in the chat meanwhile", async () => {
    const { chat, outboundEmailId } = await failed(false);
    await chat.sees(1);
    expect(await retryMail(chat.scope, { outboundEmailId })).toEqual({
      ok: false,
      reason: "nothing_to_send",
    });
    expect(await chat.mails()).toHaveLength(1);
  });

  test("waits while the provider cannot be asked, or does not answer in time", async () => {
    const { chat, outboundEmailId } = await failed(true);
    const port = env.PORT;
    env.PORT = 1;
    const result = await retryMail(chat.scope, { outboundEmailId });
    env.PORT = port;
    expect(result).toEqual({ ok: false, reason: "provider_unreachable" });
    const late = vi.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort());
    expect(await retryMail(chat.scope, { outboundEmailId })).toEqual(result);
    late.mockRestore();
    expect((await chat.mails())[0]?.state).toBe("failed");
  });

  test("is on the account's list until it was tried again", async () => {
    const { chat, outboundEmailId } = await failed(false);
    const other = await failed(false);
    expect(await listFailedMails(chat.scope)).toMatchObject({
      items: [{ id: outboundEmailId, to: chat.email, conversationNumber: chat.number }],
      nextCursor: null,
    });
    await retryMail(chat.scope, { outboundEmailId });
    expect((await listFailedMails(chat.scope)).items).toEqual([]);
    expect((await listFailedMails(other.chat.scope)).items).toHaveLength(1);
  });

  test("must have failed, and belong to the account", async () => {
    const { chat, outboundEmailId } = await failed(false);
    const other = await startChat();
    const refusal = { ok: false, reason: "not_failed" };
    expect(await retryMail(other.scope, { outboundEmailId })).toEqual(refusal);
    await systemDb().outboundEmail.update({
      where: { id: outboundEmailId },
      data: { state: "sent" },
    });
    expect(await retryMail(chat.scope, { outboundEmailId })).toEqual(refusal);
  });
});
