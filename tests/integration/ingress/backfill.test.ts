import { expect, test } from "vitest";
import { advanceClock } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { backfillReceived, sweepReceived } from "@/server/mail/fetching/backfill-received";
import { receiveEmail } from "@/server/mail/sandbox/receive-email";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { answeredChat, mailedMessages, useInbound } from "@/tests/support/mail/inbound";
import { writeMail } from "@/tests/support/mail/write-mail";

useDatabase();
useInbound();

/** A mail that Resend took in, and whose webhook never came. */
async function missed(raw: Buffer): Promise<string> {
  const id = await receiveEmail({ raw });
  await systemDb().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  return id;
}
const rows = () => systemDb().inboundEmail.findMany({ where: { source: "resend" } });

test("what the webhook did not bring is taken in once, and becomes a message", async () => {
  const chat = await answeredChat();
  const reply = () => writeMail({ from: chat.from, to: chat.to, text: "Did you get this?" });
  const id = await missed(reply());
  expect(await backfillReceived()).toBe(1);
  await drainJobs();
  expect((await mailedMessages(chat)).map(({ text }) => text)).toEqual(["Did you get this?"]);
  expect(await backfillReceived()).toBe(0);
  expect((await rows()).map(({ sourceEventId }) => sourceEventId)).toEqual([id]);
});

test("two that look at once take a mail in once", async () => {
  const before = (await rows()).length;
  await missed(writeMail({ from: "ada@example.test", to: "nobody@acme.test", text: "Hi" }));
  const counts = await Promise.all([backfillReceived(), backfillReceived()]);
  expect(counts.toSorted()).toEqual([0, 1]);
  expect((await rows()).length).toBe(before + 1);
});

test("it goes back over many pages after days of downtime, and not beyond a month", async () => {
  const mail = writeMail({ from: "ada@example.test", to: "nobody@acme.test", text: "Old" });
  await missed(mail);
  advanceClock(31 * 24 * 3_600_000);
  for (let count = 0; count < 103; count += 1) await missed(mail);
  advanceClock(3 * 24 * 3_600_000);
  expect(await backfillReceived()).toBe(103);
});

test("nobody is asked while Resend is not connected", async () => {
  await missed(writeMail({ from: "ada@example.test", to: "nobody@acme.test", text: "Hi" }));
  const before = (await rows()).length;
  await sweepReceived();
  expect((await rows()).length).toBe(before);
});
