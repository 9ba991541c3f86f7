import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { AuthorKind } from "@/lib/schemas/message";
import type { RecipientRow } from "@/server/continuity/planning/recipients";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import type { TenantDb, TenantTx } from "@/server/db/tenant";
import { parseInboxSettings } from "@/server/inboxes/settings";

/** Why a recipient gets no mail, whatever waits. */
export type Obstacle = "switched_off" | "blocked" | "refused" | "revoked" | "suppressed" | "muted";

export type PendingMessage = {
  id: string;
  seq: number;
  createdAt: Date;
  authorKind: AuthorKind;
  /** Characters of its text. */
  size: number;
};

const conversationSelect = {
  id: true,
  number: true,
  isByEmail: true,
  contactSeenSeq: true,
  subject: true,
  contact: {
    select: {
      id: true,
      name: true,
      email: true,
      emailVerifiedAt: true,
      blockedAt: true,
      lastSeenAt: true,
    },
  },
  inbox: { select: { id: true, name: true, settings: true } },
} satisfies Prisma.ConversationSelect;

export type PendingConversation = Prisma.ConversationGetPayload<{
  select: typeof conversationSelect;
}>;

export type Pending = {
  recipient: RecipientRow;
  conversation: PendingConversation;
  settings: InboxSettings;
  isVerified: boolean;
  /** His latest message came by email: answers leave at once. */
  isByEmail: boolean;
  obstacle: Obstacle | null;
  /** Mailable, neither seen nor in a mail to this recipient; in order. */
  messages: PendingMessage[];
};

/** What leaves by itself: all that waits, but for what an agent took back. */
export const listLeaving = ({ messages, recipient }: Pending): PendingMessage[] =>
  messages.filter(({ seq }) => seq > recipient.heldSeq);

/** Far more than one mail takes: only the timing looks at all of them. */
const lookAhead = 200;

/** What waits to be mailed to one recipient, from rows alone. Null when the recipient is gone. */
export async function loadPending(
  db: TenantDb | TenantTx,
  scope: AccountScope,
  recipientId: string,
): Promise<Pending | null> {
  const found = await db.recipient.findFirst({
    where: { id: recipientId },
    include: { conversation: { select: conversationSelect } },
  });
  if (!found) return null;
  const { conversation, ...recipient } = found;
  const settings = parseInboxSettings(conversation.inbox);
  const isVerified = isRecipientVerified(recipient, conversation.contact);
  const obstacle = await findObstacle(db, { recipient, conversation, settings });
  const messages = await listPending(db, scope, {
    recipient,
    contactSeenSeq: conversation.contactSeenSeq,
  });
  // What only the assistant said is not worth a stranger's mailbox.
  const isAssistantOnly = messages.every((message) => message.authorKind === "assistant");
  return {
    recipient,
    conversation,
    settings,
    isVerified,
    isByEmail: await writesByEmail(db, recipient, conversation),
    obstacle,
    messages: !isVerified && isAssistantOnly ? [] : messages,
  };
}

/** Whether the recipient's latest message came by email. A participant who wrote none is where the contact is. */
export async function writesByEmail(
  db: TenantDb | TenantTx,
  recipient: Pick<RecipientRow, "id" | "kind" | "conversationId">,
  conversation: { isByEmail: boolean },
): Promise<boolean> {
  if (recipient.kind === "contact") return conversation.isByEmail;
  const last = await db.message.findFirst({
    where: {
      conversationId: recipient.conversationId,
      authorKind: "participant",
      authorId: recipient.id,
    },
    orderBy: { seq: "desc" },
    select: { via: true },
  });
  return last ? last.via === "email" : conversation.isByEmail;
}

type ContactState = PendingConversation["contact"];

/** Whether the address is proved to be this recipient's. */
export function isRecipientVerified(recipient: RecipientRow, contact: ContactState): boolean {
  if (recipient.verifiedAt) return true;
  return recipient.kind === "contact" && holdsAddress(recipient, contact)
    ? contact.emailVerifiedAt !== null
    : false;
}

const holdsAddress = (recipient: RecipientRow, contact: ContactState) =>
  recipient.contactId === contact.id &&
  recipient.email.toLowerCase() === contact.email?.toLowerCase();

/** What forbids mail to this recipient now; null when nothing does. */
export async function findObstacle(
  db: TenantDb | TenantTx,
  input: Pick<Pending, "recipient" | "conversation" | "settings">,
): Promise<Obstacle | null> {
  const { recipient, conversation, settings } = input;
  if (!settings.continuity.isEnabled) return "switched_off";
  if (recipient.refusedAt) return "refused";
  if (recipient.revokedAt) return "revoked";
  if (recipient.kind === "contact") {
    if (conversation.contact.blockedAt) return "blocked";
    if (!holdsAddress(recipient, conversation.contact)) return "revoked";
  }
  if (await db.suppression.findFirst({ where: { email: recipient.email } })) return "suppressed";
  return recipient.mutedAt ? "muted" : null;
}

async function listPending(
  db: TenantDb | TenantTx,
  scope: AccountScope,
  input: { recipient: RecipientRow; contactSeenSeq: number },
): Promise<PendingMessage[]> {
  const { recipient } = input;
  const watermark =
    recipient.kind === "contact"
      ? Math.max(recipient.mailedSeq, input.contactSeenSeq)
      : recipient.mailedSeq;
  return db.$queryRaw<PendingMessage[]>`
    SELECT m."id", m."seq", m."createdAt", m."authorKind"::text, length(m."text") AS "size"
    FROM "Message" m
    WHERE m."accountId" = ${scope}::uuid AND m."conversationId" = ${recipient.conversationId}::uuid
      AND m."seq" > ${watermark} AND m."authorKind" IN ('agent', 'assistant')
      AND (m."kind" = 'chat' OR (m."kind" = 'csat' AND ${recipient.kind === "contact"}))
      AND m."deletedAt" IS NULL AND NOT ${recipient.id}::uuid = ANY(m."withheldFrom")
      AND NOT EXISTS (SELECT 1 FROM "OutboundEmailMessage" d
        WHERE d."recipientId" = ${recipient.id}::uuid AND d."messageId" = m."id")
    ORDER BY m."seq" LIMIT ${lookAhead}`;
}
