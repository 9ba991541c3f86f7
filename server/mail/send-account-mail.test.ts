import { describe, expect, test } from "vitest";
import { advanceClock, now } from "@/server/clock";
import { enqueueMails } from "@/server/continuity/sweeper";
import { systemDb } from "@/server/db/client";
import { queueAccountMail } from "@/server/mail/send-account-mail";
import { runSend } from "@/server/mail/sending/run-send";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { useProvider } from "@/tests/support/provider";
import { freezeClock, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();
const provider = useProvider();

const url = "http://localhost:3000/reset?token=only-in-the-mail";

async function queued(to: string) {
  const { scope } = await startChat();
  const { outboundEmailId } = await queueAccountMail(systemDb(), {
    kind: "password_reset",
    accountId: scope,
    to,
    props: { name: "Grace", url, minutes: 60 },
  });
  const read = () => systemDb().outboundEmail.findUniqueOrThrow({ where: { id: outboundEmailId } });
  return { job: { accountId: scope, outboundEmailId }, read };
}

describe("a mail about the account", () => {
  test("brings its link, as an automatic mail that nobody answers", async () => {
    const { job, read } = await queued("grace@acme.test");
    await runSend(job);
    const [arrived] = await provider.sentTo("grace@acme.test");
    expect(arrived?.text).toContain(url);
    expect(arrived?.headers).toMatchObject({ "Auto-Submitted": "auto-generated" });
    expect(arrived?.replyTo).toEqual([]);
    expect((await read()).state).toBe("sent");
  });

  test("never shows its link in the database, and keeps nothing once it is sent", async () => {
    const { job, read } = await queued("linus@acme.test");
    const clear = async () => JSON.stringify(await read()).includes("only-in-the-mail");
    expect(await clear()).toBe(false);
    provider.failNext({ status: 500, name: "internal_server_error" });
    await runSend(job);
    expect((await read()).state).toBe("sending");
    expect(await clear()).toBe(false);
    await systemDb().outboundEmail.update({
      where: { id: job.outboundEmailId },
      data: { sendAfter: new Date(0) },
    });
    await runSend(job);
    expect(await read()).toMatchObject({ state: "sent", frozen: {} });
    expect(provider.bodies[0]).toBe(provider.bodies[1]);
    expect(await provider.sentTo("linus@acme.test")).toHaveLength(1);
  });

  test("that cannot be composed is tried ever later, holds nothing up, and in the end is listed as failed", async () => {
    const { job, read } = await queued("broken@acme.test");
    // As after a change of AUTH_SECRET: what it says cannot be opened any more.
    await systemDb().outboundEmail.update({
      where: { id: job.outboundEmailId },
      data: { frozen: { draft: "sealed with another key" } },
    });
    await runSend(job);
    const first = await read();
    expect(first).toMatchObject({
      state: "queued",
      attempts: 1,
      firstAttemptAt: null,
      error: "The mail could not be composed. The log says why.",
    });
    expect(first.sendAfter.getTime() - now().getTime()).toBe(10_000);
    await runSend(job);
    expect((await read()).attempts, "not before its time").toBe(1);

    const other = await queued("fine@acme.test");
    advanceClock(11_000);
    await enqueueMails();
    await drainJobs();
    // Whether the sandbox's report is in already does not matter here.
    expect(["sent", "delivered"]).toContain((await other.read()).state);
    expect(await read()).toMatchObject({ state: "queued", attempts: 2 });

    advanceClock(21 * 3_600_000);
    await runSend(job);
    expect(await read()).toMatchObject({ state: "failed", attempts: 3 });
    expect(await provider.sentTo("broken@acme.test")).toEqual([]);
  });

  test("leaves once, however many run at once", async () => {
    const { job } = await queued("ada@acme.test");
    await Promise.all([runSend(job), runSend(job)]);
    expect(await provider.sentTo("ada@acme.test")).toHaveLength(1);
  });
});
