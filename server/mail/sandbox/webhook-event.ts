import type { SandboxEvent } from "@/lib/schemas/mail/mailbox";
import { now } from "@/server/clock";
import { readMailbox } from "@/server/mail/sandbox/email-input";
import { attachmentsOf, type SandboxRow, tagsOf } from "@/server/mail/sandbox/email-row";

/**
 * What happens to a mail after `event`, or null at the end. As with delivered@, bounced@ and complained@resend.dev the
 * local part of the address decides.
 */
export function nextEvent(event: SandboxEvent, to: string): SandboxEvent | null {
  const local = (readMailbox(to)?.address ?? to).toLowerCase();
  if (event === "email.sent")
    return local.startsWith("bounced") ? "email.bounced" : "email.delivered";
  if (event === "email.delivered" && local.startsWith("complained")) return "email.complained";
  return null;
}

const noSuchMailbox = {
  type: "Permanent",
  subType: "NoEmail",
  message: "The recipient's mail server says that this mailbox does not exist.",
  diagnosticCode: ["smtp; 550 5.1.1 No such mailbox"],
};

/** The webhook body for one event of a mail. */
export function webhookEvent(event: SandboxEvent, row: SandboxRow): object {
  const data = event === "email.received" ? receivedData(row) : sentData(row);
  const bounce = event === "email.bounced" ? { bounce: noSuchMailbox } : {};
  return { type: event, created_at: now().toISOString(), data: { ...data, ...bounce } };
}

const sentData = (row: SandboxRow) => ({
  email_id: row.id,
  message_id: row.messageIdHeader,
  created_at: row.createdAt.toISOString(),
  from: row.from,
  to: row.to,
  subject: row.subject,
  tags: tagsOf(row),
});

/** Metadata only, as from Resend: whoever wants the mail must fetch it. */
const receivedData = (row: SandboxRow) => ({
  email_id: row.id,
  created_at: row.createdAt.toISOString(),
  from: row.from,
  to: row.to,
  cc: row.cc,
  bcc: row.bcc,
  received_for: receivedFor(row),
  message_id: row.messageIdHeader,
  subject: row.subject,
  attachments: attachmentsOf(row).map((file) => ({
    id: file.id,
    filename: file.filename,
    content_type: file.contentType,
    content_disposition: file.isInline ? "inline" : "attachment",
    content_id: file.contentId,
  })),
});

/** The envelope recipients of a received mail. */
export const receivedFor = (row: SandboxRow): string[] =>
  [...row.to, ...row.cc, ...row.bcc].map((entry) => readMailbox(entry)?.address ?? entry);
