/** What mail systems and machines write: bounces, read receipts, complaints, out-of-office notes. */
import {
  assemble,
  headersOf,
  type MailInput,
  multipart,
  writeMail,
} from "@/tests/support/mail/write-mail";

type Report = {
  to: string;
  /** Who was not reached. */
  recipient: string;
  /** Message-ID of the mail it is about, without angle brackets. */
  originalId: string;
  status?: string;
  action?: "failed" | "delayed" | "delivered";
};

const crlf = "\r\n";
const part = (type: string, lines: string[]) => ({
  headers: [`Content-Type: ${type}`],
  body: lines.join(crlf),
});

/** A delivery status notification (RFC 3464) as Postfix sends it. */
export function writeBounce(report: Report): Buffer {
  const { to, recipient, originalId, status = "5.1.1", action = "failed" } = report;
  const headers = headersOf({
    from: "MAILER-DAEMON@mx.example.test (Mail Delivery System)",
    to,
    subject: "Undelivered Mail Returned to Sender",
    headers: [
      ["Return-Path", "<>"],
      ["Auto-Submitted", "auto-replied"],
    ],
  });
  const body = multipart("report; report-type=delivery-status", [
    part("text/plain; charset=us-ascii", [
      "This is the mail system at host mx.example.test.",
      "",
      `<${recipient}>: host mail.example.test said: 550 ${status} No such user here`,
    ]),
    part("message/delivery-status", [
      "Reporting-MTA: dns; mx.example.test",
      "",
      `Final-Recipient: rfc822; ${recipient}`,
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: smtp; 550 ${status} No such user here`,
      "",
    ]),
    part("message/rfc822", [
      "From: Acme <support@reply.localhost>",
      `To: ${recipient}`,
      "Subject: Your conversation",
      `Message-ID: <${originalId}>`,
      "",
      "Hello",
    ]),
  ]);
  return assemble(headers, body);
}

/** A feedback report (RFC 5965) as mailbox providers send it. */
export function writeComplaint(report: {
  to: string;
  recipient: string;
  originalId: string;
  kind?: string;
  /** Who complained is left out, as many providers do. */
  isRedacted?: boolean;
}): Buffer {
  const { to, recipient, originalId, kind = "abuse", isRedacted = false } = report;
  const headers = headersOf({ from: "fbl@provider.test", to, subject: "Complaint" });
  const body = multipart("report; report-type=feedback-report", [
    part("text/plain", ["This is an email abuse report."]),
    part("message/feedback-report", [
      `Feedback-Type: ${kind}`,
      "User-Agent: Provider/1.0",
      "Version: 1",
      ...(isRedacted ? [] : [`Original-Rcpt-To: <${recipient}>`]),
    ]),
    part("message/rfc822", [
      "From: Acme <support@reply.localhost>",
      `To: ${recipient}`,
      "Subject: Your conversation",
      `Message-ID: <${originalId}>`,
      "",
      "Hello",
    ]),
  ]);
  return assemble(headers, body);
}

/** "I am away", as Exchange marks it. */
export const writeAutoReply = (input: Pick<MailInput, "from" | "to" | "text">): Buffer =>
  writeMail({
    subject: "Automatic reply: Your conversation with Acme",
    headers: [
      ["Auto-Submitted", "auto-generated"],
      ["X-Auto-Response-Suppress", "All"],
      ["Precedence", "bulk"],
    ],
    ...input,
    text: input.text ?? "I am out of the office until Monday.",
  });

/** A message disposition notification (RFC 8098). */
export function writeReadReceipt(input: { from: string; to: string; originalId: string }): Buffer {
  const headers = headersOf({ ...input, subject: "Read: Your conversation with Acme" });
  const body = multipart("report; report-type=disposition-notification", [
    part("text/plain", ["Your message was read."]),
    part("message/disposition-notification", [
      `Final-Recipient: rfc822; ${input.from}`,
      `Original-Message-ID: <${input.originalId}>`,
      "Disposition: manual-action/MDN-sent-manually; displayed",
    ]),
  ]);
  return assemble(headers, body);
}
