import MailComposer from "nodemailer/lib/mail-composer";

export type ReceivedFile = {
  filename: string | null;
  contentType: string;
  contentId: string | null;
  bytes: Buffer;
};

/** A text as the provider tells it: decoded, or the bytes with the name of their charset. */
type ReceivedText = string | { bytes: Buffer; charset: string };

/** A mail that a provider has taken apart. */
export type ReceivedContent = {
  from: string;
  to: string[];
  cc?: string[] | null;
  reply_to?: string[] | null;
  subject: string;
  text: ReceivedText | null;
  html: ReceivedText | null;
  headers: Record<string, string> | null;
  /** With angle brackets. */
  message_id?: string | null;
};

/** Headers that the composer writes itself, from the fields, and results of checks that fitted the original only. */
const fromFields =
  /^(from|to|cc|bcc|reply-to|subject|message-id|date|mime-version|content-.*|received|received-spf|dkim-signature|authentication-results|arc-.*|x-mailgun-.*)$/i;

function bodyPart(type: "plain" | "html", text: ReceivedText | null) {
  if (text === null) return [];
  const [content, charset] =
    typeof text === "string" ? [Buffer.from(text), "utf-8"] : [text.bytes, text.charset];
  return [{ content, contentType: `text/${type}; charset=${charset}` }];
}

/**
 * An RFC 5322 message from what the provider tells of one whose bytes it does not give. Authentication results are left
 * out: a map of headers does not tell which of several stood on top.
 */
export function composeReceived(mail: ReceivedContent, files: ReceivedFile[]): Promise<Buffer> {
  const headers = Object.entries(mail.headers ?? {});
  const date = headers.find(([name]) => name.toLowerCase() === "date")?.[1];
  return new MailComposer({
    from: mail.from,
    to: mail.to,
    ...(mail.cc && { cc: mail.cc }),
    ...(mail.reply_to && { replyTo: mail.reply_to }),
    subject: mail.subject,
    ...(mail.message_id && { messageId: mail.message_id }),
    ...(date && { date }),
    headers: Object.fromEntries(headers.filter(([name]) => !fromFields.test(name))),
    // As alternatives, since only they keep a charset of their own.
    alternatives: [...bodyPart("plain", mail.text), ...bodyPart("html", mail.html)],
    attachments: files.map((file) => ({
      content: file.bytes,
      filename: file.filename ?? false,
      contentType: file.contentType,
      ...(file.contentId && { cid: file.contentId.replace(/^<|>$/g, "") }),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "win",
  })
    .compile()
    .build();
}
