/**
 * From what waits to an outbound mail. One transaction with conversation and recipient locked, so that
 * - two planners at once make one mail: the second finds the watermark moved
 * - a message is in one mail per recipient at most (unique, too), and in one unless it is seen or deleted first
 * - the exact list of messages is on the mail, not recomputed later
 */
import { v7 as makeId } from "uuid";
import type { ContinuitySettings } from "@/lib/schemas/inbox-settings";
import { now } from "@/server/clock";
import { findAutomaticPause, isRunningAway, notePause } from "@/server/continuity/brake";
import { findLimit } from "@/server/continuity/planning/limits";
import {
  listLeaving,
  loadPending,
  type Obstacle,
  type Pending,
  type PendingMessage,
} from "@/server/continuity/planning/pending";
import { lockRecipient } from "@/server/continuity/planning/recipients";
import { dueAt, lookAgainAt, type Waiting } from "@/server/continuity/planning/timing";
import { loadPresence } from "@/server/continuity/presence";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import { type TenantDb, type TenantTx, tenantDb } from "@/server/db/tenant";
import { type Emit, withEvents } from "@/server/events/with-events";
import { touchMessages } from "@/server/messages/commands/touch-messages";
import { makeAddressToken } from "@/server/secrets/base32";

export type PlanResult =
  | { ok: true; outboundEmailId: string }
  | { ok: false; reason: Obstacle | "gone" | "nothing_waits" | "not_due" | "limited" | "paused" };

/** Characters of text in one mail; with markup this stays below the 102 KB that Gmail shows. */
const maxTextLength = 30_000;

type PlanInput = {
  recipientId: string;
  /** Whatever the timing; never past an obstacle or a limit. */
  isNow?: boolean;
  /** Also what an agent took back: it is taken back no more. */
  includesHeld?: boolean;
  /** These messages alone, as far as they still wait. */
  messageIds?: string[];
};

/**
 * Plans the next mail to a recipient if it is due, and says when to look again otherwise. What an agent took back is left
 * out unless it is asked for.
 */
export async function planMail(scope: AccountScope, input: PlanInput): Promise<PlanResult> {
  const { recipientId, isNow = false } = input;
  const found = await tenantDb(scope).recipient.findFirst({
    where: { id: recipientId },
    select: { conversationId: true },
  });
  if (!found) return { ok: false, reason: "gone" };
  return withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, found.conversationId);
    const locked = await lockRecipient(tx, scope, recipientId);
    if (!locked) return { ok: false, reason: "gone" };
    // Another planner was here between the sweep and the lock.
    const isWaiting = locked.mailDueAt !== null && locked.mailDueAt <= now();
    if (!isWaiting && !isNow) return { ok: false, reason: "not_due" };
    const pending = await loadPending(tx, scope, recipientId);
    if (!pending) return { ok: false, reason: "gone" };
    return planPending({ tx, emit, scope, pending, input });
  });
}

async function planPending(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  pending: Pending;
  input: PlanInput;
}): Promise<PlanResult> {
  const { tx, emit, scope, pending } = input;
  const { isNow = false, includesHeld = false } = input.input;
  const { recipient } = pending;
  const messages = wantedOf(pending, input.input);
  const lookAgain = (mailDueAt: Date | null) =>
    tx.recipient.updateMany({ where: { id: recipient.id }, data: { mailDueAt } });

  const waiting = pending.obstacle ? null : await describeWaiting(tx, scope, pending, messages);
  if (pending.obstacle || !waiting) {
    // What else waits has its own time.
    if (!input.input.messageIds) await lookAgain(null);
    if (recipient.mailDueAt)
      await tellRecipientsChanged({ tx, emit, scope, conversationId: pending.conversation.id });
    return { ok: false, reason: pending.obstacle ?? "nothing_waits" };
  }
  if (!isNow && dueAt(waiting) > now()) {
    await lookAgain(lookAgainAt({ waiting, present: now() }));
    return { ok: false, reason: "not_due" };
  }
  const conversationId = pending.conversation.id;
  const pause = isNow ? null : await findPause({ tx, emit, scope, pending, messages });
  if (pause) {
    await lookAgain(pause.until);
    return { ok: false, reason: "paused" };
  }
  const limitedUntil = await findClaimLimit(tx, scope, pending);
  if (limitedUntil) {
    await tx.recipient.updateMany({
      where: { id: recipient.id },
      data: { limitedUntil, mailDueAt: limitedUntil, ...(includesHeld && { heldSeq: 0 }) },
    });
    await tellRecipientsChanged({ tx, emit, scope, conversationId });
    return { ok: false, reason: "limited" };
  }
  return {
    ok: true,
    outboundEmailId: await writeMail({ tx, emit, scope, pending, messages, includesHeld }),
  };
}

