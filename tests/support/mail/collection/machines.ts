import {
  html,
  lines,
  type Part,
  plain,
  type Route,
  type Specimen,
  several,
  single,
  whole,
} from "@/tests/support/mail/collection/specimen";

const daemon = "From: Mail Delivery System <mailer-daemon@mx.example.test>";
const nullSender = ["Return-Path: <>", "Auto-Submitted: auto-replied"];

const status = (address: string, action: string, code: string, detail: string): Part => ({
  headers: ["Content-Type: message/delivery-status"],
  body: lines(
    "Reporting-MTA: dns; mx.example.test",
    "Arrival-Date: Tue, 17 Nov 2026 10:04:05 +0100",
    "",
    `Final-Recipient: rfc822; ${address}`,
    `Action: ${action}`,
    `Status: ${code}`,
    `Diagnostic-Code: smtp; ${detail}`,
    "",
  ),
});

const returned = (route: Route, type = "message/rfc822"): Part => ({
  headers: [`Content-Type: ${type}`],
  body: lines(
    `To: ${route.address}`,
    "Subject: [#1] Your conversation with Acme",
    `Message-ID: <${route.originalId}>`,
    "",
    "Hello",
  ),
});

const report = (name: string, subject: string, write: (route: Route) => Part[]): Specimen => ({
  name,
  write: (route) =>
    whole(route, several("report; report-type=delivery-status", write(route)), [
      daemon,
      `Subject: ${subject}`,
      ...nullSender,
    ]),
  state: "bounce",
});

/** The text of a report that has no machine-readable part. */
const told = (name: string, headers: string[], body: (route: Route) => string): Specimen => ({
  name,
  write: (route) => single(route, [daemon, "Return-Path: <>", ...headers], body(route)),
  state: "bounce",
});

const bounces: Specimen[] = [
  report("bounce of Postfix", "Undelivered Mail Returned to Sender", (route) => [
    plain(`<${route.address}>: host mx said: 550 5.1.1 User unknown`),
    status(route.address, "failed", "5.1.1", "550 5.1.1 User unknown"),
    returned(route),
  ]),
  report("bounce of Exchange", "Undeliverable: Your conversation with Acme", (route) => [
    several("alternative", [plain("Delivery has failed"), html("<b>Delivery has failed</b>")]),
    status(route.address, "failed", "5.1.10", "550 5.1.10 RESOLVER.ADR.RecipientNotFound"),
    returned(route),
  ]),
  report("bounce of Gmail", "Delivery Status Notification (Failure)", (route) => [
    plain("** Address not found **"),
    status(route.address, "failed", "5.1.1", "550-5.1.1 The email account does not exist"),
    returned(route, "text/rfc822-headers"),
  ]),
  report("full mailbox", "Delivery Status Notification (Delay)", (route) => [
    plain("The recipient's mailbox is full"),
    status(route.address, "delayed", "4.2.2", "452 4.2.2 Mailbox full"),
    returned(route, "text/rfc822-headers"),
  ]),
  told("bounce of qmail", ["Subject: failure notice"], (route) =>
    lines(
      "Hi. This is the qmail-send program at mx.example.test.",
      `<${route.address}>:`,
      "550 5.1.1 Sorry, no mailbox here by that name. (#5.1.1)",
      "--- Below this line is a copy of the message.",
      "",
      `Message-ID: <${route.originalId}>`,
    ),
  ),
  told("bounce of Exim", ["Subject: Mail delivery failed: returning message to sender"], (route) =>
    lines(
      "This message was created automatically by mail delivery software.",
      `  ${route.address}`,
      "    SMTP error: 550 5.1.1 Unknown user",
    ),
  ),
];

const automatic = (name: string, headers: string[], text: string): Specimen => ({
  name,
  write: (route) => single(route, headers, text),
  state: "auto_reply",
});

const autoReplies: Specimen[] = [
  automatic(
    "absence note of Exchange",
    [
      "Subject: Automatic reply: Your conversation with Acme",
      "Auto-Submitted: auto-generated",
      "X-Auto-Response-Suppress: All",
      "x-ms-exchange-inbox-rules-loop: ada@customer.test",
    ],
    "I am out of the office until Monday.",
  ),
  automatic(
    "absence note of Gmail",
    ["Auto-Submitted: auto-replied", "X-Autoreply: yes", "Precedence: bulk"],
    "Ich bin bis Montag nicht da.",
  ),
  automatic(
    "absence note of vacation(1)",
    ["Precedence: junk", "Auto-Submitted: auto-replied (vacation)"],
    "Away",
  ),
  automatic(
    "answer of a ticket system",
    ["X-Auto-Response: yes", "X-Autorespond: ticket"],
    "We got your mail.",
  ),
];

const others: Specimen[] = [
  {
    name: "read receipt",
    write: (route) =>
      whole(
        route,
        several("report; report-type=disposition-notification", [
          plain("Your message was read."),
          {
            headers: ["Content-Type: message/disposition-notification"],
            body: lines(
              `Final-Recipient: rfc822; ${route.address}`,
              `Original-Message-ID: <${route.originalId}>`,
              "Disposition: manual-action/MDN-sent-manually; displayed",
            ),
          },
        ]),
      ),
    state: "discarded",
  },
  {
    name: "words of a person who says he is away",
    write: (route) => single(route, ["Subject: Out of office"], "I am away, but yes."),
    state: "processed",
    text: "I am away, but yes.",
  },
];

/** What machines write. */
export const machines: Specimen[] = [...bounces, ...autoReplies, ...others];
