import { describe, expect, test } from "vitest";
import type { FrozenMail } from "@/lib/schemas/mail/outbound-mail";
import { sendNow } from "@/server/continuity/commands/send-now";
import { claimMail } from "@/server/mail/claiming/claim-mail";
import { maxHtmlBytes } from "@/server/mail/compose/fit-letter";
import { useDatabase } from "@/tests/support/database/database";
import { attach, composeNext } from "@/tests/support/mail/compose-next";
import { type Chat, freezeClock, pass, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

/** Sends until nothing waits. */
async function composeAll(chat: Chat): Promise<FrozenMail[]> {
  const mails: FrozenMail[] = [];
  while ((await sendNow(chat.scope, chat)).ok) {
    const mail = (await chat.mails()).at(-1);
    const claimed = await claimMail(chat.scope, mail?.id ?? "");
    if (claimed) mails.push(claimed.mail);
    await pass(1);
  }
  return mails;
}

const bytes = ({ html }: { html: string }) => Buffer.byteLength(html);

describe("a mail stays below the size that Gmail shows", () => {
  test("the summary gives way first, from its oldest message on", async () => {
    const chat = await startChat();
    for (let count = 0; count < 10; count += 1)
      await chat.visitorSays(`${count}${"<".repeat(599)}`);
    await chat.agentSays("<".repeat(18_000));
    const mail = await composeNext(chat);
    expect(bytes(mail)).toBeLessThanOrEqual(maxHtmlBytes);
    expect(mail.html).toContain("&lt;".repeat(18_000));
    expect(mail.text).toContain(`9${"<".repeat(500)}`);
    expect(mail.text).not.toContain(`0${"<".repeat(500)}`);
  });

  test("twenty long messages go in as many mails as they need, each once and in order", async () => {
    const chat = await startChat({ continuity: { minIntervalSeconds: 0 } });
    const said = Array.from({ length: 20 }, (_, index) => `[${index}] ${"あ&".repeat(1500)}`);
    for (const text of said) await chat.agentSays(text);
    const mails = await composeAll(chat);
    expect(mails.length).toBeGreaterThan(1);
    for (const mail of mails) expect(bytes(mail)).toBeLessThanOrEqual(maxHtmlBytes);
    const carried = (await chat.mails()).flatMap(({ texts }) => texts);
    expect(carried).toEqual(said);
    const written = mails.map(({ text }) => text).join("");
    for (const text of said) expect(written.split(text)).toHaveLength(2);
  });

  test("one message that is too long is cut, with the way to the rest", async () => {
    const chat = await startChat();
    await chat.agentSays("\"'&<>".repeat(4000));
    const mail = await composeNext(chat);
    expect(bytes(mail)).toBeLessThanOrEqual(maxHtmlBytes);
    expect(mail.text).toMatch(
      /…\n+This message is too long for an email\. The rest is in the chat:/,
    );
    expect(mail.text).toMatch(/Continue in chat http:\/\/localhost:3000\/c\/c\S+/);
    expect(mail.text).toContain("\"'&<>".repeat(2000));
  });

  test("what fits is not cut", async () => {
    const chat = await startChat();
    await chat.agentSays("a".repeat(20_000));
    const mail = await composeNext(chat);
    expect(mail.text).toContain("a".repeat(20_000));
    expect(mail.text).not.toContain("too long");
  });
});

test("files of messages that wait for the next mail go with that one", async () => {
  const chat = await startChat();
  const long = "&".repeat(19_000);
  for (const name of ["one.pdf", "two.pdf"]) {
    const message = await chat.agentSays(`${name} ${long}`);
    await attach(message.id, chat, { name, contentType: "application/pdf", size: 1000 });
  }
  const mails = await composeAll(chat);
  const names = mails.map(({ attachments }) => attachments.map(({ name }) => name));
  expect(names).toEqual([["one.pdf"], ["two.pdf"]]);
});
