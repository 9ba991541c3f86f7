/** Whole mails, byte by byte, written without any mail library, so that tests do not check a library with itself. */
import { randomUUID } from "node:crypto";

export type MailFile = {
  name: string;
  type: string;
  bytes: Buffer;
  /** Content-ID without angle brackets: an image within the HTML. */
  contentId?: string;
};

export type MailInput = {
  from: string | null;
  to: string;
  subject?: string;
  /** Without angle brackets; null for a mail without one. */
  messageId?: string | null;
  /** Without angle brackets. */
  inReplyTo?: string;
  references?: string[];
  date?: Date;
  /** Further headers, in this order, above the others. */
  headers?: [name: string, value: string][];
  text?: string;
  html?: string;
  files?: MailFile[];
};

type Part = { headers: string[]; body: string };

const crlf = "\r\n";
const lines = (...parts: string[]): string => parts.join(crlf);

/** RFC 2047, for every header text that is not ASCII. */
export const encodeWord = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;

const base64Lines = (bytes: Buffer): string =>
  (bytes.toString("base64").match(/.{1,76}/g) ?? []).join(crlf);

function textPart(type: "plain" | "html", text: string): Part {
  return {
    headers: [`Content-Type: text/${type}; charset="UTF-8"`, "Content-Transfer-Encoding: base64"],
    body: base64Lines(Buffer.from(text.replace(/\r?\n/g, crlf))),
  };
}

function filePart(file: MailFile): Part {
  const disposition = file.contentId ? "inline" : "attachment";
  return {
    headers: [
      `Content-Type: ${file.type}; name="${encodeWord(file.name)}"`,
      `Content-Disposition: ${disposition}; filename="${encodeWord(file.name)}"`,
      ...(file.contentId ? [`Content-ID: <${file.contentId}>`] : []),
      "Content-Transfer-Encoding: base64",
    ],
    body: base64Lines(file.bytes),
  };
}

/** Several parts as one; one part alone stays as it is. */
export function multipart(kind: string, parts: Part[]): Part {
  const [only] = parts;
  if (only && parts.length === 1 && !kind.startsWith("report")) return only;
  const boundary = `=_${randomUUID()}`;
  const body = parts.flatMap((part) => [`--${boundary}`, ...part.headers, "", part.body]);
  return {
    headers: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: lines("This is a message in MIME format.", ...body, `--${boundary}--`, ""),
  };
}

function content({ text, html, files = [] }: MailInput): Part {
  const inline = files.filter((file) => file.contentId).map(filePart);
  const attached = files.filter((file) => !file.contentId).map(filePart);
  const htmlPart =
    html === undefined ? [] : [multipart("related", [textPart("html", html), ...inline])];
  const plain = text === undefined ? [] : [textPart("plain", text)];
  const body = multipart("alternative", [...plain, ...htmlPart]);
  return multipart("mixed", [...(plain.length + htmlPart.length > 0 ? [body] : []), ...attached]);
}

/** Puts headers above a part. */
export function assemble(headers: string[], part: Part): Buffer {
  return Buffer.from(lines(...headers, "MIME-Version: 1.0", ...part.headers, "", part.body));
}

/** The headers every mail has; `null` leaves one out. */
export function headersOf(input: MailInput): string[] {
  const { inReplyTo, references = [] } = input;
  const id = input.messageId === undefined ? `${randomUUID()}@mail.example.test` : input.messageId;
  return [
    ...(input.headers ?? []).map(([name, value]) => `${name}: ${value}`),
    ...(input.from === null ? [] : [`From: ${input.from}`]),
    `To: ${input.to}`,
    `Subject: ${encodeWord(input.subject ?? "Re: Your conversation with Acme")}`,
    `Date: ${(input.date ?? new Date()).toUTCString().replace("GMT", "+0000")}`,
    ...(id === null ? [] : [`Message-ID: <${id}>`]),
    ...(inReplyTo ? [`In-Reply-To: <${inReplyTo}>`] : []),
    ...(references.length > 0
      ? [`References: ${references.map((ref) => `<${ref}>`).join(" ")}`]
      : []),
  ];
}

/** A mail of text, HTML and files as the parts that mail programs make of them. */
export const writeMail = (input: MailInput): Buffer => assemble(headersOf(input), content(input));
