/**
 * The only door to the MIME parser: raw bytes in, one plain shape out. Nothing in it is trusted; NUL bytes, which
 * PostgreSQL refuses, are gone from every string.
 */
import type { Readable } from "node:stream";
import type { AddressObject, EmailAddress } from "mailparser";
import { ParserFailure, type RawParsed, runParser } from "@/server/mail/reading/run-parser";
import { type Unpacked, unpackTnef } from "@/server/mail/reading/unpack-tnef";
import { contentOf, type FileContent, keepInMemory, type Spool } from "@/server/storage/spool";

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
  content: FileContent;
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

/**
 * `keep` takes the bytes of each file as they are decoded; without it they stay in memory.
 * @throws UnreadableMail; what `keep` or the stream of the mail throws.
 */
export async function parseMail(
  raw: Buffer | Readable,
  keep: Spool["keep"] = keepInMemory,
): Promise<ParsedMail> {
  const mail = await runParser(raw, keep).catch((cause: unknown) => {
    if (!(cause instanceof ParserFailure)) throw cause;
    throw new UnreadableMail(`The mail cannot be read: ${cause.message}.`, { cause });
  });
  const headers = readHeaders(mail);
  if (headers.length === 0) throw new UnreadableMail("This is no mail: it has no headers.");
  if (isTornApart(mail, headers)) {
    throw new UnreadableMail("The mail cannot be read: its parts have no boundary.");
  }
  const { parts, words } = await openParts(mail);
  const text = hasPlainPart(mail, headers) ? clean(mail.text ?? "") : null;
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
async function openParts(
  mail: RawParsed,
): Promise<{ parts: MailPart[]; words: Pick<Unpacked, "text" | "html"> }> {
  const words: Pick<Unpacked, "text" | "html"> = { text: null, html: null };
  const parts: MailPart[] = [];
  for (const given of mail.attachments) {
    const part = partOf(given);
    const isTnef = tnefType.test(part.contentType) || /^winmail\.dat$/i.test(part.filename ?? "");
    const isUnpacked = isTnef && part.content.size <= maxTnefBytes;
    const unpacked = isUnpacked ? unpackTnef(await part.content.read()) : null;
    if (!unpacked) {
      parts.push(part);
      continue;
    }
    words.text ??= unpacked.text && clean(unpacked.text);
    words.html ??= unpacked.html && clean(unpacked.html);
    const files = unpacked.files.map((file) => ({
      filename: file.name && clean(file.name),
      contentType: clean(file.type ?? "application/octet-stream").toLowerCase(),
      contentId: file.contentId && clean(file.contentId),
      isInline: file.contentId !== null,
      content: contentOf(file.bytes),
    }));
    parts.push(...files);
  }
  return { parts, words };
}

/** A larger winmail.dat stays as it is: it would be in memory whole. */
const maxTnefBytes = 16_000_000;

const tnefType = /^application\/(?:vnd\.)?ms-tnef$/;

const partOf = (part: RawParsed["attachments"][number]): MailPart => ({
  filename: part.filename ? clean(part.filename) : null,
  contentType: clean(part.contentType).toLowerCase(),
  contentId: part.cid ? clean(part.cid) : null,
  isInline: part.related === true || part.contentDisposition === "inline",
  content: part.kept,
});

const clean = (text: string): string => text.replaceAll("\0", "");

function readHeaders(mail: RawParsed): MailHeader[] {
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
function hasPlainPart(mail: RawParsed, headers: MailHeader[]): boolean {
  const [type] = headerValues(headers, "content-type");
  return !type || mail.namesPlainText;
}

/** A multipart that came out empty: its boundary is missing or never occurs. */
function isTornApart(mail: RawParsed, headers: MailHeader[]): boolean {
  const [type] = headerValues(headers, "content-type");
  const isEmpty = !mail.text && !mail.html && mail.attachments.length === 0;
  return isEmpty && type !== undefined && /^multipart\//i.test(type);
}
