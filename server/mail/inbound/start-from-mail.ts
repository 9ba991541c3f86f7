import { findOrCreateMailContact } from "@/server/contacts/commands/find-or-create-mail-contact";
import { addCopiedPeople } from "@/server/continuity/participants/add-copied-people";
import { ensureContactRecipient } from "@/server/continuity/planning/recipients";
import { startConversation } from "@/server/conversations/commands/start-conversation";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { type Emit, withEvents } from "@/server/events/with-events";
import { parseInboxSettings } from "@/server/inboxes/settings";
import { findStanding } from "@/server/mail/inbound/find-standing";
import type { MatchedInbox } from "@/server/mail/inbound/match";
import { isVerified } from "@/server/mail/inbound/place-reply";
import { type Settlement, settle, verdictsOf } from "@/server/mail/inbound/settle";
import { settleWelcome } from "@/server/mail/inbound/settle-welcome";
import { holdFiles, storeFiles } from "@/server/mail/inbound/store-files";
import { announceLetter, bodyOf, writeLetter } from "@/server/mail/inbound/write-letter";
import type { Letter } from "@/server/mail/reading/letter";
import { replySubject } from "@/server/mail/subject";

/** A mail to an inbox's support address: a new conversation, unless something speaks against it. */
export async function startFromMail(
  scope: AccountScope,
  letter: Letter,
  inbox: MatchedInbox,
  matchedBy: "support_address" | "hand" = "support_address",
): Promise<void> {
  const objection = matchedBy === "hand" ? null : objectionTo(letter, inbox);
  if (objection) {
    await withEvents(scope, async (tx) => {
      await settle(tx, letter, objection);
    });
    return;
  }
  const files = await storeFiles(scope, letter.mail, {
    ownerId: letter.row.id,
    conversationId: null,
  });
  await holdFiles(scope, files, async (tx, emit) => {
    // No conversation to lock yet: copies of one mail wait for each other here.
    await tx.$executeRaw`
      SELECT pg_advisory_xact_lock(hashtextextended(${`${scope}:${letter.dedupeKey}`}, 0))`;
    const standing = await findStanding(tx, letter, { inboxId: inbox.id });
    if (standing === "settled") return false;
    if (standing !== "first") {
      const isSame = standing === "duplicate";
      await settle(tx, letter, {
        state: isSame ? "duplicate" : "held",
        verdicts: isSame ? { matchedBy } : { matchedBy, reason: "altered_repeat" },
      });
      return false;
    }
    const contact = await findOrCreateMailContact(tx, scope, {
      email: letter.sender ?? "",
      name: letter.mail.from[0]?.name ?? null,
    });
    if (contact.blockedAt) {
      const verdicts = { matchedBy, reason: "blocked_contact" as const };
      await settle(tx, letter, { state: "discarded", verdicts });
      return false;
    }
    const body = bodyOf(letter, files);
    await write({ tx, emit, scope, letter, inbox, contact, files, body, matchedBy });
    return true;
  });
}

async function write(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  letter: Letter;
  inbox: MatchedInbox;
  contact: { id: string; name: string | null };
  files: Awaited<ReturnType<typeof storeFiles>>;
  body: ReturnType<typeof bodyOf>;
  matchedBy: "support_address" | "hand";
}): Promise<void> {
  const { tx, emit, scope, letter, inbox, contact, files, body, matchedBy } = input;
  const conversation = await startConversation(tx, scope, {
    inboxId: inbox.id,
    contactId: contact.id,
    sessionId: null,
    subject: replySubject(letter.mail.subject),
    isByEmail: true,
    // One that an agent places by hand has a person already.
    assistantId: matchedBy === "support_address" ? inbox.assistantId : null,
  });
  emit({ type: "conversation.created", payload: { conversationId: conversation.id } });
  await ensureContactRecipient(tx, emit, scope, conversation.id);
  const recipient = await tx.recipient.findFirst({
    where: { conversationId: conversation.id, contactId: contact.id },
  });
  const message = await writeLetter(tx, scope, {
    letter,
    files,
    message: {
      ...body,
      conversationId: conversation.id,
      kind: "chat",
      authorKind: "contact",
      authorId: contact.id,
      authorName: contact.name ?? letter.mail.from[0]?.name ?? null,
      via: "email",
    },
  });
  const verdicts = { matchedBy, isSenderVerified: isVerified(letter) };
  await settle(tx, letter, {
    state: "processed",
    conversationId: conversation.id,
    messageId: message.id,
    ...(recipient && { recipientId: recipient.id }),
    verdicts,
  });
  if (recipient) {
    await settleWelcome({ tx, emit, scope, letter, recipient, matchedBy, seq: message.seq });
  }
  // With no signed address to know, only a proved sender brings others.
  if (matchedBy === "support_address" && letter.senderCheck.result === "pass") {
    const copied = { conversationId: conversation.id, mail: letter.mail, seq: message.seq };
    await addCopiedPeople({ tx, emit, scope, ...copied });
  }
  announceLetter(emit, message, letter, verdictsOf(letter, verdicts));
}

function objectionTo(letter: Letter, inbox: MatchedInbox): Settlement | null {
  const matchedBy = "support_address" as const;
  if (letter.kind === "auto_reply") return { state: "auto_reply", verdicts: { matchedBy } };
  if (letter.kind === "bulk") {
    return { state: "unroutable", verdicts: { matchedBy, reason: "bulk_mail" } };
  }
  if (!parseInboxSettings(inbox).takesNewMail) {
    return { state: "unroutable", verdicts: { matchedBy, reason: "takes_no_new_mail" } };
  }
  if (!letter.sender) return { state: "held", verdicts: { matchedBy, reason: "other_sender" } };
  return letter.senderCheck.result === "fail"
    ? { state: "held", verdicts: { matchedBy, reason: "failed_authentication" } }
    : null;
}
