/** What really goes over the wire by either way out, whatever people are called and write. */
import { once } from "node:events";
import fc from "fast-check";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultInboxSettings } from "@/lib/schemas/inbox-settings";
import type { FrozenMail } from "@/lib/schemas/mail/outbound-mail";
import { env } from "@/server/env";
import { fromHeader } from "@/server/mail/compose/sender";
import { threadHeaders } from "@/server/mail/threading";
import { sendThroughResend } from "@/server/mail/transport/resend-transport";
import { sendThroughSmtp } from "@/server/mail/transport/smtp-transport";
import { oneLine } from "@/server/mail/wording/one-line";
import { storage } from "@/server/storage/storage";
import { useDatabase } from "@/tests/support/database/database";
import { useProvider } from "@/tests/support/provider";

useDatabase();
const provider = useProvider();

const raws: Buffer[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  async onData(stream, _session, callback) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    raws.push(Buffer.concat(chunks));
    callback(null);
  },
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

const ids = Array.from({ length: 30 }, (_, index) => `0102019a${index}-${"f".repeat(50)}@ses.test`);

let count = 0;

function mailOf(input: { name: string; subject: string; fileName?: string }): FrozenMail {
  count += 1;
  const settings = defaultInboxSettings("Acme");
  return {
    from: fromHeader({
      inbox: { name: "Acme", fromAddress: "hello@acme.test" },
      settings: { ...settings, sender: { nameStyle: "professional", businessName: input.name } },
      author: null,
      locale: "en",
    }),
    to: `ada${count}@customer.test`,
    replyTo: `reply+abc${count}@reply.localhost`,
    subject: oneLine(input.subject),
    html: `<p>Grüße, שלום, こんにちは ${"long ".repeat(400)}</p>`,
    text: `Grüße, שלום, こんにちは ${"long ".repeat(400)}\n.\nFrom here\n`,
    headers: {
      ...threadHeaders({ conversationId: crypto.randomUUID(), ids }),
      "List-Unsubscribe": `<https://chat.acme.test/api/unsubscribe/m${"a".repeat(54)}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    tags: { outbound_email_id: String(count) },
    attachments: input.fileName
      ? [
          {
            ...{ name: input.fileName, contentType: "application/pdf", contentId: null },
            ...{ storageKey: "files/wire", size: 4 },
          },
        ]
      : [],
    messageId: `mail.${count}@reply.localhost`,
    envelopeFrom: `bounce+abc${count}@reply.localhost`,
  };
}

async function overSmtp(mail: FrozenMail): Promise<Buffer> {
  const address = server.server.address();
  env.SMTP_URL = `smtp://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const result = await sendThroughSmtp(mail);
  // With it the sandbox would answer nobody.
  delete env.SMTP_URL;
  expect(result).toMatchObject({ ok: true });
  return raws.at(-1) ?? Buffer.alloc(0);
}

async function overResend(mail: FrozenMail): Promise<Buffer> {
  const result = await sendThroughResend(mail, { idempotencyKey: crypto.randomUUID() });
  expect(result).toMatchObject({ ok: true });
  const [sent] = await provider.sentTo(mail.to);
  return storage().read(sent?.rawKey ?? "");
}

/** The header lines as they are on the wire, up to the blank one. */
function headerLines(raw: Buffer): string[] {
  const text = raw.toString("latin1");
  return text.slice(0, text.indexOf("\r\n\r\n")).split("\r\n");
}

function expectLawful(raw: Buffer): void {
  for (const line of headerLines(raw)) {
    // RFC 5322 §2.1.1 and §2.2: ASCII, a line of 998 at most.
    expect(line).toMatch(/^[\x20-\x7e\t]{1,998}$/);
  }
}

const fromOf = (mail: ParsedMail) => mail.from?.value[0];

describe.each([
  ["SMTP", overSmtp],
  ["Resend", overResend],
])("over %s", (_, send) => {
  test.each([
    ['Acme "The Shop", Ltd.', 'Your order, #1: "quoted"; it\'s here'],
    ["Müller & Söhne GmbH", "Größe und Farbe: Rückfrage zur Bestellung Nummer 4711 vom Montag"],
    ["متجر الأناقة", "[#12] محادثتك مع متجر الأناقة"],
    ["חנות הספרים", "[#12] השיחה שלך עם חנות הספרים"],
    [
      "株式会社アクメ・カスタマーサポートセンター",
      "[#12] 株式会社アクメ・カスタマーサポートセンターとのやり取り",
    ],
    ["Party 🎉👩‍👩‍👧‍👦 Shop", "🎉".repeat(60)],
    ["Eve\r\nBcc: x@y.test", "Hello\r\nBcc: x@y.test\r\n\r\nbody"],
    ["Acme", "=?utf-8?Q?not_encoded?="],
    ["\u202eemcA\u2067 shop", "\u202etcejbus"],
    ["a".repeat(300), "word ".repeat(80)],
    ["x@evil.test", "<script>@,;:"],
  ])("the name %j and the subject %j arrive as they are", async (name, subject) => {
    const mail = mailOf({ name, subject });
    const raw = await send(mail);
    expectLawful(raw);
    const parsed = await simpleParser(raw);
    expect(fromOf(parsed)).toEqual({ name: oneLine(name), address: "hello@acme.test" });
    expect(parsed.subject).toBe(oneLine(subject));
    expect(parsed.headers.has("bcc")).toBe(false);
    expect(parsed.text).toBe(mail.text);
    expect(parsed.html).toContain("Grüße, שלום, こんにちは");
  });

  test("a name that looks encoded is not decoded into another", async () => {
    const raw = await send(mailOf({ name: "=?utf-8?B?QUJD?=", subject: "Hello" }));
    expect(fromOf(await simpleParser(raw))?.name).not.toContain("ABC");
  });

  test("whatever a name and a subject hold", async () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(words, words, async (name, subject) => {
        fc.pre(oneLine(name) !== "" && !name.includes("=?"));
        const raw = await send(mailOf({ name, subject }));
        expectLawful(raw);
        const parsed = await simpleParser(raw);
        expect(fromOf(parsed)).toEqual({ name: oneLine(name), address: "hello@acme.test" });
        expect(parsed.subject ?? "").toBe(oneLine(subject));
      }),
      { numRuns: 25 },
    );
  });

  test("the references are folded, trimmed and whole; one click unsubscribes", async () => {
    const mail = mailOf({ name: "Acme", subject: "Hello" });
    const raw = await send(mail);
    const folded = headerLines(raw).filter((line) => /ses\.test|conv\./.test(line));
    expect(folded.length).toBeGreaterThan(20);
    for (const line of folded) expect(line.length).toBeLessThanOrEqual(130);
    const parsed = await simpleParser(raw);
    expect(parsed.references).toHaveLength(21);
    expect(parsed.references?.[0]).toMatch(/^<conv\./);
    expect(parsed.references?.at(-1)).toBe(`<${ids.at(-1)}>`);
    expect(parsed.inReplyTo).toBe(`<${ids.at(-1)}>`);
    const unfolded = headerLines(raw).join("\n").replace(/\n\s+/g, " ");
    expect(unfolded).toMatch(
      /^List-Unsubscribe: ?<https:\/\/chat\.acme\.test\/api\/unsubscribe\/ma+>$/m,
    );
    expect(unfolded).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  });

  test.each([
    "Rechnung für Müller.pdf",
    "فاتورة رقم ١.pdf",
    "請求書（2026年11月分・お客様控え・再発行版）のご案内.pdf",
    'say "hi"; rm -rf.pdf',
    "🎉.pdf",
  ])("a file called %j keeps its name", async (fileName) => {
    await storage().put({ key: "files/wire", bytes: Buffer.from("%PDF") });
    const raw = await send(mailOf({ name: "Acme", subject: "A file", fileName }));
    const parsed = await simpleParser(raw);
    expect(parsed.attachments.map(({ filename }) => filename)).toEqual([fileName]);
    expect(raw.toString("latin1")).toMatch(/^[\t\r\n\x20-\x7e]*$/);
  });
});

test("ids that no header line can hold are left out of the thread", () => {
  const headers = threadHeaders({
    conversationId: "c",
    ids: ["good@ses.test", `${"x".repeat(1000)}@evil.test`, "ünicode@evil.test", "a b@evil.test"],
  });
  expect(headers.References).toBe("<conv.c@reply.localhost> <good@ses.test>");
  expect(headers["In-Reply-To"]).toBe("<good@ses.test>");
});
