import { describe, expect, test } from "vitest";
import { advanceClock } from "@/server/clock";
import { runSend } from "@/server/mail/sending/run-send";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import {
  answeredChat,
  arrive,
  mailedMessages,
  reasonOf,
  useInbound,
} from "@/tests/support/mail/inbound";
import { postMail } from "@/tests/support/mail/post-mail";
import { writeMail } from "@/tests/support/mail/write-mail";
import { writeReply } from "@/tests/support/mail/write-reply";
import { writeAutoReply } from "@/tests/support/mail/write-report";
import { freezeClock, pass } from "@/tests/support/realtime/chat";

useDatabase();
useInbound();
freezeClock();

const hop = (raw: Buffer, name: string) =>
  Buffer.concat([Buffer.from(`Received: from ${name}.relay.test\r\n`), raw]);

describe("mails that arrive again and out of order", () => {
  test("are one message each, in order of first arrival", async () => {
    const chat = await answeredChat();
    const mails = ["One.", "Two.", "Three.", "Four.", "Five."].map((own) =>
      writeReply({ from: chat.from, to: chat.to, own }),
    );
    const order = [2, 0, 2, 4, 0, 1, 3, 1, 4, 3, 0, 1, 2, 3, 4, 4, 3, 2, 1, 0, 2, 4, 0, 3, 1];
    for (const [at, which] of order.entries()) {
      const raw = mails[which];
      if (raw) await postMail(at % 2 === 0 ? raw : hop(raw, `mx${at}`));
    }
    await drainJobs();
    expect((await mailedMessages(chat)).map(({ text }) => text)).toEqual([
      ...["Three.", "One.", "Five.", "Two.", "Four."],
    ]);
  });

  test("wait for the one before, however long that takes to read", async () => {
    const chat = await answeredChat();
    const bytes = Buffer.alloc(6_000_000, "long ");
    const files = [{ name: "long.txt", type: "text/plain", bytes }];
    await postMail(writeMail({ from: chat.from, to: chat.to, text: "First, with a file.", files }));
    await postMail(writeMail({ from: chat.from, to: chat.to, text: "Second." }));
    await drainJobs();
    expect((await mailedMessages(chat)).map(({ text }) => text)).toEqual([
      ...["First, with a file.", "Second."],
    ]);
  });

  test("tried again by the provider while the first is being processed are one message", async () => {
    const chat = await answeredChat();
    const raw = writeReply({ from: chat.from, to: chat.to, own: "Once." });
    await postMail(raw);
    const processing = drainJobs();
    const again = await Promise.all([postMail(raw), postMail(hop(raw, "retry"))]);
    expect(again.map(({ status }) => status)).toEqual([202, 202]);
    await processing;
    await drainJobs();
    expect(await mailedMessages(chat)).toHaveLength(1);
  });
});

describe("two machines", () => {
  /** An assistant answers whatever the other machine says, and the other answers every mail it gets. */
  async function talk(
    answer: (chat: Awaited<ReturnType<typeof answeredChat>>, at: number) => Buffer,
  ) {
    const chat = await answeredChat();
    await drainJobs();
    await pass(301);
    for (let round = 0; round < 6; round += 1) {
      await chat.assistantSays(`How can I help? ${round}`);
      await drainJobs();
      await pass(301);
      for (const { id, state } of await chat.mails()) {
        if (state === "queued") await runSend({ accountId: chat.scope, outboundEmailId: id });
      }
      const { state } = await arrive(answer(chat, round));
      // A note of a machine is answered by nothing.
      if (state !== "processed") break;
    }
    const mails = await chat.mails();
    return mails.filter(({ isAutomatic }) => isAutomatic);
  }

  test("stop after one round when the other says what it is", async () => {
    const mails = await talk(({ from, to }) => writeAutoReply({ from, to }));
    expect(mails).toHaveLength(1);
  });

  test("stop after one round when the other hides it", async () => {
    const mails = await talk(({ from, to }, at) =>
      writeMail({ from, to, text: `Thank you for your message. Ticket ${at}.` }),
    );
    expect(mails).toHaveLength(1);
  });

  test("may speak again after a day, with all that was left unsaid", async () => {
    const chat = await answeredChat();
    await chat.agentSays("A person's words always leave.");
    await drainJobs();
    await pass(301);
    await arrive(writeReply({ from: chat.from, to: chat.to, own: "By mail from now on." }));
    await chat.assistantSays("One.");
    await drainJobs();
    await pass(301);
    await chat.assistantSays("Two.");
    await drainJobs();
    await pass(301);
    await chat.assistantSays("Three.");
    await drainJobs();
    await pass(301);
    expect((await chat.mails()).map(({ texts }) => texts)).toEqual([
      ["It left this morning.", "A person's words always leave."],
      ["One."],
    ]);
    advanceClock(86_400_000);
    await pass(1);
    expect((await chat.mails()).at(-1)?.texts).toEqual(["Two.", "Three."]);
  });
});

test("a mail that went through more than 30 servers goes round in a circle", async () => {
  const chat = await answeredChat();
  const headers = (count: number) =>
    Array.from({ length: count }, (_, at): [string, string] => ["Received", `from mx${at}.test`]);
  const write = (count: number) =>
    arrive(writeMail({ from: chat.from, to: chat.to, text: "Round.", headers: headers(count) }));
  expect(await write(30)).toMatchObject({ state: "processed" });
  const circling = await write(31);
  expect(circling.state).toBe("discarded");
  expect(reasonOf(circling)).toBe("own_mail");
});
