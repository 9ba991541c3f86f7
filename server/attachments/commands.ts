import { createHash } from "node:crypto";
import { v7 as makeId } from "uuid";
import { examineFile } from "@/server/attachments/policy/examine-file";
import { type ScanVerdict, scanFile } from "@/server/attachments/scanning/scan-file";
import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";
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
  /** `message` is a sentence for whoever sent it. */
  | { ok: false; reason: "empty_file" | "file_refused"; message: string };

async function scan(bytes: Uint8Array): Promise<ScanVerdict> {
  try {
    return await scanFile(bytes);
  } catch (cause) {
    const message = "Files cannot be checked for viruses just now. Try again shortly.";
    throw new AppError("unavailable", message, { cause, retryAfter: 60 });
  }
}

/**
 * Keeps an uploaded file that no message has yet; `writeMessage` claims it by id and uploader. The bytes are written
 * before the row: a crash in between leaves a file nobody knows, never a row without its file.
 * @throws AppError unavailable while the virus scanner is set up and does not answer.
 */
export async function storeFile(scope: AccountScope, file: FileToStore): Promise<StoreFileResult> {
  const { bytes } = file;
  if (bytes.byteLength === 0)
    return { ok: false, reason: "empty_file", message: "The file is empty." };
  const { name, contentType, refusedReason } = await examineFile(file);
  if (refusedReason !== null)
    return { ok: false, reason: "file_refused", message: `${name}: ${refusedReason}` };
  const verdict = await scan(bytes);
  if (!verdict.isClean) {
    const message = `${name}: ${verdict.reason}`;
    return { ok: false, reason: "file_refused", message };
  }
  const id = makeId();
  const storageKey = `attachments/${scope}/${id}`;
  await storage().put({ key: storageKey, bytes });
  const attachment = await tenantDb(scope).attachment.create({
    data: {
      id,
      accountId: scope,
      uploaderId: file.uploaderId,
      storageKey,
      name,
      contentType,
      size: bytes.byteLength,
      hash: createHash("sha256").update(bytes).digest("hex"),
      contentId: file.contentId ?? null,
      createdAt: now(),
    },
  });
  return { ok: true, attachment };
}
