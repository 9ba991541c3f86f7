/**
 * What kind of mail it is, before it may speak (RFC 3834 and its cousins). Only headers decide; the subject never does,
 * since people write "Out of office" too.
 */
import type { MailKind } from "@/lib/schemas/mail/inbound-mail";
import { headerValues, type MailHeader, type ParsedMail } from "@/server/mail/reading/parse";

export type Classification = {
  kind: MailKind;
  /** The header or part that decided. */
  evidence: string | null;
};

type Envelope = { from: string | null };

type Rule = (mail: ParsedMail, envelope: Envelope) => Classification | null;

const found = (kind: MailKind, evidence: string): Classification => ({
  kind,
  evidence: evidence.slice(0, 300),
});

/** Sorts a mail by the first rule that fits: reports, then our own, then automatic, then bulk. */
export function classify(
  mail: ParsedMail,
  context: { envelope: Envelope; isOurs: boolean },
): Classification {
  const ours = context.isOurs ? found("loop", "From is an address of ours") : null;
  const rules: Rule[] = [
    report,
    () => ours ?? loopHeader(mail) ?? tooManyHops(mail),
    bounceInWords,
    automatic,
    nullSender,
    bulk,
  ];
  for (const rule of rules) {
    const result = rule(mail, context.envelope);
    if (result) return result;
  }
  return { kind: "person", evidence: null };
}

const reportKinds: Record<string, MailKind> = {
  "delivery-status": "bounce",
  "disposition-notification": "read_receipt",
  "feedback-report": "feedback_report",
};

/** multipart/report (RFC 6522), or its parts without the wrapper. */
function report(mail: ParsedMail): Classification | null {
  const [type = ""] = headerValues(mail.headers, "content-type");
  const declared = /^multipart\/report\b.*report-type="?([a-z-]+)/i.exec(type)?.[1]?.toLowerCase();
  const kind = declared ? reportKinds[declared] : undefined;
  if (kind) return found(kind, `Content-Type: ${type}`);
  for (const part of mail.parts) {
    const byPart = reportKinds[part.contentType.replace(/^message\//, "")];
    // A person may forward a report: then it is an attachment with a name.
    if (byPart && part.filename === null) return found(byPart, `part ${part.contentType}`);
  }
  return null;
}

/** X-Loop as our own mails carry it. */
function loopHeader(mail: ParsedMail): Classification | null {
  const ours = headerValues(mail.headers, "x-loop").find((value) => /^segue@/i.test(value));
  return ours ? found("loop", `X-Loop: ${ours}`) : null;
}

const mostHops = 30;

/** A mail that many servers passed on goes round in a circle. */
function tooManyHops({ headers }: ParsedMail): Classification | null {
  const hops = headerValues(headers, "received").length;
  return hops > mostHops ? found("loop", `${hops} Received headers`) : null;
}

const automaticHeaders = [
  "x-autoreply",
  "x-autorespond",
  "x-autoresponse",
  "x-auto-reply",
  "x-auto-response",
  "x-ms-exchange-inbox-rules-loop",
  "x-ms-exchange-generated-message-source",
];

function automatic({ headers }: ParsedMail): Classification | null {
  const submitted = headerValues(headers, "auto-submitted").find(
    (value) => !/^\s*no\b/i.test(value),
  );
  if (submitted) return found("auto_reply", `Auto-Submitted: ${submitted}`);
  const sign = headers.find(({ name, value }) => automaticHeaders.includes(name) && value !== "");
  if (sign) return found("auto_reply", written(sign));
  const precedence = headerValues(headers, "precedence").find((value) =>
    /auto[-_]?reply/i.test(value),
  );
  return precedence ? found("auto_reply", `Precedence: ${precedence}`) : null;
}

const written = ({ name, value }: MailHeader): string => `${name}: ${value}`;

const daemon =
  /^(mailer[-_]?daemon|postmaster|mail-?daemon|microsoftexchange[0-9a-f]{32}|bounces?([+=-].*)?)$/i;

const bounceHeaders = ["x-failed-recipients", "x-ms-exchange-message-is-ndr"];

/** Bounces without a report: a mail system's own address, or its own header. Many call themselves automatic too. */
function bounceInWords({ headers, from }: ParsedMail): Classification | null {
  const local = from[0]?.address.split("@")[0] ?? "";
  if (daemon.test(local)) return found("bounce", `From: ${local}`);
  const sign = headers.find(({ name }) => bounceHeaders.includes(name));
  return sign ? found("bounce", written(sign)) : null;
}

/** RFC 5321 §4.5.5: what must not be answered. */
function nullSender(mail: ParsedMail, envelope: Envelope): Classification | null {
  const isNull =
    envelope.from === "" || headerValues(mail.headers, "return-path").some((path) => path === "<>");
  return isNull ? found("auto_reply", "null sender") : null;
}

function bulk({ headers, from }: ParsedMail): Classification | null {
  const precedence = headerValues(headers, "precedence").find((value) =>
    /^(bulk|junk|list)\b/i.test(value),
  );
  if (precedence) return found("bulk", `Precedence: ${precedence}`);
  const list = headers.find(({ name }) =>
    ["list-id", "list-unsubscribe", "feedback-id"].includes(name),
  );
  if (list) return found("bulk", written(list));
  const local = from[0]?.address.split("@")[0] ?? "";
  return /^(no|do[-_.]?not)[-_.]?reply$/i.test(local) ? found("bulk", `From: ${local}`) : null;
}
