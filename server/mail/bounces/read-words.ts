/**
 * Bounces in words only, as qmail, Exim, Yahoo, old Exchange and many gateways write them: "<ada@example.test>:" and a
 * reason, then perhaps a copy of the mail. Whom and what they are about is believed no more than of a proper report.
 */
import { type Failure, judgeStatus } from "@/server/mail/bounces/judge-failure";
import { headerValues, type ParsedMail } from "@/server/mail/reading/parse";

export type WordedReport = {
  /** Addresses the report names before its copy of the mail, lower case. */
  recipients: string[];
  /** Null when it says nothing that is surely a failure. */
  failure: Failure | null;
  /** Message-ID in the copy, without angle brackets. */
  originalId: string | null;
};

/** Where the copy of the mail that bounced begins. */
const copyStart =
  /^[>\s]*(-{2,}\s*(below this line is a copy|this is a copy of|original message|returned message|the header of the original|undelivered message|transcript of session)|original message (headers|follows)|(the )?original message headers|(begin|start) original message)/im;

const mostText = 60_000;
const mostRecipients = 50;

export function readWords(mail: ParsedMail): WordedReport {
  const text = (mail.text ?? wordsOfHtml(mail.html ?? "")).slice(0, mostText);
  const at = copyStart.exec(text)?.index ?? text.length;
  const report = text.slice(0, at);
  const headed = headerValues(mail.headers, "x-failed-recipients").join(" ");
  const named = addressesIn(headed);
  return {
    recipients: named.length > 0 ? named : addressesIn(report),
    failure: readFailure(report),
    originalId: /^[>\s]*message-id:\s*<([^<>\s]{1,998})>/im.exec(text.slice(at))?.[1] ?? null,
  };
}

const wordsOfHtml = (html: string): string =>
  html
    .slice(0, mostText)
    .replace(/<(br|\/p|\/div|\/tr|\/li|\/pre|\/h\d)\b[^<>]{0,500}>/gi, "\n")
    .replace(/<[^<>]{0,2000}>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&");

const addressesIn = (text: string): string[] => {
  const found = text.match(/[^\s<>()[\]:;,"']{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi);
  return [...new Set((found ?? []).map((address) => address.toLowerCase()))].slice(
    0,
    mostRecipients,
  );
};

const forNow =
  /\b(delayed|has not yet been delivered|not been able to deliver .{0,60} yet|will (be retried|retry|keep trying|continue to try)|still being retried|temporar(y|ily)|warning: message|this is a warning)\b/i;

const forGood =
  /\b(user unknown|unknown user|no such (user|recipient|mailbox|person|address)|(mailbox|address|recipient|user|account) (was |is |has been )?(not found|does(n't| not) exist|unavailable|disabled|unknown|rejected|inactive|deactivated)|does(n't| not) (exist|have an? .{1,40} account)|wasn't found|couldn't be found|invalid (recipient|mailbox)|permanent(ly)? (error|fail(ed|ure)?|fatal errors?)|fatal errors)\b/i;

function readFailure(report: string): Failure | null {
  const status = /(?<![\d.])([245])\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(report)?.[0];
  const code = /(?:^|[\s<:#'"(])([45]\d\d)(?=[\s:\-#])/m.exec(report)?.[1];
  const line = lineAround(report, status ?? code);
  if (forNow.test(report) && !status?.startsWith("5")) return judgeStatus("4.0.0", line);
  if (status && !status.startsWith("2")) return judgeStatus(status, line);
  if (code) return judgeStatus(code.startsWith("5") ? "5.0.0" : "4.0.0", line);
  const words = forGood.exec(report)?.[0];
  return words ? judgeStatus("5.0.0", lineAround(report, words)) : null;
}

function lineAround(text: string, found: string | undefined): string | null {
  const line = found ? text.split("\n").find((one) => one.includes(found)) : undefined;
  return line?.trim() || null;
}
