/**
 * The only door to the MIME parser: raw bytes in, one plain shape out. Nothing in it is trusted; NUL bytes, which
 * PostgreSQL refuses, are gone from every string.
 */
import {
  type AddressObject,
  type EmailAddress,
  type ParsedMail as Parsed,
  simpleParser,
} from "mailparser";
import { type Unpacked, unpackTnef } from "@/server/mail/reading/unpack-tnef";

export type Mailbox = { address: string; name: string | null };

/** A header as it came, unfolded, with its name in lower case. */
export type MailHeader = { name: string; value: string };

export type MailPart = {
  filename: string | null;
  /** What the sender says; not to be believed. */
  contentType: string;
  /** Without angle brackets. */
  contentId: string | null;
  /** Belongs into the text rather than below it. */
  isInline: boolean;
  bytes: Buffer;
};

export type ParsedMail = {
  /** Top to bottom, repeated ones included. */
  headers: MailHeader[];
  /** Ids without angle brackets. */
  messageId: string | null;
  inReplyTo: string[];
  references: string[];
  from: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  bcc: Mailbox[];
  replyTo: Mailbox[];
  subject: string;
  date: Date | null;
  /** Null when the mail has no plain part; text is never made from HTML here. */
  text: string | null;
  html: string | null;
  parts: MailPart[];
};

/** Thrown for bytes that are no mail, or none that can be taken apart. The message is a sentence for administrators. */
export class UnreadableMail extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UnreadableMail";
  }
}

const parserOptions = {
  skipTextToHtml: true,
  skipImageLinks: true,
  keepCidLinks: true,
  keepDeliveryStatus: true,
  checksumAlgo: false as const,
  maxHtmlLengthToParse: 2_000_000,
};

/** @throws UnreadableMail */
export async function parseMail(raw: Buffer): Promise<ParsedMail> {
  const mail = await simpleParser(raw, parserOptions).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableMail(`The mail cannot be read: ${reason}.`, { cause });
  });
  const headers = readHeaders(mail);
  if (headers.length === 0) throw new UnreadableMail("This is no mail: it has no headers.");
  if (isTornApart(mail, headers)) {
    throw new UnreadableMail("The mail cannot be read: its parts have no boundary.");
  }
  const { parts, words } = openParts(mail);
  const text = hasPlainPart(raw, headers) ? clean(mail.text ?? "") : null;
  const html = mail.html ? clean(mail.html) : null;
  const ids = (name: string) => headers.filter((header) => header.name === name).flatMap(readIds);
  return {
    headers,
    messageId: readMessageId(headers),
    inReplyTo: ids("in-reply-to"),
    references: ids("references"),
    from: mailboxes(mail.from),
    to: mailboxes(mail.to),
    cc: mailboxes(mail.cc),
    bcc: mailboxes(mail.bcc),
    replyTo: mailboxes(mail.replyTo),
    subject: clean(mail.subject ?? "").trim(),
    date: readDate(headers),
    text: text?.trim() || html ? text : (words.text ?? text),
    html: text?.trim() || html ? html : words.html,
    parts,
  };
}

/** The files of a mail; those within a winmail.dat in its place. `words` is what it says besides. */
function openParts(mail: Parsed): { parts: MailPart[]; words: Pick<Unpacked, "text" | "html"> } {
  const words: Pick<Unpacked, "text" | "html"> = { text: null, html: null };
  const parts = mail.attachments.flatMap((given): MailPart[] => {
    const part = partOf(given);
    const isTnef = tnefType.test(part.contentType) || /^winmail\.dat$/i.test(part.filename ?? "");
    const unpacked = isTnef ? unpackTnef(part.bytes) : null;
    if (!unpacked) return [part];
    words.text ??= unpacked.text && clean(unpacked.text);
    words.html ??= unpacked.html && clean(unpacked.html);
    return unpacked.files.map((file) => ({
      filename: file.name && clean(file.name),
      contentType: clean(file.type ?? "application/octet-stream").toLowerCase(),
      contentId: file.contentId && clean(file.contentId),
      isInline: file.contentId !== null,
      bytes: file.bytes,
    }));
  });
  return { parts, words };
}

const tnefType = /^application\/(?:vnd\.)?ms-tnef$/;

const partOf = (part: Parsed["attachments"][number]): MailPart => ({
  filename: part.filename ? clean(part.filename) : null,
  contentType: clean(part.contentType).toLowerCase(),
  contentId: part.cid ? clean(part.cid) : null,
  isInline: part.related === true || part.contentDisposition === "inline",
  bytes: part.content,
});

const clean = (text: string): string => text.replaceAll("\0", "");

function readHeaders(mail: Parsed): MailHeader[] {
  return (mail.headerLines ?? [])
    .filter((header) => header.key !== "")
    .map(({ key, line }) => ({
      name: key,
      value: clean(line.slice(line.indexOf(":") + 1))
        .replace(/\r?\n[ \t]*/g, " ")
        .trim(),
    }));
}

/** Every value of a header, top to bottom. */
export const headerValues = (headers: MailHeader[], name: string): string[] =>
  headers.filter((header) => header.name === name).map((header) => header.value);

/** Ids in a header value. Real mail has folds, commas and comments between them. */
const readIds = ({ value }: MailHeader): string[] =>
  [...value.matchAll(/<([^<>\s]{1,998})>/g)].map((match) => match[1] ?? "");

function readMessageId(headers: MailHeader[]): string | null {
  const [value] = headerValues(headers, "message-id");
  if (!value) return null;
  const bare = value.replace(/^<|>$/g, "").trim();
  return readIds({ name: "message-id", value })[0] ?? (bare.slice(0, 998) || null);
}

/** The parser takes a date it cannot read for now; a mail without a readable one has none. */
function readDate(headers: MailHeader[]): Date | null {
  const [value] = headerValues(headers, "date");
  const date = value ? new Date(value) : null;
  return date && !Number.isNaN(date.getTime()) ? date : null;
}

function mailboxes(field: AddressObject | AddressObject[] | undefined): Mailbox[] {
  const lists = Array.isArray(field) ? field : [field];
  const flat = (entry: EmailAddress): EmailAddress[] =>
    entry.group ? entry.group.flatMap(flat) : [entry];
  return lists
    .flatMap((list) => list?.value ?? [])
    .flatMap(flat)
    .filter((entry) => entry.address)
    .map((entry) => ({
      address: clean(entry.address ?? "").trim(),
      name:
        clean(entry.name ?? "")
          .trim()
          .slice(0, 200) || null,
    }));
}

/** Whether any part calls itself plain text; without one, the parser's text is made from HTML. */
function hasPlainPart(raw: Buffer, headers: MailHeader[]): boolean {
  const [type] = headerValues(headers, "content-type");
  if (!type) return true;
  return /^content-type:\s*text\/plain/im.test(raw.toString("latin1"));
}

/** A multipart that came out empty: its boundary is missing or never occurs. */
function isTornApart(mail: Parsed, headers: MailHeader[]): boolean {
  const [type] = headerValues(headers, "content-type");
  const isEmpty = !mail.text && !mail.html && mail.attachments.length === 0;
  return isEmpty && type !== undefined && /^multipart\//i.test(type);
}
