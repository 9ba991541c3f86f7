import type { MailView, MessageView, PublicKind, WidgetMessageView } from "@/lib/schemas/message";
import { signFilePath } from "@/server/attachments/policy/file-links";
import { presentAttachment } from "@/server/attachments/present";
import { withProxiedImages } from "@/server/attachments/remote-images/image-links";
import { isPublicKind } from "@/server/messages/policy";
import type { MessageRow } from "@/server/messages/row";

/** A message as agents see it, with every mail that carried it. */
export function presentMessage(row: MessageRow): MessageView {
  const isDeleted = row.deletedAt !== null;
  return {
    ...presentShared(row),
    kind: row.kind,
    html: isDeleted ? null : showInlineImages(row),
    quotedText: isDeleted ? null : row.quotedText,
    mails: presentMails(row),
  };
}

/**
 * Kept HTML names the images of the mail by their attachment: "cid:" and its id. They get links that expire, also those
 * of an earlier message that the mail quotes: only the sanitizer writes such names.
 */
function showInlineImages({ html, attachments }: MessageRow): string | null {
  const links = new Map(attachments.map((file) => [file.id, presentAttachment(file).url]));
  return (
    (html && withProxiedImages(html))?.replace(
      /(?<= )src="cid:([0-9a-f-]{36})"/g,
      (_, id: string) => {
        const link = links.has(id) ? links.get(id) : signFilePath({ attachmentId: id });
        return link ? `src="${link.replaceAll("&", "&amp;")}"` : "";
      },
    ) ?? null
  );
}

/**
 * A message as the widget may know it.
 * @throws on a private kind: such a message must have been filtered out before.
 */
export function presentForWidget(row: MessageRow): WidgetMessageView {
  if (!isPublicKind(row.kind)) throw new Error(`A ${row.kind} is not for the widget.`);
  return { ...presentShared(row), kind: row.kind as PublicKind };
}

function presentShared(row: MessageRow): Omit<WidgetMessageView, "kind"> {
  const isDeleted = row.deletedAt !== null;
  return {
    id: row.id,
    conversationId: row.conversationId,
    seq: row.seq,
    prev: row.prevPublicSeq,
    author: { kind: row.authorKind, id: row.authorId, name: row.authorName },
    via: row.via,
    text: isDeleted ? "" : row.text,
    payload: isDeleted ? null : row.payload,
    clientId: row.clientId,
    rev: row.rev,
    isDeleted,
    attachments: isDeleted ? [] : row.attachments.map(presentAttachment),
    createdAt: row.createdAt.toISOString(),
  };
}

function presentMails(row: MessageRow): MailView[] {
  // An agent's answer by mail is told of by the mails that took it to the customer.
  if (row.inboundEmail && row.authorKind !== "agent") return [presentInbound(row.inboundEmail)];
  return row.deliveries.map(presentOutbound).sort((left, right) => compare(right.at, left.at));
}

// Mails that have not left yet are the newest.
const compare = (left: string | null, right: string | null) =>
  (left ?? "9").localeCompare(right ?? "9");

function presentInbound(mail: NonNullable<MessageRow["inboundEmail"]>): MailView {
  return {
    direction: "in",
    state: "processed",
    address: mail.fromEmail ?? "",
    error: null,
    at: (mail.mailedAt ?? mail.receivedAt).toISOString(),
    subject: mail.subject,
    isSenderVerified: readSenderVerdict(mail.verdicts),
  };
}

function presentOutbound({ recipient, outboundEmail }: MessageRow["deliveries"][number]): MailView {
  const at =
    outboundEmail.bouncedAt ??
    outboundEmail.openedAt ??
    outboundEmail.deliveredAt ??
    outboundEmail.sentAt;
  return {
    direction: "out",
    state: outboundEmail.state,
    address: recipient.email,
    error: outboundEmail.error,
    at: at?.toISOString() ?? null,
    subject: null,
    isSenderVerified: null,
  };
}

function readSenderVerdict(verdicts: unknown): boolean | null {
  if (typeof verdicts !== "object" || verdicts === null) return null;
  const verdict: unknown = Reflect.get(verdicts, "isSenderVerified");
  return typeof verdict === "boolean" ? verdict : null;
}
