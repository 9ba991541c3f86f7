import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import { ensureContactRecipient } from "@/server/continuity/planning/recipients";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import type { MatchedConversation, MatchedRecipient } from "@/server/mail/inbound/match";
import { placeReply } from "@/server/mail/inbound/place-reply";
import { originOf } from "@/server/mail/ingress/origin";
import type { Letter } from "@/server/mail/reading/letter";

/** A mail to one or more signed addresses: a message in each conversation they name. */
export async function placeByAddress(
  scope: AccountScope,
  letter: Letter,
  recipients: MatchedRecipient[],
): Promise<void> {
  const [first, ...others] = recipients;
  if (!first) return;
  // The copies first: once this row is decided nobody would come back for them.
  if (others.length > 0) await copyForOthers(letter, others);
  const { conversation, ...addressed } = first;
  const recipient = (await findOwnPart(scope, letter, addressed)) ?? addressed;
  await placeReply(scope, letter, { conversation, recipient, matchedBy: "address" });
}

/** Who answers all of a mail writes to the address of another: somebody of the conversation speaks for himself. */
async function findOwnPart(
  scope: AccountScope,
  { sender }: Letter,
  addressed: { conversationId: string; email: string },
) {
  if (!sender || addressed.email.toLowerCase() === sender) return null;
  const { conversationId } = addressed;
  return tenantDb(scope).recipient.findFirst({
    where: { conversationId, email: sender, revokedAt: null, refusedAt: null },
  });
}

/** Each further conversation gets a row of its own, which a job of its own processes. A repeat adds nothing. */
async function copyForOthers(letter: Letter, recipients: MatchedRecipient[]): Promise<void> {
  const { row } = letter;
  for (const { accountId, tokenId } of recipients) {
    const scope = grantScope(accountId);
    await withEvents(scope, async (tx, emit) => {
      const id = makeId();
      const { count } = await tx.inboundEmail.createMany({
        skipDuplicates: true,
        data: {
          id,
          accountId,
          source: row.source,
          sourceEventId: `${row.sourceEventId}#${tokenId}`,
          rawHash: row.rawHash,
          rawKey: row.rawKey,
          rawSize: row.rawSize,
          envelopeFrom: row.envelopeFrom,
          envelopeTo: row.envelopeTo,
          ...originOf(row),
          verdicts: { tokenId },
          receivedAt: now(),
        },
      });
      if (count > 0) emit({ type: "email.received", payload: { inboundEmailId: id } });
    });
  }
}

/** A mail that names one of ours: its sender must be contact or participant of that conversation. */
export async function placeByReference(
  scope: AccountScope,
  letter: Letter,
  conversation: MatchedConversation,
): Promise<void> {
  if (letter.sender && conversation.contact.email?.toLowerCase() === letter.sender) {
    // Written to before he had a reply address, from the address that is now known.
    await withEvents(scope, async (tx, emit) => {
      await lockConversation(tx, scope, conversation.id);
      await ensureContactRecipient(tx, emit, scope, conversation.id);
    });
  }
  const recipient = letter.sender
    ? await tenantDb(scope).recipient.findFirst({
        where: { conversationId: conversation.id, email: letter.sender },
      })
    : null;
  await placeReply(scope, letter, { conversation, recipient, matchedBy: "reference" });
}
