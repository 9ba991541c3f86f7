import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { TranscriptReason } from "@/lib/schemas/mail/outbound-mail";
import { toldTo } from "@/server/continuity/participants/told-to";
import { isRecipientVerified } from "@/server/continuity/planning/pending";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { type TenantDb, type TenantTx, tenantDb } from "@/server/db/tenant";
import { parseInboxSettings } from "@/server/inboxes/settings";
import {
  type Letter,
  type LetterMessageRow,
  listThreadIds,
  mailInclude,
  messageSelect,
} from "@/server/mail/compose/load-letter";

/** Most messages of a transcript; what comes before is in the chat. */
const mostMessages = 500;

/** What is told of a conversation: what people and the assistant said, no private notes, nothing deleted. */
export const toldMessages = {
  kind: { in: ["chat", "greeting"] },
  deletedAt: null,
} satisfies Prisma.MessageWhereInput;

/** All rows a transcript is made of. */
export type Transcript = {
  mail: Letter["mail"];
  /** Of an agent's own copy: the token of the address he answers to. */
  agentTokenId: string | null;
  /** Null for an agent's own copy. */
  recipient: Letter["mail"]["recipient"];
  conversation: Letter["conversation"];
  settings: InboxSettings;
  isVerified: boolean;
  /** The newest, oldest first. */
  messages: LetterMessageRow[];
  /** How many there are in all. */
  total: number;
  threadIds: string[];
};

/** Reads what a transcript says; null when the conversation is gone. */
export async function loadTranscript(
  scope: AccountScope,
  outboundEmailId: string,
  request: TranscriptReason,
): Promise<Transcript | null> {
  const db = tenantDb(scope);
  const mail = await db.outboundEmail.findFirst({
    where: { id: outboundEmailId },
    include: mailInclude,
  });
  if (!mail?.conversation) return null;
  const { recipient, conversation } = mail;
  // What a contact was left out of he reads in the chat all the same.
  const participant = recipient?.kind === "participant" ? recipient : null;
  const where = {
    conversationId: conversation.id,
    ...toldMessages,
    ...(participant && toldTo(participant)),
  };
  const { id: conversationId } = conversation;
  const [newest, total, threadIds, agentThread] = await Promise.all([
    db.message.findMany({
      where,
      orderBy: { seq: "desc" },
      take: mostMessages,
      select: messageSelect,
    }),
    db.message.count({ where }),
    recipient ? listThreadIds(scope, conversationId) : [],
    request.own
      ? db.agentThread.findFirst({ where: { conversationId, userId: request.own.userId } })
      : null,
  ]);
  return {
    mail,
    recipient,
    agentTokenId: agentThread?.tokenId ?? null,
    conversation,
    settings: parseInboxSettings(conversation.inbox),
    isVerified: !recipient || isRecipientVerified(recipient, conversation.contact),
    messages: newest.reverse(),
    total,
    threadIds,
  };
}

export const countTold = (db: TenantDb | TenantTx, conversationId: string): Promise<number> =>
  db.message.count({ where: { conversationId, ...toldMessages } });
