import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { enqueue } from "@/server/jobs/enqueue";
import { type Mailbox, parseMail } from "@/server/mail/reading/parse";
import { threadSubject } from "@/server/mail/sandbox/email-row";
import { storage } from "@/server/storage/storage";

const written = ({ address, name }: Mailbox): string => (name ? `${name} <${address}>` : address);

/**
 * Takes a mail in as Resend's receiving servers would; the webhook follows in a job. `raw` comes from our own composer.
 * Answers the mail's id at the provider.
 */
export async function receiveEmail(input: { raw: Buffer; bcc?: string[] }): Promise<string> {
  const mail = await parseMail(input.raw);
  const id = makeId();
  const rawKey = `sandbox/${id}.eml`;
  await storage().put({ key: rawKey, bytes: input.raw });
  const data = {
    id,
    isInbound: true,
    peer: mail.from[0]?.address ?? "",
    threadSubject: threadSubject(mail.subject),
    from: mail.from.map(written).join(", "),
    to: mail.to.map(written),
    cc: mail.cc.map(written),
    bcc: input.bcc ?? [],
    replyTo: mail.replyTo.map(written),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: Object.fromEntries(mail.headers.map(({ name, value }) => [name, value])),
    messageIdHeader: `<${mail.messageId ?? id}>`,
    rawKey,
    attachments: mail.parts.map((part) => ({
      id: makeId(),
      filename: part.filename,
      contentType: part.contentType,
      contentId: part.contentId,
      isInline: part.isInline,
      size: part.content.size,
    })),
    lastEvent: "queued",
    createdAt: now(),
  };
  await systemDb().$transaction(async (tx) => {
    await tx.sandboxEmail.create({ data });
    await enqueue("sandbox.deliver", { sandboxEmailId: id, event: "email.received" }, { tx });
  });
  return id;
}
