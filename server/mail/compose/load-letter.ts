import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import { toldTo } from "@/server/continuity/participants/told-to";
import { isRecipientVerified, writesByEmail } from "@/server/continuity/planning/pending";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { parseInboxSettings } from "@/server/inboxes/settings";
import { getSignature } from "@/server/members/queries";
import { inSendersOrder } from "@/server/messages/row";

export const mailInclude = {
  recipient: true,
  conversation: {
    include: { contact: true, inbox: true, account: { select: { locale: true } } },
  },
} satisfies Prisma.OutboundEmailInclude;

export const messageSelect = {
  id: true,
  seq: true,
  kind: true,
  authorKind: true,
  authorId: true,
  authorName: true,
  text: true,
  payload: true,
  createdAt: true,
  attachments: {
    orderBy: inSendersOrder,
    select: { id: true, name: true, contentType: true, size: true, storageKey: true },
  },
} satisfies Prisma.MessageSelect;

export type LetterMessageRow = Prisma.MessageGetPayload<{ select: typeof messageSelect }>;

type MailRow = Prisma.OutboundEmailGetPayload<{ include: typeof mailInclude }>;

/** All rows a conversation's mail is made of. */
export type Letter = {
  mail: MailRow;
  recipient: NonNullable<MailRow["recipient"]>;
  conversation: NonNullable<MailRow["conversation"]>;
  settings: InboxSettings;
  isVerified: boolean;
  /** His latest message came by email. */
  isByEmail: boolean;
  /** No mail went to this recipient before. */
  isFirst: boolean;
  messages: LetterMessageRow[];
  /** Of the agent who wrote the last of them; "" for none. */
  signature: string;
  /** To somebody who answers by mail only what others of the conversation wrote since: his program shows the rest. */
  recap: LetterMessageRow[];
  /** What the others who get this mail too are called. */
  others: string[];
  /** Message-IDs of the thread in both directions, oldest first. */
  threadIds: string[];
};

/** Messages in the summary. */
const recapLength = 10;

/** Reads what a mail with these messages says; null when mail, recipient or conversation are gone. */
export async function loadLetter(
  scope: AccountScope,
  input: { outboundEmailId: string; messageIds: string[] },
): Promise<Letter | null> {
  const db = tenantDb(scope);
  const mail = await db.outboundEmail.findFirst({
    where: { id: input.outboundEmailId },
    include: mailInclude,
  });
  if (!mail?.recipient || !mail.conversation) return null;
  const { recipient, conversation } = mail;
  const isVerified = isRecipientVerified(recipient, conversation.contact);
  const isByEmail = await writesByEmail(db, recipient, conversation);
  const [messages, recap, others, threadIds, before] = await Promise.all([
    db.message.findMany({
      where: { id: { in: input.messageIds } },
      orderBy: { seq: "asc" },
      select: messageSelect,
    }),
    listRecap(scope, { recipient, isByEmail, except: input.messageIds }),
    listOthers(scope, { recipient, isVerified, messageIds: input.messageIds }),
    listThreadIds(scope, conversation.id),
    db.outboundEmail.count({
      where: { recipientId: recipient.id, firstAttemptAt: { not: null }, id: { not: mail.id } },
    }),
  ]);
  const last = messages.at(-1);
  const writerId = last?.authorKind === "agent" ? last.authorId : null;
  const signature = writerId === null ? "" : await getSignature(scope, writerId);
  return {
    mail,
    recipient,
    conversation,
    settings: parseInboxSettings(conversation.inbox),
    isVerified,
    isByEmail,
    isFirst: before === 0,
    messages,
    signature,
    recap,
    others,
    threadIds,
  };
}

type Recipient = Letter["recipient"];

/** A participant's begins with the message he was added at, and has nothing that he was left out of. */
async function listRecap(
  scope: AccountScope,
  input: { recipient: Recipient; isByEmail: boolean; except: string[] },
): Promise<LetterMessageRow[]> {
  const { recipient, isByEmail, except } = input;
  const { conversationId } = recipient;
  const db = tenantDb(scope);
  const newest = await db.message.findMany({
    where: {
      conversationId,
      kind: "chat",
      deletedAt: null,
      id: { notIn: except },
      AND: [toldTo(recipient), isByEmail ? await unreadWordsOfOthers(scope, recipient) : {}],
    },
    orderBy: { seq: "desc" },
    take: recapLength,
    select: messageSelect,
  });
  return newest.reverse();
}

/** What other customers wrote after the last mail to him: no program of his has it. */
async function unreadWordsOfOthers(
  scope: AccountScope,
  recipient: Recipient,
): Promise<Prisma.MessageWhereInput> {
  const mailed = await tenantDb(scope).message.findFirst({
    where: {
      deliveries: {
        some: { recipientId: recipient.id, outboundEmail: { firstAttemptAt: { not: null } } },
      },
    },
    orderBy: { seq: "desc" },
    select: { seq: true },
  });
  const after = Math.max(mailed?.seq ?? 0, recipient.joinedSeq);
  return recipient.kind === "contact"
    ? { seq: { gt: after }, authorKind: "participant" }
    : {
        seq: { gt: after },
        authorKind: { in: ["contact", "participant"] },
        OR: [{ authorId: null }, { authorId: { not: recipient.id } }],
      };
}

/**
 * Whoever is left out of all these messages gets no mail of them. To an address nobody has proved go no names, which
 * anybody can choose: a participant reads addresses, whom a visitor claims to be reads of nobody.
 */
async function listOthers(
  scope: AccountScope,
  input: { recipient: Recipient; isVerified: boolean; messageIds: string[] },
): Promise<string[]> {
  const { recipient, isVerified, messageIds } = input;
  if (!isVerified && recipient.kind === "contact") return [];
  const db = tenantDb(scope);
  const [others, messages] = await Promise.all([
    db.recipient.findMany({
      where: {
        conversationId: recipient.conversationId,
        id: { not: recipient.id },
        revokedAt: null,
        refusedAt: null,
        mutedAt: null,
      },
      orderBy: { createdAt: "asc" },
      select: { id: true, name: true, email: true, contact: { select: { name: true } } },
    }),
    db.message.findMany({ where: { id: { in: messageIds } }, select: { withheldFrom: true } }),
  ]);
  return others
    .filter(({ id }) => messages.some(({ withheldFrom }) => !withheldFrom.includes(id)))
    .map(({ name, contact, email }) => (isVerified ? (name ?? contact?.name) : null) ?? email);
}

/** Ids that mail programs know: of mails that were handed over, and of those that came in. */
export async function listThreadIds(
  scope: AccountScope,
  conversationId: string,
): Promise<string[]> {
  const rows = await tenantDb(scope).$queryRaw<Array<{ id: string }>>`
    SELECT "messageIdHeader" AS "id" FROM (
      SELECT "messageIdHeader", COALESCE("sentAt", "createdAt") AS at FROM "OutboundEmail"
      WHERE "accountId" = ${scope}::uuid AND "conversationId" = ${conversationId}::uuid
        AND "state" NOT IN ('queued', 'cancelled', 'failed') AND "recipientId" IS NOT NULL
      UNION ALL
      SELECT "messageIdHeader", "receivedAt" FROM "InboundEmail"
      WHERE "accountId" = ${scope}::uuid AND "conversationId" = ${conversationId}::uuid
        AND "state" = 'processed' AND NOT EXISTS (
          SELECT 1 FROM "Message" m
          WHERE m."id" = "InboundEmail"."messageId" AND m."authorKind" = 'agent')
    ) thread
    WHERE "messageIdHeader" IS NOT NULL ORDER BY at`;
  return rows.map((row) => row.id);
}
