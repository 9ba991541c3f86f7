import { createHash } from "node:crypto";
import { v7 as makeId } from "uuid";
import { type Inspected, inspectFile } from "@/server/attachments/policy/inspect-file";
import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { storage } from "@/server/storage/storage";

export type AttachmentRecord = Prisma.AttachmentGetPayload<object>;

type FileToStore = {
  name: string;
  bytes: Uint8Array;
  /** Who may put it into a message: a contact session, a user, or whatever else writes the message. */
  uploaderId: string;
  /** Content-ID of an inline image, without angle brackets. */
  contentId?: string | null;
};

export type StoreFileResult =
  | { ok: true; attachment: AttachmentRecord }
  | Extract<Inspected, { ok: false }>;

/**
 * Keeps an uploaded file that no message has yet; `writeMessage` claims it by id and uploader. The bytes are written
 * before the row: a crash in between leaves a file nobody knows, never a row without its file.
 */
export async function storeFile(scope: AccountScope, file: FileToStore): Promise<StoreFileResult> {
  const inspected = await inspectFile(file);
  if (!inspected.ok) return inspected;
  const id = makeId();
  const storageKey = `attachments/${scope}/${id}`;
  await storage().put({ key: storageKey, bytes: file.bytes });
  const attachment = await tenantDb(scope).attachment.create({
    data: {
      id,
      accountId: scope,
      uploaderId: file.uploaderId,
      storageKey,
      name: inspected.name,
      contentType: inspected.contentType,
      size: file.bytes.byteLength,
      hash: createHash("sha256").update(file.bytes).digest("hex"),
      contentId: file.contentId ?? null,
      createdAt: now(),
    },
  });
  return { ok: true, attachment };
}