/** An address that an agent typed is no visitor's claim. */
async function findClaimLimit(
  tx: TenantTx,
  scope: AccountScope,
  { isVerified, recipient }: Pending,
): Promise<Date | null> {
  return isVerified || recipient.addedById !== null ? null : findLimit(tx, scope, recipient);
}

function wantedOf(pending: Pending, { includesHeld, messageIds }: PlanInput): PendingMessage[] {
  if (messageIds) return pending.messages.filter(({ id }) => messageIds.includes(id));
  return includesHeld ? pending.messages : listLeaving(pending);
}

/** Why what nobody wrote stays for now: machines answer each other, or one such mail has just left. */
async function findPause(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  pending: Pending;
  messages: PendingMessage[];
}): Promise<{ until: Date | null } | null> {
  const { tx, emit, scope, pending, messages } = input;
  const { id: conversationId, isByEmail } = pending.conversation;
  if (messages.some(({ authorKind }) => authorKind !== "assistant")) return null;
  if (await isRunningAway(tx, conversationId)) {
    await notePause({ tx, emit, scope, conversationId });
    return { until: null };
  }
  const until = isByEmail ? await findAutomaticPause(tx, pending.recipient.id) : null;
  return until && { until };
}

/** The timing's view of what waits, of `messages` when they are given; null when nothing does. */
export async function describeWaiting(
  db: TenantDb | TenantTx,
  scope: AccountScope,
  pending: Pending,
  messages: PendingMessage[] = listLeaving(pending),
): Promise<Waiting | null> {
  const first = messages.at(0);
  const last = messages.at(-1);
  if (!first || !last) return null;
  return {
    settings: pending.settings.continuity,
    isByEmail: pending.isByEmail,
    presence: await loadPresence(db, scope, pending),
    firstUnmailedAt: first.createdAt,
    lastUnmailedAt: last.createdAt,
    lastMailAt: pending.recipient.lastMailAt,
  };
}

/** The messages one mail takes: the oldest first, at least one; the rest follows in the next. */
export function chooseMessages(
  messages: PendingMessage[],
  { maxMessages }: Pick<ContinuitySettings, "maxMessages">,
): PendingMessage[] {
  let length = 0;
  const isOver = messages.slice(0, maxMessages).findIndex((message, index) => {
    length += message.size;
    return index > 0 && length > maxTextLength;
  });
  return messages.slice(0, isOver === -1 ? maxMessages : isOver);
}

async function writeMail(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  pending: Pending;
  messages: PendingMessage[];
  includesHeld: boolean;
}): Promise<string> {
  const { tx, emit, scope, pending, includesHeld } = input;
  const { recipient, conversation } = pending;
  const chosen = chooseMessages(input.messages, pending.settings.continuity);
  const messageIds = chosen.map((message) => message.id);
  const rest = pending.messages.filter(({ id: messageId }) => !messageIds.includes(messageId));
  const heldSeq = includesHeld ? 0 : recipient.heldSeq;
  // Below the first that is left out: whatever is in a mail already is known from its row.
  const mailedSeq = Math.min(chosen.at(-1)?.seq ?? 0, (rest.at(0)?.seq ?? Infinity) - 1);
  const id = makeId();
  await tx.outboundEmail.create({
    data: {
      id,
      accountId: scope,
      kind: "conversation",
      conversationId: conversation.id,
      recipientId: recipient.id,
      toEmail: recipient.email,
      bounceToken: makeAddressToken(),
      idempotencyKey: `mail/${id}`,
      isAutomatic: chosen.every(({ authorKind }) => authorKind === "assistant"),
      sendAfter: now(),
      createdAt: now(),
    },
  });
  await tx.outboundEmailMessage.createMany({
    data: messageIds.map((messageId) => ({
      accountId: scope,
      outboundEmailId: id,
      messageId,
      recipientId: recipient.id,
    })),
  });
  await tx.recipient.updateMany({
    where: { id: recipient.id },
    data: {
      mailedSeq: Math.max(recipient.mailedSeq, mailedSeq),
      heldSeq,
      lastMailAt: now(),
      limitedUntil: null,
      // The next look finds out when the rest is due.
      mailDueAt: rest.some(({ seq }) => seq > heldSeq) ? now() : null,
    },
  });
  await touchMessages(tx, scope, { conversationId: conversation.id, messageIds });
  emit({
    type: "email.updated",
    payload: { conversationId: conversation.id, outboundEmailId: id },
  });
  // The same rev carries that no mail is awaited any more.
  emit({
    type: "conversation.updated",
    payload: { conversationId: conversation.id, changed: ["recipients"] },
  });
  return id;
}

/** Raises the conversation's rev and tells that something about its recipients is different. */
export async function tellRecipientsChanged(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  conversationId: string;
}): Promise<void> {
  const { tx, emit, scope, conversationId } = input;
  await touchMessages(tx, scope, { conversationId, messageIds: [] });
  emit({
    type: "conversation.updated",
    payload: { conversationId, changed: ["recipients"] },
  });
}
