/**
 * A mail that speaks to a conversation: as the customer or participant it comes from, as a note when a machine wrote it,
 * or held for the agents when it is somebody else's. One transaction decides; files are written before it.
 */
import type { InboundReason } from "@/lib/schemas/mail/inbound-mail";
import { addCopiedPeople } from "@/server/continuity/participants/add-copied-people";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { isSameAddress } from "@/server/mail/authentication/sender-address";
import { findStanding, type Standing } from "@/server/mail/inbound/find-standing";
import type { MatchedConversation, MatchedRecipient } from "@/server/mail/inbound/match";
import { isSenderBlocked } from "@/server/mail/inbound/sender-block";
import { settle, verdictsOf } from "@/server/mail/inbound/settle";
import { settleWelcome } from "@/server/mail/inbound/settle-welcome";
import { holdFiles, type StoredFiles, storeFiles } from "@/server/mail/inbound/store-files";
import {
  announceLetter,
  bodyOf,
  findOriginal,
  writeLetter,
} from "@/server/mail/inbound/write-letter";
import { tellHeldChanged } from "@/server/mail/lists/tell-held-changed";
import type { Letter } from "@/server/mail/reading/letter";
import type { NewMessage } from "@/server/messages/commands/new-message";

export type Place = {
  conversation: MatchedConversation;
  /** Who is spoken for; null when the sender is nobody of this conversation. */
  recipient: Omit<MatchedRecipient, "conversation"> | null;
  matchedBy: "address" | "reference" | "hand";
};

/** As much of a place as tells who speaks. */
export type Speaking = {
  conversation: { id: string; contact: Pick<MatchedConversation["contact"], "id" | "name"> };
  recipient: Pick<
    MatchedRecipient,
    "id" | "kind" | "email" | "name" | "revokedAt" | "refusedAt"
  > | null;
};

/** Why the mail may not speak for the recipient, or null when it may. */
export function objectionTo(
  letter: Letter,
  { recipient, matchedBy }: Pick<Speaking, "recipient"> & Pick<Place, "matchedBy">,
): InboundReason | null {
  // An agent has looked at it and answers for it.
  if (matchedBy === "hand") return null;
  if (!recipient || !isSameAddress(recipient.email, letter.sender)) return "other_sender";
  if (recipient.revokedAt || recipient.refusedAt) return "former_address";
  return letter.senderCheck.result === "fail" ? "failed_authentication" : null;
}

/** Puts a described mail where it belongs. Harmless when run twice, or for many copies at once. */
export async function placeReply(scope: AccountScope, letter: Letter, place: Place): Promise<void> {
  const { conversation, recipient } = place;
  if (await isSenderBlocked(scope, letter, place)) return turnAway(scope, letter, place);
  const objection = objectionTo(letter, place);
  const files = objection
    ? noFiles()
    : await storeFiles(scope, letter.mail, {
        ownerId: letter.row.id,
        conversationId: conversation.id,
      });
  const original = await findOriginal(scope, {
    conversationId: conversation.id,
    recipientId: recipient?.id ?? null,
    letter,
  });
  await holdFiles(scope, files, async (tx, emit) => {
    await lockConversation(tx, scope, conversation.id);
    const standing = await findStanding(tx, letter, { conversationId: conversation.id });
    if (standing === "settled") return false;
    const why = whyNot(standing, objection);
    if (why) {
      await setAside(tx, letter, place, why);
      await tellHeldChanged(tx, emit, scope, conversation.id);
      return false;
    }
    const body = bodyOf(letter, files, original);
    const message = await writeLetter(tx, scope, {
      letter,
      files,
      message: { ...asWho(letter, place), ...body, conversationId: conversation.id },
    });
    const isPerson = letter.kind === "person";
    const verdicts = { matchedBy: place.matchedBy, isSenderVerified: isVerified(letter) };
    await settle(tx, letter, {
      state: isPerson ? "processed" : "auto_reply",
      conversationId: conversation.id,
      messageId: message.id,
      ...(recipient && { recipientId: recipient.id }),
      verdicts,
    });
    if (isPerson && recipient) {
      const { matchedBy } = place;
      await settleWelcome({ tx, emit, scope, letter, recipient, matchedBy, seq: message.seq });
    }
    if (mayBringOthers(letter, place)) {
      const copied = { conversationId: conversation.id, mail: letter.mail, seq: message.seq };
      await addCopiedPeople({ tx, emit, scope, ...copied });
    }
    announceLetter(emit, message, letter, verdictsOf(letter, verdicts));
    return true;
  });
}

/**
 * Whether people in copy become participants: of the customer's own mail that proved its sender, or, where nobody could
 * check, that knew his signed address. What an agent let in by hand brings nobody.
 */
function mayBringOthers(letter: Letter, { recipient, matchedBy }: Place): boolean {
  if (letter.kind !== "person" || recipient?.kind !== "contact" || matchedBy === "hand")
    return false;
  return letter.senderCheck.result === "pass" || matchedBy === "address";
}

/** A repeat of a held mail is a repeat, not another held one. */
function whyNot(
  standing: Exclude<Standing, "settled">,
  objection: InboundReason | null,
): InboundReason | "duplicate" | null {
  if (standing === "duplicate") return "duplicate";
  return objection ?? (standing === "altered" ? "altered_repeat" : null);
}

const noFiles = (): StoredFiles => ({ rows: [], inline: new Map() });

/** Whether the address proved itself; null when nobody could tell. */
export const isVerified = ({ senderCheck }: Letter): boolean | null =>
  senderCheck.result === "none" ? null : senderCheck.result === "pass";

/** Whose message the mail becomes, and of which kind. */
export function asWho(
  letter: Letter,
  { conversation, recipient }: Speaking,
): Omit<NewMessage, "text" | "conversationId"> {
  const writtenName = letter.mail.from[0]?.name ?? null;
  if (letter.kind !== "person") {
    return {
      kind: "note",
      authorKind: "system",
      authorId: null,
      authorName: writtenName ?? letter.sender,
      via: "email",
      payload: {
        event: "auto_reply",
        detail: { from: letter.sender, subject: letter.mail.subject },
      },
    };
  }
  // Nobody of the conversation, let in by an agent, speaks as himself.
  if (recipient?.kind !== "contact") {
    return {
      kind: "chat",
      authorKind: "participant",
      authorId: recipient?.id ?? null,
      authorName: recipient?.name ?? writtenName ?? letter.sender,
      via: "email",
    };
  }
  return {
    kind: "chat",
    authorKind: "contact",
    authorId: conversation.contact.id,
    authorName: conversation.contact.name ?? writtenName,
    via: "email",
  };
}

async function setAside(
  tx: TenantTx,
  letter: Letter,
  { conversation, recipient, matchedBy }: Place,
  why: InboundReason | "duplicate",
): Promise<void> {
  const where = {
    conversationId: conversation.id,
    ...(recipient && { recipientId: recipient.id }),
  };
  if (why === "duplicate") {
    await settle(tx, letter, { ...where, state: "duplicate", verdicts: { matchedBy } });
    return;
  }
  await settle(tx, letter, { ...where, state: "held", verdicts: { matchedBy, reason: why } });
}

/** A blocked contact's mail is kept and listed, and says nothing. */
function turnAway(scope: AccountScope, letter: Letter, place: Place): Promise<void> {
  return withEvents(scope, async (tx) => {
    await settle(tx, letter, {
      state: "discarded",
      conversationId: place.conversation.id,
      verdicts: { matchedBy: place.matchedBy, reason: "blocked_contact" },
    });
  });
}
