import { v7 as makeId } from "uuid";
import type { TranscriptReason } from "@/lib/schemas/mail/outbound-mail";
import { now } from "@/server/clock";
import { noteAboutRecipient } from "@/server/continuity/note-about-recipient";
import { findLimit } from "@/server/continuity/planning/limits";
import { isRecipientVerified } from "@/server/continuity/planning/pending";
import { ensureContactRecipient, lockRecipient } from "@/server/continuity/planning/recipients";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { type Emit, withEvents } from "@/server/events/with-events";
import { ensureAgentThread } from "@/server/mail/agents/ensure-thread";
import { countTold } from "@/server/mail/compose/load-transcript";
import {
  findTranscriptObstacle,
  type TranscriptObstacle,
} from "@/server/mail/transcripts/find-obstacle";
import { isOverTranscriptLimit } from "@/server/mail/transcripts/limits";
import { makeAddressToken } from "@/server/secrets/base32";

/** Who gets it: the contact, one of the conversation's recipients, or an agent himself. */
export type TranscriptReader =
  | { kind: "contact" }
  | { kind: "recipient"; recipientId: string }
  | { kind: "agent"; email: string };

export type RequestTranscriptResult =
  | { ok: true; email: string; outboundEmailId: string }
  | {
      ok: false;
      reason:
        | TranscriptObstacle
        | "not_found"
        | "no_address"
        | "nothing_said"
        | "unproved"
        | "limited";
    };

type Request = { conversationId: string; reader: TranscriptReader; why: TranscriptReason };

type Addressee = { recipientId: string | null; email: string; isVerified: boolean };

/**
 * Queues a mail with the whole conversation; what is said until it leaves is in it. At most three of a conversation an
 * hour and ten for an address a day, and for an address nobody has proved within its limits for other mails.
 */
export async function requestTranscript(
  scope: AccountScope,
  request: Request,
): Promise<RequestTranscriptResult> {
  return withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, request.conversationId);
    const found = await findAddressee({ tx, emit, scope, request });
    if ("reason" in found) return { ok: false, reason: found.reason };
    const refusal = await findRefusal({ tx, scope, request, addressee: found });
    if (refusal) return { ok: false, reason: refusal };
    const { conversationId, why } = request;
    // What he answers to it goes to the customer, under his own signed address.
    if (why.own) await ensureAgentThread(tx, scope, { conversationId, userId: why.own.userId });
    const outboundEmailId = await writeTranscript({ tx, emit, scope, request, addressee: found });
    return { ok: true, email: found.email, outboundEmailId };
  });
}

async function findAddressee(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  request: Request;
}): Promise<Addressee | { reason: "not_found" | "no_address" }> {
  const { tx, emit, scope, request } = input;
  const { conversationId, reader } = request;
  if (reader.kind === "agent") return { recipientId: null, email: reader.email, isVerified: true };
  if (reader.kind === "contact") await ensureContactRecipient(tx, emit, scope, conversationId);
  const conversation = await tx.conversation.findFirst({
    where: { id: conversationId },
    include: { contact: true },
  });
  if (!conversation) return { reason: "not_found" };
  const { contact } = conversation;
  const recipient = await tx.recipient.findFirst({
    where:
      reader.kind === "contact"
        ? { conversationId, kind: "contact", email: contact.email ?? "" }
        : { conversationId, id: reader.recipientId },
  });
  if (!recipient) return { reason: reader.kind === "contact" ? "no_address" : "not_found" };
  const { id, email } = recipient;
  return { recipientId: id, email, isVerified: isRecipientVerified(recipient, contact) };
}

async function findRefusal(input: {
  tx: TenantTx;
  scope: AccountScope;
  request: Request;
  addressee: Addressee;
}): Promise<Extract<RequestTranscriptResult, { ok: false }>["reason"] | null> {
  const { tx, scope, request, addressee } = input;
  const { conversationId, why } = request;
  const { recipientId, email, isVerified } = addressee;
  const obstacle = await findTranscriptObstacle(tx, {
    recipientId,
    toEmail: email,
    reason: why.reason,
  });
  if (obstacle) return obstacle;
  if ((await countTold(tx, conversationId)) === 0) return "nothing_said";
  if (await isOverTranscriptLimit(tx, scope, { conversationId, email })) return "limited";
  const recipient = recipientId && (await lockRecipient(tx, scope, recipientId));
  if (isVerified || !recipient) return null;
  // A stranger's mailbox gets nothing that no person of ours has answered.
  const answers = await tx.message.count({
    where: { conversationId, kind: "chat", authorKind: "agent", deletedAt: null },
  });
  if (answers === 0) return "unproved";
  return (await findLimit(tx, scope, recipient)) ? "limited" : null;
}

async function writeTranscript(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  request: Request;
  addressee: Addressee;
}): Promise<string> {
  const { tx, emit, scope, request, addressee } = input;
  const { conversationId, why } = request;
  const { recipientId, email } = addressee;
  const id = makeId();
  await tx.outboundEmail.create({
    data: {
      id,
      accountId: scope,
      kind: "transcript",
      conversationId,
      recipientId,
      toEmail: email,
      bounceToken: makeAddressToken(),
      idempotencyKey: `mail/${id}`,
      frozen: { transcript: why },
      sendAfter: now(),
      createdAt: now(),
    },
  });
  if (recipientId) {
    await tx.recipient.updateMany({ where: { id: recipientId }, data: { lastMailAt: now() } });
  }
  await noteAboutRecipient({
    tx,
    emit,
    scope,
    conversationId,
    event: "transcript_sent",
    text:
      why.reason === "asked"
        ? `A transcript was asked for in the chat: it goes to ${email}.`
        : `${why.sentBy} sent a transcript to ${email}.`,
    email,
  });
  return id;
}
