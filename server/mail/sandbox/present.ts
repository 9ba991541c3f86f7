import { signDownload } from "@/server/mail/sandbox/download-links";
import {
  attachmentsOf,
  headersOf,
  type SandboxAttachment,
  type SandboxRow,
  tagsOf,
} from "@/server/mail/sandbox/email-row";
import { receivedFor } from "@/server/mail/sandbox/webhook-event";

const orNull = (list: string[]): string[] | null => (list.length > 0 ? list : null);

/** GET /emails/:id */
export const presentSent = (row: SandboxRow) => ({
  ...presentListedSent(row),
  object: "email" as const,
  html: row.html,
  text: row.text,
  tags: Object.entries(tagsOf(row)).map(([name, value]) => ({ name, value })),
});

/** One entry of GET /emails */
export const presentListedSent = (row: SandboxRow) => ({
  id: row.id,
  message_id: row.messageIdHeader,
  from: row.from,
  to: row.to,
  cc: orNull(row.cc),
  bcc: orNull(row.bcc),
  reply_to: orNull(row.replyTo),
  subject: row.subject,
  created_at: row.createdAt.toISOString(),
  last_event: row.lastEvent,
  scheduled_at: null,
});

/** GET /emails/receiving/:id; inline images stay cid: references. */
export const presentReceived = (row: SandboxRow) => ({
  ...presentListedReceived(row),
  object: "email" as const,
  html: row.html,
  text: row.text,
  headers: headersOf(row),
  raw: signDownload({ emailId: row.id, file: "raw" }),
});

/** One entry of GET /emails/receiving */
export const presentListedReceived = (row: SandboxRow) => ({
  id: row.id,
  from: row.from,
  to: row.to,
  cc: orNull(row.cc),
  bcc: orNull(row.bcc),
  reply_to: orNull(row.replyTo),
  received_for: receivedFor(row),
  message_id: row.messageIdHeader,
  subject: row.subject,
  created_at: row.createdAt.toISOString(),
  attachments: attachmentsOf(row).map((file) => ({
    id: file.id,
    filename: file.filename,
    size: file.size,
    content_type: file.contentType,
    content_disposition: dispositionOf(file),
    content_id: file.contentId,
  })),
});

const dispositionOf = (file: SandboxAttachment) =>
  file.isInline ? ("inline" as const) : ("attachment" as const);

/** GET /emails/receiving/:id/attachments/:id */
export const presentAttachment = (row: SandboxRow, file: SandboxAttachment) => ({
  object: "attachment" as const,
  id: file.id,
  ...(file.filename !== null && { filename: file.filename }),
  size: file.size,
  content_type: file.contentType,
  content_disposition: dispositionOf(file),
  ...(file.contentId !== null && { content_id: file.contentId }),
  ...signDownload({ emailId: row.id, file: file.id }),
});
