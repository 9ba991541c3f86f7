import { createHash } from "node:crypto";
import { v7 as makeId } from "uuid";
import { examineFile } from "@/server/attachments/policy/examine-file";
import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import type { MailPart, ParsedMail } from "@/server/mail/reading/parse";
import { storage } from "@/server/storage/storage";

export type StoredFiles = {
  /** Rows to be written with the message, refused files among them. */
  rows: Omit<Prisma.AttachmentCreateManyInput, "accountId">[];
  /** Content-ID → attachment, for the images within the HTML. */
  inline: Map<string, string>;
};

/** A mail with more parts than this keeps the first ones; the others are listed as refused. */
const mostFiles = 100;

/** What a file without a name is called, so that it opens in the right program. */
const namesByType: Record<string, string> = {
  "message/rfc822": "message.eml",
  "text/calendar": "invitation.ics",
  "text/vcard": "contact.vcf",
  "text/x-vcard": "contact.vcf",
  "text/directory": "contact.vcf",
  "application/pgp-encrypted": "pgp-version.txt",
  "application/pgp-keys": "key.asc",
  "application/pgp-signature": "signature.asc",
  "application/pkcs7-mime": "smime.p7m",
  "application/x-pkcs7-mime": "smime.p7m",
  "application/pkcs7-signature": "smime.p7s",
  "application/x-pkcs7-signature": "smime.p7s",
  "application/ms-tnef": "winmail.dat",
  "application/pdf": "document.pdf",
};

/**
 * Keeps the files of a mail, each on its own: one that is refused is listed with its reason and never loses the others.
 * `ownerId` is who may put them into a message.
 */
export async function storeFiles(mail: ParsedMail, ownerId: string): Promise<StoredFiles> {
  const stored: StoredFiles = { rows: [], inline: new Map() };
  for (const [index, part] of mail.parts.entries()) {
    const id = makeId();
    const isInline = isShownWithin(part, mail.html);
    const { refusedReason, ...row } = await keep(part, { id, isTooMany: index >= mostFiles });
    if (isInline && part.contentId && !refusedReason) stored.inline.set(part.contentId, id);
    stored.rows.push({
      ...row,
      id,
      uploaderId: ownerId,
      contentId: isInline && !refusedReason ? part.contentId : null,
      refusedReason,
      createdAt: now(),
    });
  }
  return stored;
}

async function keep(part: MailPart, { id, isTooMany }: { id: string; isTooMany: boolean }) {
  const file = await examineFile({ bytes: part.bytes, name: nameOf(part) });
  const refusedReason = isTooMany ? `A mail keeps ${mostFiles} files at most.` : file.refusedReason;
  const storageKey = refusedReason ? null : `files/${id}`;
  if (storageKey) await storage().put({ key: storageKey, bytes: part.bytes });
  return {
    name: file.name,
    contentType: file.contentType,
    size: part.bytes.length,
    hash: createHash("sha256").update(part.bytes).digest("hex"),
    storageKey,
    refusedReason,
  };
}

function nameOf(part: MailPart): string {
  const image = /^image\/([a-z]+)$/.exec(part.contentType)?.[1];
  return part.filename ?? namesByType[part.contentType] ?? (image ? `image.${image}` : "file");
}

/** Some programs give every attachment a Content-ID; only those the HTML names are part of the text. */
function isShownWithin(part: MailPart, html: string | null): boolean {
  if (!part.contentId || !html) return false;
  return (
    html.includes(`cid:${part.contentId}`) || html.includes(`cid:${encodeURI(part.contentId)}`)
  );
}

/** Takes files back that no message came to hold. */
export async function discardFiles(files: StoredFiles): Promise<void> {
  for (const { storageKey } of files.rows) {
    if (storageKey) await storage().remove(storageKey);
  }
}
