import nodemailer from "nodemailer";
import type { FrozenMail } from "@/lib/schemas/mail/outbound-mail";
import { env } from "@/server/env";
import type { SendResult } from "@/server/mail/transport/send-result";
import { storage } from "@/server/storage/storage";

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Hands a mail to the SMTP server, with our own Message-ID and a return path of its own. At least once: SMTP knows no
 * idempotency key, so a crash after the server's 250 repeats the mail with the same Message-ID.
 */
export async function sendThroughSmtp(mail: FrozenMail): Promise<SendResult> {
  const attachments = mail.attachments.map((file) => ({
    filename: file.name,
    contentType: file.contentType,
    content: storage().open(file.storageKey),
    ...(file.contentId ? { cid: file.contentId, contentDisposition: "inline" as const } : {}),
  }));
  const transporter = nodemailer.createTransport({ url: env.SMTP_URL, ...patience });
  try {
    await transporter.sendMail({
      envelope: { from: mail.envelopeFrom, to: mail.to },
      messageId: `<${mail.messageId}>`,
      from: mail.from,
      to: mail.to,
      ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      headers: mail.headers,
      attachments,
      // Texts are ours or a stranger's: neither may make nodemailer read a file or a URL.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return { ok: true, providerId: null, messageIdHeader: mail.messageId };
  } catch (error) {
    return judge(error);
  } finally {
    transporter.close();
    // Those of a mail that was refused before its body are still open.
    for (const { content } of attachments) content.destroy();
  }
}

/** 5xx to this mail is final (RFC 5321 §4.2.1); wrong credentials are not the mail's fault and can be mended. */
function judge(error: unknown): SendResult {
  const message = error instanceof Error ? error.message : String(error);
  const isAuth = hasField(error, "code") && error.code === "EAUTH";
  const status = hasField(error, "responseCode") ? Number(error.responseCode) : 0;
  const outcome = status >= 500 && !isAuth ? "permanent" : "retry";
  const isAtRecipient = hasField(error, "command") && error.command === "RCPT TO";
  const isAddressRefused = isAtRecipient && status >= 550 && status <= 553 && status !== 552;
  return { ok: false, outcome, error: message, ...(isAddressRefused && { isAddressRefused }) };
}

function hasField<Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> {
  return typeof value === "object" && value !== null && name in value;
}
