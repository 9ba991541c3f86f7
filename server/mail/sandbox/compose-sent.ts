import { randomBytes, randomUUID } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { now } from "@/server/clock";
import type { EmailInput } from "@/server/mail/sandbox/email-input";

/** Headers the provider sets itself, whatever the caller gives. */
const ownHeaders = /^(message-id|date|from|to|cc|bcc|reply-to|subject|mime-version|content-.*)$/i;

/** A Message-ID as SES makes it, with angle brackets: Resend sends through SES and replaces the caller's. */
export function makeProviderMessageId(): string {
  const stamp = now().getTime().toString(16).padStart(12, "0");
  const salt = randomBytes(4).toString("hex");
  return `<0102${stamp}-${salt}${randomUUID().slice(8)}-000000@eu-west-1.amazonses.com>`;
}

/** The RFC 5322 message that goes out for `input`. */
export function composeSent(input: EmailInput, messageId: string): Promise<Buffer> {
  const headers = Object.entries(input.headers).filter(([name]) => !ownHeaders.test(name));
  return new MailComposer({
    from: input.from,
    to: input.to,
    cc: input.cc,
    replyTo: input.reply_to,
    subject: input.subject,
    messageId,
    date: now(),
    headers: Object.fromEntries(headers),
    ...(input.text != null && { text: input.text }),
    ...(input.html != null && { html: input.html }),
    attachments: input.attachments.map((file) => ({
      content: Buffer.from(file.content, "base64"),
      filename: file.filename ?? false,
      ...(file.content_type && { contentType: file.content_type }),
      ...(file.content_id && { cid: file.content_id }),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "win",
  })
    .compile()
    .build();
}
