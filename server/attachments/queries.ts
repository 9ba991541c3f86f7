import type { Readable } from "node:stream";
import type { AttachmentRecord } from "@/server/attachments/commands";
import { isFileLinkValid } from "@/server/attachments/policy/file-links";
import { systemDb } from "@/server/db/client";
import { storage } from "@/server/storage/storage";

/** The file a signed link names, or null when the link is wrong, has expired, or the file is gone. */
export async function openSignedFile(link: {
  attachmentId: string;
  expires: string | null;
  signature: string | null;
}): Promise<{ attachment: AttachmentRecord; bytes: Readable } | null> {
  if (!isFileLinkValid(link)) return null;
  // The signature is the permission; the account is whatever the row says.
  const attachment = await systemDb().attachment.findUnique({ where: { id: link.attachmentId } });
  if (!attachment?.storageKey) return null;
  return { attachment, bytes: storage().open(attachment.storageKey) };
}
