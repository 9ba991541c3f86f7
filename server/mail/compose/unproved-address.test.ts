import { describe, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { attach, composeNext } from "@/tests/support/mail/compose-next";
import { freezeClock, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

describe("a mail to an address nobody has proved", () => {
  const hostile = "Claim your prize at evil.test/login now";

  test("carries no link and no name the visitor typed, and says why it came", async () => {
    const chat = await startChat({ isVerified: false, contact: { name: "Your Bank" } });
    await chat.visitorSays(hostile, { authorName: "Your Bank" });
    await chat.agentSays("How can I help?");
    const { html, text, subject } = await composeNext(chat);
    expect(html + text + subject).not.toMatch(/evil\.test|Your Bank/);
    expect(text).toContain("Claim your prize at [link left out] now");
    expect(text).toContain(`somebody gave ${chat.email}`);
    expect(text).toMatch(/This wasn't me http:\/\/localhost:3000\/unsubscribe\/r/);
  });

  test("carries 500 characters of the visitor at most", async () => {
    const chat = await startChat({ isVerified: false });
    for (const letter of ["x", "y"]) await chat.visitorSays(letter.repeat(400));
    await chat.agentSays("How can I help?");
    const { text } = await composeNext(chat);
    expect(text.match(/[xy]{50,}/g)?.join("").length).toBeLessThanOrEqual(500);
  });

  test("shows none of the visitor's files", async () => {
    const chat = await startChat({ isVerified: false });
    const message = await chat.visitorSays("Look.");
    await attach(message.id, chat, { name: "evil.pdf", contentType: "application/pdf", size: 10 });
    await chat.agentSays("How can I help?");
    expect((await composeNext(chat)).text).not.toContain("evil.pdf");
  });

  test("does not explain itself to somebody who has proved it", async () => {
    const chat = await startChat();
    await chat.visitorSays(hostile);
    await chat.agentSays("How can I help?");
    const { text } = await composeNext(chat);
    expect(text).toContain("evil.test/login");
    expect(text).not.toContain("This wasn't me");
  });
});

test("a subject that a stranger wrote goes to an unproved address without its links", async () => {
  const chat = await startChat({ isVerified: false });
  await systemDb().conversation.update({
    where: { id: chat.conversationId },
    data: { subject: "Re: Your prize at evil.test/now" },
  });
  await chat.agentSays("How can I help?");
  expect((await composeNext(chat)).subject).toBe("Re: Your prize at [link left out]");
});
