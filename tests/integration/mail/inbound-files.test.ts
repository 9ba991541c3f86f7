import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { presentMessage } from "@/server/messages/present";
import { storage } from "@/server/storage/storage";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs, retryJobsNow } from "@/tests/support/drain-jobs";
import { answeredChat, arrive, mailedMessages, useInbound } from "@/tests/support/mail/inbound";
import { type MailFile, writeMail } from "@/tests/support/mail/write-mail";
import { writeTnef } from "@/tests/support/mail/write-tnef";
import { eicar, type StubScanner, serveScanner } from "@/tests/support/stub-scanner";

useDatabase();
useInbound();

let scanner: StubScanner | undefined;
afterEach(() => {
  scanner?.close();
  delete env.CLAMD_URL;
});

const file = (name: string, bytes: Buffer | string): MailFile => ({
  name,
  type: "application/octet-stream",
  bytes: Buffer.from(bytes),
});
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

describe("with a virus scanner", () => {
  test("of five files the infected one is refused and named, the others are kept", async () => {
    scanner = await serveScanner();
    env.CLAMD_URL = scanner.url;
    const chat = await answeredChat();
    const names = ["one.txt", "two.txt", "bad.txt", "four.txt", "five.txt"];
    const files = names.map((name) => file(name, name === "bad.txt" ? eicar : name));
    await arrive(writeMail({ from: chat.from, to: chat.to, text: "Five", files }));
    const [message] = await mailedMessages(chat);
    expect(message?.attachments.map(({ name, storageKey }) => [name, storageKey !== null])).toEqual(
      names.map((name) => [name, name !== "bad.txt"]),
    );
    const refused = message?.attachments.find(({ name }) => name === "bad.txt");
    expect(refused?.refusedReason).toBe("The virus scanner found Eicar-Test-Signature.");
  });

  test("a mail waits while the scanner is down, and comes once when it is back", async () => {
    scanner = await serveScanner({ mood: "hangs up" });
    env.CLAMD_URL = scanner.url;
    const chat = await answeredChat();
    const files = [file("one.txt", "1")];
    const waiting = await arrive(writeMail({ from: chat.from, to: chat.to, text: "Hi", files }));
    expect(waiting).toMatchObject({ state: "received", attempts: 1 });
    expect(waiting.error).toContain("virus scanner");
    expect(await mailedMessages(chat)).toEqual([]);
    scanner.close();
    scanner = await serveScanner();
    env.CLAMD_URL = scanner.url;
    await retryJobsNow();
    await drainJobs();
    const messages = await mailedMessages(chat);
    expect(messages.map(({ text }) => text)).toEqual(["Hi"]);
    expect(messages[0]?.attachments).toMatchObject([{ name: "one.txt", refusedReason: null }]);
  });

  test("a mail without files does not ask it", async () => {
    scanner = await serveScanner({ mood: "hangs up" });
    env.CLAMD_URL = scanner.url;
    const chat = await answeredChat();
    const mail = await arrive(writeMail({ from: chat.from, to: chat.to, text: "Hi" }));
    expect(mail.state).toBe("processed");
  });
});

test("a mail whose message cannot be written leaves no files behind, and comes with them later", async () => {
  const chat = await answeredChat();
  const folder = path.join(env.DATA_DIR, "files", "files");
  const count = () => (existsSync(folder) ? readdirSync(folder).length : 0);
  const before = count();
  await systemDb().$executeRaw`
    ALTER TABLE "Message" ADD CONSTRAINT "later" CHECK ("text" <> 'Later') NOT VALID`;
  const files = [file("one.txt", "1")];
  const waiting = await arrive(writeMail({ from: chat.from, to: chat.to, text: "Later", files }));
  await systemDb().$executeRaw`ALTER TABLE "Message" DROP CONSTRAINT "later"`;
  expect(waiting).toMatchObject({ state: "received", attempts: 1 });
  expect(count()).toBe(before);
  await retryJobsNow();
  await drainJobs();
  const [message] = await mailedMessages(chat);
  const key = message?.attachments[0]?.storageKey ?? "";
  expect((await storage().read(key)).toString()).toBe("1");
});

describe("winmail.dat", () => {
  test("gives its files and, where the mail has none, its words", async () => {
    const chat = await answeredChat();
    const bytes = writeTnef({
      text: "See the plan",
      files: [{ name: "Plan für Mai.txt", bytes: Buffer.from("May") }],
    });
    const files = [{ name: "winmail.dat", type: "application/ms-tnef", bytes }];
    await arrive(writeMail({ from: chat.from, to: chat.to, files }));
    const [message] = await mailedMessages(chat);
    expect(message?.text).toBe("See the plan");
    expect(message?.attachments).toMatchObject([{ name: "Plan für Mai.txt" }]);
  });

  test("that cannot be read is kept as it is", async () => {
    const chat = await answeredChat();
    const files = [{ name: "winmail.dat", type: "application/ms-tnef", bytes: Buffer.from("no") }];
    await arrive(writeMail({ from: chat.from, to: chat.to, text: "Hm", files }));
    expect((await mailedMessages(chat))[0]?.attachments).toMatchObject([{ name: "winmail.dat" }]);
  });
});

describe("a picture within the text", () => {
  const picture = { name: "shot.png", type: "image/png", bytes: png, contentId: "shot@x" };
  const html = '<p>Look: <img src="cid:shot@x"></p>';

  test("that is quoted again is shown from where it is and not kept twice", async () => {
    const chat = await answeredChat();
    const from = { from: chat.from, to: chat.to };
    await arrive(writeMail({ ...from, html, files: [picture] }));
    const again = html.replace("shot@x", "other@y");
    const files = [{ ...picture, contentId: "other@y" }];
    await arrive(writeMail({ ...from, html: again.replace("Look", "Again"), files }));
    const [first, second] = await mailedMessages(chat);
    expect(first?.attachments).toHaveLength(1);
    expect(second?.attachments).toEqual([]);
    if (!second) throw new Error("The second mail is missing.");
    expect(presentMessage(second).html).toContain(`/api/files/${first?.attachments[0]?.id}?`);
  });

  test("of another conversation is kept for itself", async () => {
    const [one, other] = [await answeredChat(), await answeredChat()];
    await arrive(writeMail({ from: one.from, to: one.to, html, files: [picture] }));
    await arrive(writeMail({ from: other.from, to: other.to, html, files: [picture] }));
    const [message] = await mailedMessages(other);
    const [attachment] = message?.attachments ?? [];
    expect(attachment?.contentId).toBe("shot@x");
    expect(message?.html).toContain(`cid:${attachment?.id}`);
    expect(await systemDb().attachment.count({ where: { messageId: message?.id ?? "" } })).toBe(1);
  });

  test("cannot be named by a mail that does not carry it", async () => {
    const [one, other] = [await answeredChat(), await answeredChat()];
    await arrive(writeMail({ from: one.from, to: one.to, html, files: [picture] }));
    const [theirs] = (await mailedMessages(one))[0]?.attachments ?? [];
    const stolen = `<p>Hi <img src="cid:${theirs?.id}"></p>`;
    await arrive(writeMail({ from: other.from, to: other.to, html: stolen }));
    expect((await mailedMessages(other))[0]?.html).not.toContain(theirs?.id ?? "cid");
  });
});
