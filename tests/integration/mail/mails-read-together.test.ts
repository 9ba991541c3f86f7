import { describe, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { processMails } from "@/server/mail/inbound/process";
import { useDatabase } from "@/tests/support/database/database";
import { answeredChat, mailedMessages, useInbound } from "@/tests/support/mail/inbound";
import { postMail } from "@/tests/support/mail/post-mail";
import { writeReply } from "@/tests/support/mail/write-reply";
import { freezeClock } from "@/tests/support/realtime/chat";

useDatabase();
useInbound();
freezeClock();

type Answered = Awaited<ReturnType<typeof answeredChat>>;

async function post(raw: Buffer): Promise<string> {
  const response = await postMail(raw);
  expect(response.status).toBe(202);
  return String(Reflect.get(Object(await response.json()), "id"));
}

const reply = (chat: Answered, own: string) => writeReply({ from: chat.from, to: chat.to, own });
const hop = (raw: Buffer) => Buffer.concat([Buffer.from("Received: from mx.relay.test\r\n"), raw]);
const textsOf = async (chat: Answered) => (await mailedMessages(chat)).map(({ text }) => text);
const stateOf = async (id: string) =>
  (await systemDb().inboundEmail.findUniqueOrThrow({ where: { id } })).state;

describe("mails read together", () => {
  test("find each its conversation and keep their order there", async () => {
    const [one, other] = [await answeredChat(), await answeredChat()];
    const ids: string[] = [];
    for (const own of ["First.", "Second.", "Third."]) {
      ids.push(await post(reply(one, own)), await post(reply(other, own)));
    }
    await processMails({ accountId: one.scope, inboundEmailIds: ids });
    expect(await textsOf(one)).toEqual(["First.", "Second.", "Third."]);
    expect(await textsOf(other)).toEqual(["First.", "Second.", "Third."]);
    expect(await Promise.all(ids.map(stateOf))).toEqual(Array(6).fill("processed"));
  });

  test("are held up by none that cannot be read", async () => {
    const chat = await answeredChat();
    const ids = [
      await post(reply(chat, "Before.")),
      await post(Buffer.from("no mail at all")),
      await post(reply(chat, "After.")),
    ];
    await processMails({ accountId: chat.scope, inboundEmailIds: ids });
    expect(await textsOf(chat)).toEqual(["Before.", "After."]);
    expect(await Promise.all(ids.map(stateOf))).toEqual(["processed", "failed", "processed"]);
  });

  test("by several workers at once are one message each, repeats among them", async () => {
    const chat = await answeredChat();
    const raws = ["One.", "Two."].map((own) => reply(chat, own));
    const ids = await Promise.all(raws.flatMap((raw) => [post(raw), post(hop(raw))]));
    const job = (inboundEmailIds: string[]) =>
      processMails({ accountId: chat.scope, inboundEmailIds });
    await Promise.all([job(ids), job(ids.toReversed()), job(ids)]);
    expect((await textsOf(chat)).toSorted()).toEqual(["One.", "Two."]);
    expect((await Promise.all(ids.map(stateOf))).toSorted()).toEqual([
      "duplicate",
      "duplicate",
      "processed",
      "processed",
    ]);
  });

  test("of a customer who was blocked say nothing, beside another's that is heard", async () => {
    const [blocked, heard] = [await answeredChat(), await answeredChat()];
    await systemDb().contact.update({
      where: { id: blocked.contactId },
      data: { blockedAt: new Date() },
    });
    const ids = [await post(reply(blocked, "Not heard.")), await post(reply(heard, "Heard."))];
    await processMails({ accountId: heard.scope, inboundEmailIds: ids });
    expect(await textsOf(blocked)).toEqual([]);
    expect(await textsOf(heard)).toEqual(["Heard."]);
    expect(await Promise.all(ids.map(stateOf))).toEqual(["discarded", "processed"]);
  });
});
