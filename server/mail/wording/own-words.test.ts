import { expect, test } from "vitest";
import { defaultInboxSettings } from "@/lib/schemas/inbox-settings";
import { type LetterWords, noLetterWords } from "@/lib/schemas/mail/letter-settings";
import type { MailLocale } from "@/lib/words/mail-locales";
import { systemDb } from "@/server/db/client";
import { saveLetterWords } from "@/server/inboxes/commands";
import { promptText } from "@/server/inboxes/present";
import { parseInboxSettings } from "@/server/inboxes/settings";
import { useDatabase } from "@/tests/support/database/database";
import { composeNext } from "@/tests/support/mail/compose-next";
import { type Chat, freezeClock, pass, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

const save = (chat: Chat, locale: MailLocale, words: Partial<LetterWords>) =>
  saveLetterWords(chat.scope, {
    ...{ inboxId: chat.inboxId, locale, logoUrl: "https://acme.test/logo.png" },
    words: { ...noLetterWords, ...words },
  });

test("stand in the mail, in the reader's language, with their names filled in and as text", async () => {
  const chat = await startChat({ contact: { locale: "de" } });
  await save(chat, "de", {
    subject: "Anfrage {number} bei {brand}",
    intro: "<b>{agent}</b> antwortet.",
    footer: "{brand} GmbH",
  });
  await save(chat, "en", { intro: "English words." });
  await chat.agentSays("Hallo.");
  const { subject, text, html } = await composeNext(chat);
  expect(subject).toBe(`Anfrage ${chat.number} bei Acme`);
  expect(text).toContain("<b>Grace Hopper</b> antwortet.");
  expect(text).toContain("Acme GmbH");
  expect(text).not.toContain("English words.");
  expect(html).toContain("&lt;b&gt;Grace Hopper&lt;/b&gt;");
  expect(html).toContain('src="https://acme.test/logo.png"');
});

test("a changed subject never changes that of a running conversation", async () => {
  const chat = await startChat();
  await chat.agentSays("One.");
  const { subject } = await composeNext(chat);
  await save(chat, "en", { subject: "Quite different" });
  await pass(600);
  await chat.agentSays("Two.");
  expect((await composeNext(chat)).subject).toBe(subject);
  const next = await startChat({ beside: chat });
  await next.agentSays("Hello.");
  expect((await composeNext(next)).subject).toBe("Quite different");
});

test("two languages saved at once both hold, and nothing else of the settings changes", async () => {
  const chat = await startChat({ continuity: { quietSeconds: 17 } });
  await Promise.all([
    save(chat, "fr", { footer: "Merci" }),
    save(chat, "it", { footer: "Grazie" }),
  ]);
  const row = await systemDb().inbox.findUniqueOrThrow({ where: { id: chat.inboxId } });
  const { letters, continuity } = parseInboxSettings(row);
  expect([letters.words.fr?.footer, letters.words.it?.footer]).toEqual(["Merci", "Grazie"]);
  expect(continuity.quietSeconds).toBe(17);
});

test("another account's inbox is not found", async () => {
  const [chat, other] = [await startChat(), await startChat()];
  const input = {
    inboxId: other.inboxId,
    locale: "en",
    logoUrl: "",
    words: noLetterWords,
  } as const;
  expect(await saveLetterWords(chat.scope, input)).toEqual({ ok: false, reason: "not_found" });
});

test("the card that asks for an address speaks the visitor's language, else as the inbox does", () => {
  const defaults = defaultInboxSettings("Acme");
  const words = { ...noLetterWords, prompt: "Ihre Adresse für {brand}?" };
  const settings = { ...defaults, letters: { logoUrl: "", words: { de: words } } };
  expect(promptText(settings, { locale: "de", brand: "Acme" })).toBe("Ihre Adresse für Acme?");
  expect(promptText(settings, { locale: "fr", brand: "Acme" })).toBe(defaults.emailPrompt.text);
});
