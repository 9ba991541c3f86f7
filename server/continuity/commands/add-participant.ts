import { now } from "@/server/clock";
import { noteAboutRecipient } from "@/server/continuity/note-about-recipient";
import { isHouseAddress } from "@/server/continuity/participants/house-address";
import type { RecipientRow } from "@/server/continuity/planning/recipients";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import { makeAddressToken } from "@/server/secrets/base32";

/** More people than this are a list, not a conversation. */
export const mostParticipants = 20;

type AddParticipant = {
  conversationId: string;
  email: string;
  name: string | null;
  /** The agent who adds him; absent: the customer had him in copy. */
  addedBy?: { id: string; name: string };
  /** The first message he may know of; absent: the last one said. */
  sinceSeq?: number;
};

export type AddParticipantRefusal =
  | "not_found"
  /** The conversation is the contact's anyway. */
  | "is_contact"
  /** An address of this installation: mail to it would come back. */
  | "own_address"
  | "member_address"
  /** He said that this is not his. */
  | "refused"
  | "too_many";

export type AddParticipantResult =
  | { ok: true; recipientId: string; isNew: boolean }
  | { ok: false; reason: AddParticipantRefusal };

/**
 * Makes somebody a participant of a conversation: from now on he gets its answers by mail, under a reply address of his
 * own. What was said before stays unknown to him. Who is one already stays as he is.
 */
export async function addParticipant(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  input: AddParticipant,
): Promise<AddParticipantResult> {
  const { conversationId } = input;
  const email = input.email.trim().toLowerCase();
  await lockConversation(tx, scope, conversationId);
  const conversation = await tx.conversation.findFirst({
    where: { id: conversationId },
    select: { lastSeq: true, lastPublicSeq: true, contact: { select: { email: true } } },
  });
  if (!conversation) return { ok: false, reason: "not_found" };
  if (conversation.contact.email?.toLowerCase() === email)
    return { ok: false, reason: "is_contact" };
  const known = await tx.recipient.findFirst({ where: { conversationId, email } });
  if (known && isParticipating(known)) return { ok: true, recipientId: known.id, isNew: false };
  const reason = await findRefusal(tx, { conversationId, email, known });
  if (reason) return { ok: false, reason };
  const { lastSeq, lastPublicSeq } = conversation;
  const recipientId = await write(tx, scope, {
    ...input,
    email,
    known,
    mailedSeq: lastSeq,
    joinedSeq: input.sinceSeq ?? lastPublicSeq,
  });
  const who = input.name ? `${input.name} (${email})` : email;
  await noteAboutRecipient({
    tx,
    emit,
    scope,
    conversationId,
    event: "participant_added",
    text: input.addedBy
      ? `${input.addedBy.name} added ${who}: answers go there too.`
      : `${who} was in copy: answers go there too.`,
    email,
  });
  return { ok: true, recipientId, isNew: true };
}

const isParticipating = (recipient: RecipientRow) =>
  recipient.kind === "participant" && !recipient.revokedAt && !recipient.refusedAt;

async function findRefusal(
  tx: TenantTx,
  input: { conversationId: string; email: string; known: RecipientRow | null },
): Promise<AddParticipantRefusal | null> {
  const { conversationId, email, known } = input;
  if (known?.refusedAt) return "refused";
  if (await isHouseAddress(tx, email)) return "own_address";
  const member = await tx.membership.findFirst({
    where: { user: { email } },
    select: { userId: true },
  });
  if (member) return "member_address";
  const count = await tx.recipient.count({
    where: { conversationId, kind: "participant", revokedAt: null, refusedAt: null },
  });
  return count >= mostParticipants ? "too_many" : null;
}

async function write(
  tx: TenantTx,
  scope: AccountScope,
  input: AddParticipant & {
    known: RecipientRow | null;
    mailedSeq: number;
    joinedSeq: number;
  },
): Promise<string> {
  const { known, conversationId, email, name, mailedSeq, joinedSeq } = input;
  const addedById = input.addedBy?.id ?? null;
  if (known) {
    await tx.recipient.updateMany({
      where: { id: known.id },
      data: {
        kind: "participant",
        contactId: null,
        name: name ?? known.name,
        addedById,
        joinedSeq,
        mailedSeq,
        mutedAt: null,
        revokedAt: null,
        // A former address of the contact is nobody's proof of being somebody else.
        ...(known.kind === "contact" && { verifiedAt: null }),
      },
    });
    return known.id;
  }
  const created = await tx.recipient.create({
    data: {
      accountId: scope,
      conversationId,
      kind: "participant",
      email,
      name,
      tokenId: makeAddressToken(),
      addedById,
      joinedSeq,
      mailedSeq,
      createdAt: now(),
    },
  });
  return created.id;
}
