import { frozenMail } from "@/lib/schemas/mail/outbound-mail";
import type { AccountScope } from "@/server/db/scope";
import { type TenantTx, tenantDb } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import type { StoredFiles } from "@/server/mail/inbound/store-files";
import type { Letter } from "@/server/mail/reading/letter";
import { sanitizeMailHtml } from "@/server/mail/reading/sanitize";
import { extractReply, type MailBody } from "@/server/mail/reply-text/extract-reply";
import { messageCreated, writeMessage } from "@/server/messages/commands/append-message";
import type { NewMessage } from "@/server/messages/commands/new-message";
import type { MessageRow } from "@/server/messages/row";

/** Longest text of a message; what a mail has beyond it is kept with the quoted part. */
const maxText = 100_000;

export type MessageBody = Pick<NewMessage, "text" | "html" | "quotedText">;

/** What of the mail is newly written, and the whole of it made safe. `original` is the mail it answers. */
export function bodyOf(letter: Letter, files: StoredFiles, original?: MailBody): MessageBody {
  const { text, html, subject } = letter.mail;
  const reply = extractReply({
    ...(text !== null && { text }),
    ...(html !== null && { html }),
    ...(original && { original }),
  });
  const rest = reply.text.slice(maxText);
  const quoted = [rest, reply.quoted].filter((part) => part !== "").join("\n");
  const isEmpty = reply.text === "" && files.rows.length === 0;
  return {
    text: isEmpty ? subject || "(empty mail)" : reply.text.slice(0, maxText),
    html: html === null ? null : sanitizeMailHtml(html, files.inline),
    quotedText: quoted.slice(0, maxText * 4) || null,
  };
}

/** The mail of ours that a mail answers: the one it names, else the last that went to its writer. */
export async function findOriginal(
  scope: AccountScope,
  input: { conversationId: string; recipientId: string | null; letter: Pick<Letter, "mail"> },
): Promise<MailBody | undefined> {
  const { conversationId, recipientId, letter } = input;
  const db = tenantDb(scope);
  const select = { frozen: true };
  const ids = [...letter.mail.inReplyTo, ...letter.mail.references.toReversed()].slice(0, 50);
  const named = ids.length
    ? await db.outboundEmail.findFirst({
        where: { conversationId, messageIdHeader: { in: ids } },
        orderBy: { createdAt: "desc" },
        select,
      })
    : null;
  const last =
    named ??
    (await db.outboundEmail.findFirst({
      where: { conversationId, ...(recipientId && { recipientId }), firstAttemptAt: { not: null } },
      orderBy: { createdAt: "desc" },
      select,
    }));
  const mail = frozenMail.safeParse(last?.frozen);
  return mail.success ? { text: mail.data.text, html: mail.data.html } : undefined;
}

/** Writes the message with its files. The caller links the mail and announces the row with `announceLetter`. */
export async function writeLetter(
  tx: TenantTx,
  scope: AccountScope,
  input: { letter: Letter; files: StoredFiles; message: NewMessage },
): Promise<MessageRow> {
  const { letter, files, message } = input;
  if (files.rows.length > 0) {
    await tx.attachment.createMany({
      data: files.rows.map((row) => ({ ...row, accountId: scope })),
    });
  }
  const result = await writeMessage(tx, scope, {
    ...message,
    attachmentIds: files.rows.flatMap((row) => row.id ?? []),
    uploaderId: letter.row.id,
  });
  if (!result.ok) throw new Error(`The message of a mail was not written: ${result.reason}.`);
  return result.message;
}

/** Announces a written message together with the mail it came by, which was linked after it. */
export function announceLetter(
  emit: Emit,
  message: MessageRow,
  letter: Letter,
  verdicts: LinkedMail["verdicts"],
): void {
  emit.stored(letterCreated(message, letter, verdicts));
}

type LinkedMail = NonNullable<MessageRow["inboundEmail"]>;

/** The announcement of a message that came by mail. */
export function letterCreated(
  message: MessageRow,
  { row, mail, sender }: Letter,
  verdicts: LinkedMail["verdicts"],
) {
  return messageCreated({
    ...message,
    inboundEmail: {
      id: row.id,
      fromEmail: sender,
      subject: mail.subject,
      mailedAt: mail.date,
      receivedAt: row.receivedAt,
      verdicts,
    },
  });
}
