import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";

const windowMs = 600_000;
const mostMails = 10;
const noteAgainMs = 86_400_000;

/**
 * Whether a conversation's automatic mails must pause: more than 10 mails in 10 minutes, both directions, and none
 * since an agent last wrote at his desk. Two machines answering each other look like this, whatever their headers say.
 */
export async function isRunningAway(tx: TenantTx, conversationId: string): Promise<boolean> {
  const since = new Date(now().getTime() - windowMs);
  // What comes in an agent's name by mail may be a machine of his.
  const agent = await tx.message.findFirst({
    where: {
      conversationId,
      authorKind: "agent",
      via: { not: "email" },
      createdAt: { gt: since },
    },
    orderBy: { seq: "desc" },
    select: { createdAt: true },
  });
  const gt = agent?.createdAt ?? since;
  const sent = await tx.outboundEmail.count({
    where: { conversationId, state: { not: "cancelled" }, createdAt: { gt } },
  });
  const received = await tx.inboundEmail.count({ where: { conversationId, receivedAt: { gt } } });
  return sent + received > mostMails;
}

const automaticPauseMs = 86_400_000;

/**
 * Until when a recipient who writes by mail gets no further automatic mail of this conversation: one in 24 hours, so
 * that two machines stop after one round. Null when he may have one now. The recipient must be locked.
 */
export async function findAutomaticPause(tx: TenantTx, recipientId: string): Promise<Date | null> {
  const last = await tx.outboundEmail.findFirst({
    where: {
      recipientId,
      isAutomatic: true,
      state: { not: "cancelled" },
      createdAt: { gt: new Date(now().getTime() - automaticPauseMs) },
    },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true },
  });
  return last && new Date(last.createdAt.getTime() + automaticPauseMs);
}

/** Says in the conversation, once a day, that its automatic mails pause. */
export async function notePause(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  conversationId: string;
}): Promise<void> {
  const { tx, emit, scope, conversationId } = input;
  const noted = await tx.message.findFirst({
    where: {
      conversationId,
      kind: "system",
      payload: { path: ["event"], equals: "mail_paused" },
      createdAt: { gt: new Date(now().getTime() - noteAgainMs) },
    },
    select: { id: true },
  });
  if (noted) return;
  await writeSystemNote(tx, emit, scope, {
    ...{ conversationId, via: "email", event: "mail_paused" },
    text: "More than 10 emails in 10 minutes: automatic emails pause until somebody answers.",
  });
}
