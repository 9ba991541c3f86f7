import { describe, expect, test } from "vitest";
import { classify } from "@/server/mail/reading/classify";
import { parseMail } from "@/server/mail/reading/parse";
import { writeMail } from "@/tests/support/mail/write-mail";
import { replyPrograms, writeReply } from "@/tests/support/mail/write-reply";
import { writeAutoReply, writeBounce, writeReadReceipt } from "@/tests/support/mail/write-report";

const [from, to] = ["Ada <ada@example.test>", "reply+x@reply.localhost"];

async function kindOf(raw: Buffer, envelopeFrom: string | null = "ada@example.test") {
  const mail = await parseMail(raw);
  return classify(mail, { envelope: { from: envelopeFrom }, isOurs: false }).kind;
}

const withHeader = (name: string, value: string, sender = from) =>
  writeMail({ from: sender, to, text: "Hello", headers: [[name, value]] });

describe("classify", () => {
  test.each(replyPrograms)("takes a reply written in %s for a person's", async (program) => {
    expect(await kindOf(writeReply({ program, from, to, own: "Thank you." }))).toBe("person");
  });

  test("knows reports by their type", async () => {
    const report = { to, recipient: "ada@example.test", originalId: "m1@x.test" };
    expect(await kindOf(writeBounce(report), "")).toBe("bounce");
    const receipt = { from: "ada@example.test", to, originalId: "m1@x.test" };
    expect(await kindOf(writeReadReceipt(receipt))).toBe("read_receipt");
    const complaint = writeMail({ from, to, text: "x" })
      .toString()
      .replace(
        /Content-Type: .*/,
        "Content-Type: multipart/report; report-type=feedback-report; boundary=b",
      );
    expect(await kindOf(Buffer.from(`${complaint}\r\n--b\r\n\r\nx\r\n--b--`))).toBe(
      "feedback_report",
    );
  });

  test.each([
    ["Auto-Submitted", "auto-replied"],
    ["Auto-Submitted", "auto-generated; owner=x"],
    ["X-Autoreply", "yes"],
    ["X-Autorespond", "Out of office"],
    ["X-Auto-Reply", "1"],
    ["X-MS-Exchange-Inbox-Rules-Loop", "ada@example.test"],
    ["Precedence", "auto_reply"],
    ["Return-Path", "<>"],
  ])("takes %s: %s for an automatic answer", async (name, value) => {
    expect(await kindOf(withHeader(name, value))).toBe("auto_reply");
  });

  test("takes an empty envelope sender for a machine and a missing one for nothing", async () => {
    const raw = writeMail({ from, to, text: "Hello" });
    expect(await kindOf(raw, "")).toBe("auto_reply");
    expect(await kindOf(raw, null)).toBe("person");
  });

  test("an out-of-office note of Exchange is automatic although it says bulk too", async () => {
    expect(await kindOf(writeAutoReply({ from, to }))).toBe("auto_reply");
  });

  test.each([
    ["Precedence", "bulk"],
    ["Precedence", "list"],
    ["List-Id", "<news.example.test>"],
    ["List-Unsubscribe", "<https://example.test/u>"],
    ["Feedback-ID", "1:2:3:esp"],
  ])("takes %s: %s for bulk", async (name, value) => {
    expect(await kindOf(withHeader(name, value))).toBe("bulk");
  });

  test("takes a mail system's own address for a bounce, and no-reply for bulk", async () => {
    const daemon = writeMail({ from: "MAILER-DAEMON@mx.example.test", to, text: "Undeliverable" });
    expect(await kindOf(daemon)).toBe("bounce");
    expect(await kindOf(writeMail({ from: "no-reply@shop.test", to, text: "Order" }))).toBe("bulk");
  });

  test("lets a person write about being away, and ask not to be answered by machines", async () => {
    const raw = writeMail({ from, to, subject: "Out of office", text: "Back on Monday?" });
    expect(await kindOf(raw)).toBe("person");
    expect(await kindOf(withHeader("X-Auto-Response-Suppress", "OOF, AutoReply"))).toBe("person");
    expect(await kindOf(withHeader("Auto-Submitted", "no"))).toBe("person");
  });

  test("knows our own mail by its mark and by its sender", async () => {
    expect(await kindOf(withHeader("X-Loop", "segue@reply.localhost"))).toBe("loop");
    const mail = await parseMail(writeMail({ from, to, text: "x" }));
    expect(classify(mail, { envelope: { from: null }, isOurs: true }).kind).toBe("loop");
  });

  test("a forwarded bounce is a person's mail with an attachment", async () => {
    const bytes = writeBounce({ to, recipient: "x@y.test", originalId: "m@x.test" });
    const files = [{ name: "returned.eml", type: "message/rfc822", bytes }];
    expect(await kindOf(writeMail({ from, to, text: "See this.", files }))).toBe("person");
  });
});
