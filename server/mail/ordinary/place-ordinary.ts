/**
 * The usual mail, in one statement: a known customer or participant answers from his own address, without files, without
 * bringing anybody in, and changes nothing but the conversation. Whatever is more than that, or meets another mail on the
 * way, is left to the long way (mail/inbound), which decides the same.
 */
import { now } from "@/server/clock";
import { chooseCopied } from "@/server/continuity/participants/choose-copied";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { sql } from "@/server/db/sql";
import { violatedIndex } from "@/server/db/unique-violation";
import { announce } from "@/server/events/announce";
import { parseReplyAddress } from "@/server/mail/address";
import { asWho, isVerified, objectionTo, type Speaking } from "@/server/mail/inbound/place-reply";
import { descriptionOf, readVerdicts, verdictsOf } from "@/server/mail/inbound/settle";
import { bodyOf, letterCreated } from "@/server/mail/inbound/write-letter";
import type { Known, KnownReply } from "@/server/mail/ordinary/look-up-replies";
import type { Letter } from "@/server/mail/reading/letter";
import { appendAlong } from "@/server/messages/commands/append-message";
import type { Along } from "@/server/messages/commands/append-statement";

/** Places the mail when it is ordinary. Answers false, with nothing written, when it is not. */
export async function placeOrdinary(
  letter: Letter,
  { reply, isForStaff }: Known,
): Promise<boolean> {
  if (!reply || isForStaff || !isOrdinary(letter, reply)) return false;
  const scope = grantScope(reply.accountId);
  const speaking = speakingOf(reply);
  const body = bodyOf(letter, { rows: [], inline: new Map() }, reply.original ?? undefined);
  const verdicts = verdictsOf(letter, {
    matchedBy: "address",
    isSenderVerified: isVerified(letter),
  });
  const message = await appendAlong(
    scope,
    { ...asWho(letter, speaking), ...body, conversationId: reply.conversationId },
    { name: "append-mailed-reply", ...settlement(scope, letter, { reply, verdicts }) },
  ).catch((error: unknown) => {
    // The same mail was placed in the meantime: the long way finds it.
    if (violatedIndex(error) === "InboundEmail_processed_once_key") return null;
    throw error;
  });
  if (!message) return false;
  announce(scope, [letterCreated(message, letter, verdicts)]);
  return true;
}

function isOrdinary(letter: Letter, reply: KnownReply): boolean {
  const { row, mail, senderCheck } = letter;
  const { placement, tokenId } = readVerdicts(row);
  const isPlain = letter.kind === "person" && !placement && !tokenId && mail.parts.length === 0;
  // What an authenticated reply proves must be proved already.
  const isWelcomed = !reply.isMuted && (reply.isProved || senderCheck.result === "none");
  const speaking = { ...speakingOf(reply), matchedBy: "address" as const };
  return (
    isPlain &&
    isWelcomed &&
    !reply.isBlocked &&
    objectionTo(letter, speaking) === null &&
    chooseCopied(mail).every(({ address }) => parseReplyAddress(address) !== null)
  );
}

const speakingOf = (reply: KnownReply): Speaking => ({
  conversation: { id: reply.conversationId, contact: reply.contact },
  recipient: { ...reply, id: reply.recipientId },
});

/**
 * Describes and settles the row with the message, if it is still to be decided, no like mail is in the conversation, and
 * the recipient and his standing are as they were read.
 */
function settlement(
  scope: AccountScope,
  letter: Letter,
  { reply, verdicts }: { reply: KnownReply; verdicts: object },
): Along {
  const { row, mail, dedupeKey, sender } = letter;
  const { conversationId, recipientId } = reply;
  const described = descriptionOf(letter, scope);
  return {
    claims: sql`mine AS (
      SELECT e."id" FROM locked JOIN "InboundEmail" e ON e."id" = ${row.id}::uuid
      WHERE e."state" = 'received' FOR UPDATE OF e
    ), alike AS (
      SELECT 1 FROM "InboundEmail" e
      WHERE e."conversationId" = ${conversationId}::uuid AND e."id" <> ${row.id}::uuid
        AND e."state" IN ('processed', 'auto_reply', 'held', 'received')
        AND (e."dedupeKey" = ${dedupeKey} OR e."messageIdHeader" = ${mail.messageId}::text
          OR e."rawHash" = ${row.rawHash}::text)
    ),`,
    condition: sql`AND EXISTS (SELECT 1 FROM mine) AND NOT EXISTS (SELECT 1 FROM alike)
      AND EXISTS (SELECT 1 FROM "Recipient" r
        WHERE r."accountId" = ${scope}::uuid AND r."id" = ${recipientId}::uuid
          AND r."email" = ${reply.email}::citext AND r."mutedAt" IS NULL
          AND r."revokedAt" IS NULL AND r."refusedAt" IS NULL)
      AND NOT EXISTS (SELECT 1 FROM "Contact" b
        WHERE b."accountId" = ${scope}::uuid AND b."email" = ${sender}::citext
          AND b."blockedAt" IS NOT NULL
          AND (b."id" = ${reply.contact.id}::uuid OR b."emailVerifiedAt" IS NOT NULL))`,
    written: (messageId) => sql`settled AS (
      UPDATE "InboundEmail" SET "accountId" = ${scope}::uuid,
        "messageIdHeader" = ${described.messageIdHeader}, "dedupeKey" = ${described.dedupeKey},
        "fromEmail" = ${described.fromEmail}::citext, "fromName" = ${described.fromName},
        "subject" = ${described.subject}, "mailedAt" = ${described.mailedAt}::timestamptz,
        "state" = 'processed', "conversationId" = ${conversationId}::uuid,
        "recipientId" = ${recipientId}::uuid, "messageId" = ${messageId}::uuid,
        "verdicts" = ${JSON.stringify(verdicts)}::jsonb, "error" = NULL,
        "processedAt" = ${now()}::timestamptz
      WHERE "id" IN (SELECT "id" FROM mine) AND EXISTS (SELECT 1 FROM raised)
    ),`,
  };
}
