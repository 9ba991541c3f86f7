import { createHash } from "node:crypto";
import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import { type Prisma, systemDb } from "@/server/db/client";
import { violatedIndex } from "@/server/db/unique-violation";
import { enqueue } from "@/server/jobs/enqueue";
import { composeSent, makeProviderMessageId } from "@/server/mail/sandbox/compose-sent";
import { type EmailInput, readMailbox, type SandboxFault } from "@/server/mail/sandbox/email-input";
import { threadSubject } from "@/server/mail/sandbox/email-row";
import { storage } from "@/server/storage/storage";

type SendRequest = {
  emails: EmailInput[];
  /** The whole request body: what makes two requests the same. */
  bytes: Uint8Array;
  idempotencyKey: string | null;
};

type SendResult = { ok: true; ids: string[] } | { ok: false; fault: SandboxFault };

/** Resend forgets keys after a day. */
const keyLifeMs = 24 * 3_600_000;

const reused: SandboxFault = {
  statusCode: 409,
  name: "invalid_idempotent_request",
  message: "Same idempotency key used with a different request payload.",
};

/**
 * Takes mails as POST /emails and /emails/batch do. The same key with the same body answers with the first ids and sends
 * nothing again; with another body it is refused. Delivery and its webhooks follow in a job.
 */
export async function sendEmails(request: SendRequest): Promise<SendResult> {
  const requestHash = createHash("sha256").update(request.bytes).digest("hex");
  const first = await findFirst(request, requestHash);
  if (first) return first;
  const prepared = await Promise.all(
    request.emails.map((email, index) =>
      prepare(email, { requestHash, idempotencyKey: keyAt(request, index) }),
    ),
  );
  try {
    await systemDb().$transaction(async (tx) => {
      await tx.sandboxEmail.createMany({ data: prepared });
      for (const { id } of prepared) {
        await enqueue("sandbox.deliver", { sandboxEmailId: id, event: "email.sent" }, { tx });
      }
    });
  } catch (error) {
    // Lost a race against the same key: its row decides.
    const winner = violatedIndex(error) === "SandboxEmail_idempotencyKey_key";
    const result = winner ? await findFirst(request, requestHash) : null;
    if (result) return result;
    throw error;
  }
  return { ok: true, ids: prepared.map(({ id }) => id) };
}

/** A batch has one key and many rows: all but the first carry their place in it. */
const keyAt = (request: SendRequest, index: number): string | null =>
  request.idempotencyKey &&
  (index === 0 ? request.idempotencyKey : `${request.idempotencyKey}#${index}`);

async function findFirst(request: SendRequest, requestHash: string): Promise<SendResult | null> {
  const keys = request.emails
    .map((_, index) => keyAt(request, index))
    .filter((key) => key !== null);
  if (keys.length === 0) return null;
  const rows = await systemDb().sandboxEmail.findMany({ where: { idempotencyKey: { in: keys } } });
  const [known] = rows;
  if (!known) return null;
  if (now().getTime() - known.createdAt.getTime() > keyLifeMs) {
    await systemDb().sandboxEmail.updateMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      data: { idempotencyKey: null },
    });
    return null;
  }
  if (known.requestHash !== requestHash) return { ok: false, fault: reused };
  const ids = keys.map((key) => rows.find((row) => row.idempotencyKey === key)?.id ?? known.id);
  return { ok: true, ids };
}

async function prepare(
  email: EmailInput,
  request: { requestHash: string; idempotencyKey: string | null },
): Promise<Prisma.SandboxEmailCreateManyInput & { id: string }> {
  const id = makeId();
  const messageIdHeader = makeProviderMessageId();
  const rawKey = `sandbox/${id}.eml`;
  await storage().put({ key: rawKey, bytes: await composeSent(email, messageIdHeader) });
  return {
    id,
    isInbound: false,
    peer: readMailbox(email.to[0] ?? "")?.address ?? "",
    threadSubject: threadSubject(email.subject),
    from: email.from,
    to: email.to,
    cc: email.cc,
    bcc: email.bcc,
    replyTo: email.reply_to,
    subject: email.subject,
    text: email.text ?? null,
    html: email.html ?? null,
    headers: email.headers,
    tags: Object.fromEntries(email.tags.map(({ name, value }) => [name, value])),
    messageIdHeader,
    rawKey,
    attachments: email.attachments.map((file) => ({
      id: makeId(),
      filename: file.filename ?? null,
      contentType: file.content_type ?? "application/octet-stream",
      contentId: file.content_id ?? null,
      isInline: file.content_id !== undefined,
      size: Buffer.byteLength(file.content, "base64"),
    })),
    lastEvent: "queued",
    createdAt: now(),
    ...request,
  };
}
