import MailComposer from "nodemailer/lib/mail-composer";
import type { resendClient } from "@/server/mail/transport/resend-client";

export type ReceivedFile = {
  filename: string | null;
  contentType: string;
  contentId: string | null;
  bytes: Buffer;
};

type Client = ReturnType<typeof resendClient>;

/** GET /emails/receiving/:id */
export type ReceivedEmail = NonNullable<
  Awaited<ReturnType<Client["emails"]["receiving"]["get"]>>["data"]
>;

type ReceivedContent = Pick<
  ReceivedEmail,
  "from" | "to" | "cc" | "bcc" | "reply_to" | "subject" | "text" | "html" | "headers" | "message_id"
>;

/** Headers that the composer writes itself, from the fields. */
const fromFields =
  /^(from|to|cc|bcc|reply-to|subject|message-id|date|mime-version|content-.*|received|dkim-signature|authentication-results)$/i;

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
    ...(mail.text !== null && { text: mail.text }),
    ...(mail.html !== null && { html: mail.html }),
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
