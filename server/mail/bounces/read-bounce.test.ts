import { describe, expect, test } from "vitest";
import { readBounce } from "@/server/mail/bounces/read-bounce";
import { parseMail } from "@/server/mail/reading/parse";
import { wordedBounces } from "@/tests/support/mail/worded-bounces";
import { writeBounce } from "@/tests/support/mail/write-report";

const to = "bounce+x@reply.localhost";
const given = { to, recipient: "ada@customer.test", originalId: "m1@reply.localhost" };

describe("a report by the book", () => {
  const read = async (report: Parameters<typeof writeBounce>[0]) =>
    readBounce(await parseMail(writeBounce(report)));

  test("names whom, why and which mail", async () => {
    expect(await read(given)).toEqual({
      recipients: ["ada@customer.test"],
      originalId: "m1@reply.localhost",
      failure: {
        ...{ isPermanent: true, isAddressDead: true, cause: "the mailbox doesn't exist" },
        detail: "smtp; 550 5.1.1 No such user here",
      },
    });
  });

  test.each([
    ["delayed", "4.4.1", { isPermanent: false, isAddressDead: false }],
    ["failed", "4.4.7", { isPermanent: false, isAddressDead: false }],
    ["failed", "5.2.2", { isPermanent: true, isAddressDead: false, cause: "the mailbox is full" }],
    ["failed", "5.6.0", { isPermanent: true, isAddressDead: false }],
    ["failed", "5.7.1", { isPermanent: true, isAddressDead: true }],
  ] as const)("%s with %s is judged", async (action, status, failure) => {
    expect((await read({ ...given, action, status })).failure).toMatchObject(failure);
  });

  test("of a delivery says that nothing failed", async () => {
    const report = await read({ ...given, action: "delivered", status: "2.0.0" });
    expect(report).toMatchObject({ failure: null, recipients: [] });
  });
});

describe("a report in words", () => {
  test.each(Object.keys(wordedBounces))("of %s names whom and which mail", async (program) => {
    const bounce = wordedBounces[program as keyof typeof wordedBounces];
    const report = await readBounce(await parseMail(bounce(given)));
    expect(report.recipients).toContain("ada@customer.test");
    expect(report.originalId).toBe("m1@reply.localhost");
    expect(report.failure).toMatchObject(
      program.startsWith("delayed")
        ? { isPermanent: false, isAddressDead: false }
        : { isPermanent: true, isAddressDead: program !== "fullMailbox" },
    );
  });

  test("that says nothing surely says nothing", async () => {
    const mail = Buffer.from(
      "From: MAILER-DAEMON@mx.test\r\nTo: x@y.test\r\nSubject: Notice\r\n\r\nWe like your mails.\r\n",
    );
    expect(await readBounce(await parseMail(mail))).toMatchObject({ failure: null });
  });

  test("is read in time, whatever it holds", async () => {
    for (const piece of ["<a@b.c>:\n", "550 ", "5.1.1.", "-".repeat(50), "a@".repeat(20), "<p "]) {
      const body = piece.repeat(Math.ceil(1_000_000 / piece.length));
      for (const type of ["plain", "html"]) {
        const head = `From: MAILER-DAEMON@mx.test\r\nContent-Type: text/${type}\r\n\r\n`;
        const mail = await parseMail(Buffer.from(head + body));
        const start = performance.now();
        await readBounce(mail);
        expect(performance.now() - start, `${type} of ${piece}`).toBeLessThan(1000);
      }
    }
  });
});
