/** Bounces as mail systems write them who do not write a proper report, or only half of one. */
import { assemble, headersOf, multipart } from "@/tests/support/mail/write-mail";

type Bounced = { to: string; recipient: string; originalId: string };

const crlf = "\r\n";

const plain = (lines: string[]) => ({
  headers: ["Content-Type: text/plain; charset=utf-8"],
  body: lines.join(crlf),
});

const copyOf = ({ recipient, originalId }: Bounced) => [
  "From: Acme <support@reply.localhost>",
  `To: ${recipient}`,
  "Subject: Your conversation",
  `Message-ID: <${originalId}>`,
  "",
  "Hello",
];

function write(
  { to }: Bounced,
  mail: { from: string; subject: string; headers?: [string, string][]; lines: string[] },
): Buffer {
  const { lines, ...head } = mail;
  return assemble(headersOf({ to, ...head }), plain(lines));
}

export const wordedBounces = {
  qmail: (bounced: Bounced) =>
    write(bounced, {
      from: "MAILER-DAEMON@mx.customer.test",
      subject: "failure notice",
      lines: [
        "Hi. This is the qmail-send program at mx.customer.test.",
        "I'm afraid I wasn't able to deliver your message to the following addresses.",
        "This is a permanent error; I've given up. Sorry it didn't work out.",
        "",
        `<${bounced.recipient}>:`,
        "Sorry, no mailbox here by that name. (#5.1.1)",
        "",
        "--- Below this line is a copy of the message.",
        "",
        "Return-Path: <bounce+x@reply.localhost>",
        ...copyOf(bounced),
      ],
    }),
  yahoo: (bounced: Bounced) =>
    write(bounced, {
      from: "MAILER-DAEMON@yahoo.test",
      subject: "Failure Notice",
      lines: [
        "Sorry, we were unable to deliver your message to the following address.",
        "",
        `<${bounced.recipient}>:`,
        "550: 5.1.1 Mailbox does not exist. Please check for typos.",
        "",
        "--- Below this line is a copy of the message.",
        "",
        ...copyOf(bounced),
      ],
    }),
  exim: (bounced: Bounced) =>
    write(bounced, {
      from: "Mail Delivery System <Mailer-Daemon@mx.customer.test>",
      subject: "Mail delivery failed: returning message to sender",
      headers: [
        ["X-Failed-Recipients", bounced.recipient],
        ["Auto-Submitted", "auto-replied"],
      ],
      lines: [
        "This message was created automatically by mail delivery software.",
        "",
        "A message that you sent could not be delivered to one or more of its",
        "recipients. This is a permanent error. The following address(es) failed:",
        "",
        `  ${bounced.recipient}`,
        "    Unrouteable address",
        "",
        "------ This is a copy of the message, including all the headers. ------",
        "",
        ...copyOf(bounced),
      ],
    }),
  gmail: (bounced: Bounced) =>
    assemble(
      headersOf({
        from: "Mail Delivery Subsystem <mailer-daemon@googlemail.test>",
        to: bounced.to,
        subject: "Delivery Status Notification (Failure)",
        headers: [
          ["X-Failed-Recipients", bounced.recipient],
          ["Auto-Submitted", "auto-replied"],
        ],
      }),
      multipart("report; report-type=delivery-status", [
        plain([
          "** Address not found **",
          "",
          `Your message wasn't delivered to ${bounced.recipient} because the address couldn't be found, or is unable to receive mail.`,
          "",
          "The response from the remote server was:",
          "550 5.1.1 The email account that you tried to reach does not exist.",
        ]),
        { headers: ["Content-Type: message/rfc822"], body: copyOf(bounced).join(crlf) },
      ]),
    ),
  exchange: (bounced: Bounced) =>
    assemble(
      headersOf({
        from: "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@customer.test>",
        to: bounced.to,
        subject: "Undeliverable: Your conversation",
        headers: [["X-MS-Exchange-Message-Is-Ndr", ""]],
      }),
      multipart("mixed", [
        {
          headers: ["Content-Type: text/html; charset=utf-8"],
          body: [
            `<p>Your message to <b>${bounced.recipient}</b> couldn't be delivered.</p>`,
            "<p>Diagnostic information for administrators:</p>",
            `<p>Generating server: mx.customer.test</p><p>${bounced.recipient}<br>`,
            "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'</p>",
            "<p>Original message headers:</p>",
            `<pre>To: &lt;${bounced.recipient}&gt;\r\nMessage-ID: &lt;${bounced.originalId}&gt;</pre>`,
          ].join(crlf),
        },
      ]),
    ),
  gateway: (bounced: Bounced) =>
    write(bounced, {
      from: "postmaster@gate.customer.test",
      subject: "Undeliverable mail",
      lines: [
        `Delivery to ${bounced.recipient} failed: user unknown`,
        "",
        "----- Original message follows -----",
        "",
        ...copyOf(bounced).map((line) => `> ${line}`),
      ],
    }),
  fullMailbox: (bounced: Bounced) =>
    write(bounced, {
      from: "MAILER-DAEMON@mx.customer.test (Mail Delivery System)",
      subject: "Undelivered Mail Returned to Sender",
      lines: [
        `<${bounced.recipient}>: host mx.customer.test said: 552 5.2.2 Mailbox is over its quota`,
        "    (in reply to RCPT TO command)",
        "",
        "--- Original message follows.",
        ...copyOf(bounced),
      ],
    }),
  delayedPostfix: (bounced: Bounced) =>
    write(bounced, {
      from: "MAILER-DAEMON@mx.customer.test (Mail Delivery System)",
      subject: "Delayed Mail (still being retried)",
      lines: [
        "# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #",
        "Your message could not be delivered for more than 4 hour(s).",
        "It will be retried until it is 5 day(s) old.",
        "",
        `<${bounced.recipient}>: connect to mx.customer.test[192.0.2.1]:25: Connection timed out`,
        "",
        "------ This is a copy of the message ------",
        ...copyOf(bounced),
      ],
    }),
};
