import { createHash } from "node:crypto";
import { v7 as makeId } from "uuid";
import { examineFile } from "@/server/attachments/policy/examine-file";
import { scanFile } from "@/server/attachments/scanning/scan-file";
import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { type TenantTx, tenantDb } from "@/server/db/tenant";
import { type Emit, withEvents } from "@/server/events/with-events";
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

type Keeper = {
  /** Who may put the files into a message. */
  ownerId: string;
  /** Where the message goes; null when the conversation begins with it. */
  conversationId: string | null;
};

/**
 * Keeps the files of a mail, each on its own: one that is refused is listed with its reason and never loses the others.
 * A picture that the conversation has already, quoted again, is shown from there and not kept twice.
 * @throws ScannerUnavailable: the mail waits then, and nothing of it is kept.
 */
export async function storeFiles(
  scope: AccountScope,
  mail: ParsedMail,
  keeper: Keeper,
): Promise<StoredFiles> {
  const stored: StoredFiles = { rows: [], inline: new Map() };
  const known = await findKnownPictures(scope, keeper.conversationId);
  try {
    for (const [index, part] of mail.parts.entries()) {
      const isInline = isShownWithin(part, mail.html);
      const hash = await hashOf(part);
      const quoted = isInline && part.contentId ? known.get(hash) : undefined;
      if (quoted && part.contentId) stored.inline.set(part.contentId, quoted);
      else await add(stored, part, { keeper, isInline, hash, isTooMany: index >= mostFiles });
    }
  } catch (error) {
    await discardFiles(stored);
    throw error;
  }
  return stored;
}

/** Files of the conversation by their hash: what a reply may quote. */
async function findKnownPictures(
  scope: AccountScope,
  conversationId: string | null,
): Promise<ReadonlyMap<string, string>> {
  if (!conversationId) return new Map();
  const rows = await tenantDb(scope).attachment.findMany({
    where: {
      message: { conversationId },
      storageKey: { not: null },
      contentType: { startsWith: "image/" },
    },
    select: { id: true, hash: true },
    orderBy: { createdAt: "desc" },
    take: 500,
  });
  return new Map(rows.flatMap(({ id, hash }) => (hash ? [[hash, id] as const] : [])));
}

async function add(
  stored: StoredFiles,
  part: MailPart,
  as: { keeper: Keeper; isInline: boolean; hash: string; isTooMany: boolean },
): Promise<void> {
  const id = makeId();
  const file = await examineFile({
    bytes: part.content.head,
    size: part.content.size,
    name: nameOf(part),
  });
  const refusedReason = as.isTooMany
    ? `A mail keeps ${mostFiles} files at most.`
    : (file.refusedReason ?? (await refuseInfected(part)));
  const storageKey = refusedReason ? null : `files/${id}`;
  if (storageKey) await storage().putStream({ key: storageKey, chunks: part.content.open() });
  const contentId = as.isInline && !refusedReason ? part.contentId : null;
  if (contentId) stored.inline.set(contentId, id);
  stored.rows.push({
    ...{ id, storageKey, contentId, refusedReason },
    uploaderId: as.keeper.ownerId,
    name: file.name,
    contentType: file.contentType,
    size: part.content.size,
    hash: as.hash,
    createdAt: now(),
  });
}

async function hashOf({ content }: MailPart): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of content.open()) hash.update(chunk);
  return hash.digest("hex");
}

async function refuseInfected({ content }: MailPart): Promise<string | null> {
  const verdict = await scanFile(content.open());
  return verdict.isClean ? null : verdict.reason;
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

/**
 * Runs the transaction that writes the message of these files. It answers whether a message holds them; otherwise, and
 * when it fails, they are taken back.
 */
export async function holdFiles(
  scope: AccountScope,
  files: StoredFiles,
  write: (tx: TenantTx, emit: Emit) => Promise<boolean>,
): Promise<void> {
  const isHeld = await withEvents(scope, write).catch(async (error: unknown) => {
    // A commit whose answer was lost stands: files of rows that exist stay.
    if (!(await isAnyWritten(scope, files))) await discardFiles(files);
    throw error;
  });
  if (!isHeld) await discardFiles(files);
}

async function isAnyWritten(scope: AccountScope, { rows }: StoredFiles): Promise<boolean> {
  const ids = rows.flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return false;
  const where = { id: { in: ids } };
  return tenantDb(scope)
    .attachment.count({ where })
    .then(
      (count) => count > 0,
      // Nobody can tell: a file too many harms less than one too few.
      () => true,
    );
}

/** Takes files back that no message came to hold. */
async function discardFiles(files: StoredFiles): Promise<void> {
  for (const { storageKey } of files.rows) {
    if (storageKey) await storage().remove(storageKey);
  }
}
