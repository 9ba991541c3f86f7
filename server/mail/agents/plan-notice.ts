/**
 * Whether a notice leaves when its time has come: never to whoever is at his desk or has read it there, never while
 * machines answer each other. One transaction with conversation and thread locked: two sweepers make one mail.
 */

import { now } from "@/server/clock";
import { isRunningAway } from "@/server/continuity/brake";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { listAgents, quietMs } from "@/server/mail/agents/schedule-notices";
import { queueAccountMail } from "@/server/mail/send-account-mail";
import { listPresentUserIds } from "@/server/presence/queries";

/** Who sits at his desk and does not look gets no mail for it: he is left alone after this time. */
const patienceMs = 1_800_000;

/** Messages in one notice; the newest are shown. */
const mostMessages = 10;

export type NoticeResult = "sent" | "later" | "needless";

/** Plans the notice of one thread that is due. */
export async function planNotice(scope: AccountScope, threadId: string): Promise<NoticeResult> {
  const present = await listPresentUserIds(scope);
  return withEvents(scope, async (tx) => {
    const found = await tx.agentThread.findFirst({ where: { id: threadId } });
    if (!found) return "needless";
    await lockConversation(tx, scope, found.conversationId);
    const thread = await tx.agentThread.findFirst({
      where: { id: threadId, noticeDueAt: { lte: now() } },
      include: threadInclude,
    });
    // Another sweeper was here between the look and the lock.
    if (!thread) return "needless";
    const result = await judge(tx, thread, present);
    if (result === "sent") await send(tx, scope, thread);
    await tx.agentThread.updateMany({
      where: { id: thread.id },
      data: {
        noticeDueAt: result === "later" ? new Date(now().getTime() + quietMs) : null,
        ...(result === "sent" && {
          noticedSeq: thread.conversation.lastSeq,
          lastNoticeAt: now(),
        }),
      },
    });
    return result;
  });
}

const threadInclude = {
  member: { select: { availability: true, user: { select: { name: true, email: true } } } },
  conversation: {
    select: {
      id: true,
      number: true,
      lastSeq: true,
      contact: { select: { name: true, email: true } },
      inbox: { select: { name: true } },
    },
  },
} satisfies Prisma.AgentThreadInclude;

type Thread = Prisma.AgentThreadGetPayload<{ include: typeof threadInclude }>;

async function judge(
  tx: TenantTx,
  thread: Thread,
  present: ReadonlySet<string>,
): Promise<NoticeResult> {
  const { userId, conversationId, member } = thread;
  const agents = await listAgents(tx, conversationId);
  if (!agents.includes(userId)) return "needless";
  const [oldest] = await listUnread(tx, thread, "asc");
  if (!oldest || (await isRunningAway(tx, conversationId))) return "needless";
  const where = { email: member.user.email };
  if (await tx.suppression.findFirst({ where })) return "needless";
  const isHere = present.has(userId) && member.availability === "online";
  if (!isHere) return "sent";
  return oldest.createdAt.getTime() + patienceMs < now().getTime() ? "needless" : "later";
}

/** What customers wrote that the agent has neither read nor been told of. */
async function listUnread(tx: TenantTx, thread: Thread, order: "asc" | "desc") {
  const { conversationId, userId, noticedSeq } = thread;
  const read = await tx.agentRead.findFirst({ where: { conversationId, userId } });
  return tx.message.findMany({
    where: {
      conversationId,
      seq: { gt: Math.max(noticedSeq, read?.seq ?? 0) },
      kind: { in: ["chat", "form"] },
      authorKind: { in: ["contact", "participant"] },
      deletedAt: null,
    },
    orderBy: { seq: order },
    take: mostMessages,
    select: {
      id: true,
      authorName: true,
      text: true,
      createdAt: true,
      attachments: { select: { name: true } },
    },
  });
}

async function send(tx: TenantTx, scope: AccountScope, thread: Thread): Promise<void> {
  const { conversation, member } = thread;
  const unread = (await listUnread(tx, thread, "desc")).reverse();
  const customer = conversation.contact.name ?? conversation.contact.email ?? "a visitor";
  await queueAccountMail(tx, {
    kind: "agent_notice",
    accountId: scope,
    to: member.user.email,
    isAutomatic: true,
    props: {
      conversationId: conversation.id,
      number: conversation.number,
      customer,
      inbox: conversation.inbox.name,
      tokenId: thread.tokenId,
      messages: unread.map((message) => ({
        id: message.id,
        author: message.authorName ?? customer,
        text: message.text.slice(0, mostText),
        files: message.attachments.map(({ name }) => name),
      })),
    },
  });
}

const mostText = 5_000;
