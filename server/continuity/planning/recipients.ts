import { now } from "@/server/clock";
import { takeOverAddress } from "@/server/continuity/planning/take-over-address";
import type { Prisma } from "@/server/db/client";
import { lockRow } from "@/server/db/lock-row";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import { makeAddressToken } from "@/server/secrets/base32";

export type RecipientRow = Prisma.RecipientGetPayload<object>;

/** An address that appears, or can be mailed again, gets unseen answers of this age at most. */
const backlogDays = 7;

/** Takes the recipient's row and reads it as it is once others have let go. */
export async function lockRecipient(
  tx: TenantTx,
  scope: AccountScope,
  recipientId: string,
): Promise<RecipientRow | null> {
  await lockRow(tx, scope, { table: "Recipient", id: recipientId });
  return tx.recipient.findFirst({ where: { id: recipientId } });
}

/** Raises the mailed watermark over everything too old to be mailed late. */
export async function skipOldBacklog(
  tx: TenantTx,
  scope: AccountScope,
  recipientId: string,
): Promise<void> {
  const oldest = new Date(now().getTime() - backlogDays * 86_400_000);
  await tx.$executeRaw`
    UPDATE "Recipient" r SET "mailedSeq" = GREATEST(r."mailedSeq", (
      SELECT COALESCE(max(m."seq"), 0) FROM "Message" m
      WHERE m."conversationId" = r."conversationId" AND m."createdAt" < ${oldest}::timestamptz))
    WHERE r."accountId" = ${scope}::uuid AND r."id" = ${recipientId}::uuid`;
}

/**
 * Makes the recipient of the contact's present address, or revives it when he corrected back to it. Somebody in copy
 * whose address it is becomes the contact's own recipient. The conversation must be locked. Answers whether a row was
 * made or changed.
 */
export async function ensureContactRecipient(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  conversationId: string,
): Promise<boolean> {
  const conversation = await tx.conversation.findFirst({
    where: { id: conversationId },
    select: { contact: { select: { id: true, email: true, emailVerifiedAt: true } } },
  });
  const contact = conversation?.contact;
  if (!contact?.email) return false;
  const { id: contactId, email, emailVerifiedAt } = contact;
  const known = await tx.recipient.findFirst({ where: { conversationId, email } });
  if (!known) {
    const refused = await tx.recipient.findFirst({
      where: { contactId, email, refusedAt: { not: null } },
      select: { refusedAt: true },
    });
    const held = await tx.recipient.findFirst({
      where: { conversationId, contactId },
      orderBy: { heldSeq: "desc" },
      select: { heldSeq: true },
    });
    const created = await tx.recipient.create({
      data: {
        accountId: scope,
        conversationId,
        kind: "contact",
        contactId,
        email,
        tokenId: makeAddressToken(),
        // What was taken back from his former address is not for the corrected one either.
        heldSeq: held?.heldSeq ?? 0,
        verifiedAt: emailVerifiedAt,
        refusedAt: emailVerifiedAt ? null : (refused?.refusedAt ?? null),
        createdAt: now(),
      },
    });
    await skipOldBacklog(tx, scope, created.id);
    return true;
  }
  if (known.kind === "participant") {
    await takeOverAddress(tx, emit, { recipientId: known.id, contactId, emailVerifiedAt });
    if (known.revokedAt) await skipOldBacklog(tx, scope, known.id);
    return true;
  }
  const isVerifiedNow = emailVerifiedAt !== null && (!known.verifiedAt || known.refusedAt !== null);
  const isAnothers = known.contactId !== contactId;
  if (!known.revokedAt && !isVerifiedNow && !isAnothers) return false;
  await tx.recipient.updateMany({
    where: { id: known.id },
    data: {
      contactId,
      revokedAt: null,
      // Whoever proves the address takes back an earlier "This wasn't me".
      ...(isVerifiedNow
        ? { verifiedAt: emailVerifiedAt, refusedAt: null, limitedUntil: null }
        : {}),
    },
  });
  if (known.revokedAt) await skipOldBacklog(tx, scope, known.id);
  return true;
}
