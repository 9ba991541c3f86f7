import type {
  MailboxEmailView,
  MailboxFileView,
  MailboxThreadView,
} from "@/lib/schemas/mail/mailbox";
import type { ThreadRow } from "@/server/mail/mailbox/queries";
import { parseMail } from "@/server/mail/reading/parse";
import { signDownloadPath } from "@/server/mail/sandbox/download-links";
import { attachmentsOf, type SandboxRow } from "@/server/mail/sandbox/email-row";
import { storage } from "@/server/storage/storage";

const snippetLength = 140;

/** A mail with everything a reader may look at; its raw form is read for the headers. */
export async function presentMailboxEmail(row: SandboxRow): Promise<MailboxEmailView> {
  const files = filesOf(row);
  const { headers } = await parseMail(await storage().read(row.rawKey));
  return {
    id: row.id,
    direction: row.isInbound ? "in" : "out",
    from: row.from.replace(/^"([^"\\]*)"/, "$1"),
    to: row.to,
    cc: row.cc,
    replyTo: row.replyTo,
    subject: row.subject,
    text: row.text,
    html: row.html && showInlineImages(row.html, row, files),
    headers,
    messageId: row.messageIdHeader,
    state: row.lastEvent,
    files,
    createdAt: row.createdAt.toISOString(),
  };
}

const filesOf = (row: SandboxRow): MailboxFileView[] =>
  attachmentsOf(row).map((file) => ({
    id: file.id,
    name: file.filename ?? "attachment",
    contentType: file.contentType,
    size: file.size,
    isInline: file.isInline,
    url: signDownloadPath({ emailId: row.id, file: file.id }).path,
  }));

function showInlineImages(html: string, row: SandboxRow, files: MailboxFileView[]): string {
  const urls = new Map(
    attachmentsOf(row).map(({ id, contentId }) => [
      contentId,
      files.find((file) => file.id === id)?.url ?? "",
    ]),
  );
  return html.replace(/\bcid:([^"'\s)>]+)/g, (whole, cid: string) =>
    (urls.get(cid) ?? whole).replaceAll("&", "&amp;"),
  );
}

export const presentThread = ({ newest, count }: ThreadRow): MailboxThreadView => ({
  id: newest.id,
  peer: newest.peer,
  subject: newest.subject || "(no subject)",
  snippet: snippetOf(newest),
  direction: newest.isInbound ? "in" : "out",
  state: newest.lastEvent,
  count,
  lastAt: newest.createdAt.toISOString(),
});

/** The words themselves: without the line above which people are asked to reply. */
const snippetOf = ({ text, html }: SandboxRow): string =>
  (text?.replace(/^##-.*-##$/m, "") ?? html?.replace(/<[^<>]*>/g, " ") ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, snippetLength);
