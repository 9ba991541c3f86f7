import { expect, test } from "vitest";
import { findLinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { type LinkPurpose, linkToken } from "@/server/continuity/mailed-links/links";
import { wordContinue, wordUnsubscribe } from "@/server/continuity/mailed-links/word-page";
import { systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { type Chat, startChat } from "@/tests/support/realtime/chat";

useDatabase();

async function targetOf(chat: Chat, purpose: LinkPurpose) {
  await chat.agentSays("Hello.");
  await chat.schedule();
  const [recipient] = await chat.recipients();
  return findLinkTarget(linkToken({ purpose, recipientId: recipient?.id ?? "" }));
}

test("the page behind a link speaks the language of the mail", async () => {
  const chat = await startChat({ contact: { locale: "de-CH" } });
  const page = wordUnsubscribe(await targetOf(chat, "mute"), "fr");
  expect(page).toMatchObject({ locale: "de", brand: "Acme" });
  expect(page.title).toBe("Keine E-Mails mehr zu dieser Unterhaltung?");
  expect(page.buttons).toMatchObject([{ action: "mute", label: "Keine E-Mails mehr" }]);
  const next = wordContinue(await targetOf(chat, "continue"), "fr");
  expect(next).toMatchObject({ title: "Ihre Unterhaltung mit Acme", button: "Im Chat fortsetzen" });
});

test("who takes the emails back is told so, and can stop them again", async () => {
  const target = await targetOf(await startChat(), "mute");
  const page = wordUnsubscribe(target, "en", { isJustUnmuted: true });
  expect(page.title).toBe("You get emails again");
  expect(page.text).toContain(target?.recipient.email);
  expect(page.buttons).toMatchObject([{ action: "mute", isQuiet: true }]);
});

test("an address does not turn Arabic words around", async () => {
  const chat = await startChat({ isVerified: false, contact: { locale: "ar" } });
  const { text, buttons } = wordUnsubscribe(await targetOf(chat, "refuse"), "en");
  expect(text).toContain(`\u2068${chat.email}\u2069`);
  expect(buttons).toMatchObject([{ action: "refuse" }]);
});

test("a participant's page is in the inbox's language", async () => {
  const chat = await startChat({ contact: { locale: "ja" } });
  await targetOf(chat, "mute");
  const [recipient] = await chat.recipients();
  const where = { id: recipient?.id ?? "" };
  await systemDb().recipient.update({ where, data: { kind: "participant", contactId: null } });
  const target = await findLinkTarget(linkToken({ purpose: "mute", recipientId: where.id }));
  expect(wordUnsubscribe(target, "fr").locale).toBe("en");
});

test("a link nobody signed says so in the browser's language and offers nothing", () => {
  expect(wordUnsubscribe(null, "ar")).toMatchObject({ locale: "ar", buttons: [] });
  expect(wordContinue(null, "ar")).toMatchObject({ locale: "ar", button: null });
});
