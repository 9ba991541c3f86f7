import { randomUUID } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import type { CustomerMailInput, SenderCheck } from "@/lib/schemas/mail/mailbox";
import { now } from "@/server/clock";
import { type QuotedMail, writeBody } from "@/server/mail/mailbox/quote";
import { headerValues, parseMail } from "@/server/mail/reading/parse";
import { sandboxAuthservId } from "@/server/mail/sandbox/authserv-id";
import type { SandboxRow } from "@/server/mail/sandbox/email-row";
import { receiveEmail } from "@/server/mail/sandbox/receive-email";
import { storage } from "@/server/storage/storage";

export type CustomerFile = { name: string; contentType: string; bytes: Buffer };

/**
 * Writes a mail as a mail program outside would and delivers it to the sandbox, from where it takes the real way in.
 * Answers its id there.
 */
export async function sendAsCustomer(
  input: CustomerMailInput,
  context: { answered: SandboxRow | null; files: CustomerFile[] },
): Promise<string> {
  const answered = context.answered && (await readAnswered(context.answered));
  const body = writeBody(input.text.trimEnd(), input.style, answered?.quoted ?? null);
  const domain = input.from.split("@")[1] ?? "mail.test";
  const raw = await new MailComposer({
    from: input.fromName ? { name: input.fromName, address: input.from } : input.from,
    to: input.to,
    subject: input.subject,
    messageId: `<${randomUUID()}@${domain}>`,
    date: now(),
    ...(answered && {
      inReplyTo: `<${answered.messageId}>`,
      references: [...answered.references, answered.messageId].map((id) => `<${id}>`),
    }),
    text: body.text,
    ...(body.html !== null && { html: body.html }),
    attachments: context.files.map(({ name, contentType, bytes }) => ({
      ...{ filename: name, contentType, content: bytes },
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "win",
  })
    .compile()
    .build();
  return receiveEmail({ raw: Buffer.concat([traceOf(input.from, input.check), raw]) });
}

async function readAnswered(
  row: SandboxRow,
): Promise<{ quoted: QuotedMail; messageId: string; references: string[] }> {
  const mail = await parseMail(await storage().read(row.rawKey));
  return {
    quoted: {
      from: headerValues(mail.headers, "from")[0] ?? row.from,
      to: row.to.join(", "),
      date: mail.date ?? row.createdAt,
      subject: row.subject,
      text: row.text ?? mail.text ?? "",
      html: row.html,
    },
    messageId: row.messageIdHeader.replace(/^<|>$/g, ""),
    references: mail.references,
  };
}

/** What a receiving mail server writes on top (RFC 8601). */
function traceOf(from: string, check: SenderCheck): Buffer {
  const domain = from.split("@")[1];
  const results = {
    pass: `spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`,
    fail: `spf=fail smtp.mailfrom=${domain}; dkim=none; dmarc=fail header.from=${domain}`,
    none: null,
  }[check];
  const lines = [
    ...(results ? [`Authentication-Results: ${sandboxAuthservId}; ${results}`] : []),
    `Received: from mail.${domain} by ${sandboxAuthservId} with ESMTPS; ${now().toUTCString()}`,
  ];
  return Buffer.from(`${lines.join("\r\n")}\r\n`);
}
