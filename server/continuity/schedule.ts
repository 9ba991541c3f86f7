import { now } from "@/server/clock";
import { giveBackBounced } from "@/server/continuity/give-back";
import { loadPending } from "@/server/continuity/planning/pending";
import { describeWaiting, tellRecipientsChanged } from "@/server/continuity/planning/plan";
import {
  ensureContactRecipient,
  lockRecipient,
  skipOldBacklog,
} from "@/server/continuity/planning/recipients";
import { lookAgainAt } from "@/server/continuity/planning/timing";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { type TenantTx, tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";

/**
 * Job continuity.schedule: sets when each recipient of a conversation is next mailed, computed from rows alone, so that
 * running it twice, late, or beside itself changes nothing.
 */
export async function runSchedule(job: {
  accountId: string;
  conversationId: string;
  isReachableAgain?: boolean | undefined;
}): Promise<void> {
  const { accountId, conversationId, isReachableAgain = false } = job;
  await scheduleConversation(grantScope(accountId), conversationId, {
    skipsOldBacklog: isReachableAgain,
  });
}

/**
 * Job continuity.contact: the same for all conversations of a contact whose address appeared, was corrected, or can be
 * mailed again. Answers up to 7 days old are then mailed.
 */
export async function runContactSchedule(job: {
  accountId: string;
  contactId: string;
}): Promise<void> {
  const scope = grantScope(job.accountId);
  const conversations = await tenantDb(scope).conversation.findMany({
    where: { contactId: job.contactId },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of conversations) {
    await scheduleConversation(scope, id, { skipsOldBacklog: true });
  }
}

/** Ensures the contact's recipient and sets mailDueAt of every recipient of the conversation. */
export async function scheduleConversation(
  scope: AccountScope,
  conversationId: string,
  options: { skipsOldBacklog?: boolean } = {},
): Promise<void> {
  await withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    let isChanged = await ensureContactRecipient(tx, emit, scope, conversationId);
    const recipients = await tx.recipient.findMany({
      where: { conversationId },
      select: { id: true },
      orderBy: { id: "asc" },
    });
    for (const { id } of recipients) {
      if (options.skipsOldBacklog) {
        await giveBackBounced(tx, scope, id);
        await skipOldBacklog(tx, scope, id);
      }
      if (await scheduleRecipient(tx, scope, id)) isChanged = true;
    }
    if (isChanged) await tellRecipientsChanged({ tx, emit, scope, conversationId });
  });
}

/** Answers whether a mail is awaited now and was not before, or the other way round. */
async function scheduleRecipient(tx: TenantTx, scope: AccountScope, id: string): Promise<boolean> {
  const locked = await lockRecipient(tx, scope, id);
  const pending = locked && (await loadPending(tx, scope, id));
  if (!pending) return false;
  const waiting = pending.obstacle ? null : await describeWaiting(tx, scope, pending);
  const limitEnd = pending.isVerified ? null : pending.recipient.limitedUntil;
  const look = waiting && lookAgainAt({ waiting, present: now() });
  const mailDueAt = look && limitEnd && limitEnd > look ? limitEnd : look;
  if (mailDueAt?.getTime() === locked.mailDueAt?.getTime()) return false;
  await tx.recipient.updateMany({ where: { id }, data: { mailDueAt } });
  return (mailDueAt === null) !== (locked.mailDueAt === null);
}
