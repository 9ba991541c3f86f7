/**
 * To whom a mail speaks. In this order, the first that fits:
 * 1. a signed reply address anywhere among its recipients names a recipient row;
 * 2. In-Reply-To or References name a mail of a conversation (the caller checks the sender);
 * 3. an inbox's own support address starts a new conversation there.
 * The subject is never looked at.
 */
import type { Prisma } from "@/server/db/client";
import { systemDb } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { parseReplyAddress } from "@/server/mail/address";
import type { ParsedMail } from "@/server/mail/reading/parse";
import { parseAnchor } from "@/server/mail/threading";

const conversationSelect = {
  id: true,
  accountId: true,
  number: true,
  contact: { select: { id: true, name: true, email: true, blockedAt: true } },
} satisfies Prisma.ConversationSelect;

const recipientInclude = {
  conversation: { select: conversationSelect },
} satisfies Prisma.RecipientInclude;

export type MatchedRecipient = Prisma.RecipientGetPayload<{ include: typeof recipientInclude }>;
export type MatchedConversation = Prisma.ConversationGetPayload<{
  select: typeof conversationSelect;
}>;
export type MatchedInbox = Prisma.InboxGetPayload<object>;

export type Match =
  /** One recipient for each conversation the mail is addressed to; at least one. */
  | { by: "address"; recipients: MatchedRecipient[] }
  | { by: "reference"; conversation: MatchedConversation }
  | { by: "support_address"; inbox: MatchedInbox };

/** Headers that may hold a recipient's address (the envelope comes first). */
const recipientHeaders = [
  "delivered-to",
  "x-original-to",
  "x-forwarded-to",
  "envelope-to",
  "x-envelope-to",
  "to",
  "cc",
  "bcc",
];

const mostAddresses = 2_000;
const mostIds = 100;

/** Every address the mail was for, lower case, the envelope's first. */
export function recipientAddresses(mail: ParsedMail, envelopeTo: string[]): string[] {
  const written = recipientHeaders.flatMap((name) =>
    mail.headers.filter((header) => header.name === name).map((header) => header.value),
  );
  const found = [...envelopeTo, ...written].flatMap(
    (value) => value.match(/[^\s<>,;:"'()[\]\\]+@[^\s<>,;:"'()[\]\\]+/g) ?? [],
  );
  return [...new Set(found.map((address) => address.toLowerCase()))].slice(0, mostAddresses);
}

/** Finds where a mail belongs; null when nowhere. `tokenId` narrows it to one of several signed addresses. */
export async function matchMail(
  mail: ParsedMail,
  context: { envelopeTo: string[]; sender: string | null; tokenId: string | undefined },
): Promise<Match | null> {
  const addresses = recipientAddresses(mail, context.envelopeTo);
  const recipients = await findRecipients(addresses, context);
  if (recipients.length > 0) return { by: "address", recipients };
  const conversation = await findReferenced(mail);
  if (conversation) return { by: "reference", conversation };
  const inbox = await findSupportInbox(addresses);
  return inbox && { by: "support_address", inbox };
}

async function findRecipients(
  addresses: string[],
  context: { sender: string | null; tokenId: string | undefined },
): Promise<MatchedRecipient[]> {
  const named = addresses.flatMap((address) => parseReplyAddress(address)?.tokenId ?? []);
  const tokens = context.tokenId ? named.filter((token) => token === context.tokenId) : named;
  if (tokens.length === 0) return [];
  const rows = await systemDb().recipient.findMany({
    where: { tokenId: { in: tokens } },
    include: recipientInclude,
    orderBy: { createdAt: "asc" },
  });
  const byConversation = new Map<string, MatchedRecipient>();
  for (const row of rows) {
    const isSender = row.email.toLowerCase() === context.sender;
    // Of several tokens of one conversation the writer's own speaks for him.
    if (isSender || !byConversation.has(row.conversationId)) {
      byConversation.set(row.conversationId, row);
    }
  }
  return [...byConversation.values()];
}

async function findReferenced(mail: ParsedMail): Promise<MatchedConversation | null> {
  const ids = [...mail.inReplyTo, ...mail.references.toReversed()].slice(0, mostIds);
  if (ids.length === 0) return null;
  const [sent, received] = await Promise.all([
    systemDb().outboundEmail.findMany({
      where: { messageIdHeader: { in: ids }, conversationId: { not: null } },
      select: { messageIdHeader: true, conversationId: true },
    }),
    systemDb().inboundEmail.findMany({
      where: { messageIdHeader: { in: ids }, state: "processed", conversationId: { not: null } },
      select: { messageIdHeader: true, conversationId: true },
    }),
  ]);
  const known = new Map(
    [...received, ...sent].map((row) => [row.messageIdHeader, row.conversationId]),
  );
  for (const id of ids) {
    const conversationId = known.get(id) ?? parseAnchor(id)?.conversationId;
    const conversation = conversationId
      ? await systemDb().conversation.findUnique({
          where: { id: conversationId },
          select: conversationSelect,
        })
      : null;
    if (conversation) return conversation;
  }
  return null;
}

async function findSupportInbox(addresses: string[]): Promise<MatchedInbox | null> {
  const inboxes = await systemDb().inbox.findMany({ where: { supportAddress: { in: addresses } } });
  const order = (inbox: MatchedInbox) =>
    addresses.indexOf(inbox.supportAddress?.toLowerCase() ?? "");
  return inboxes.sort((left, right) => order(left) - order(right))[0] ?? null;
}

/** A conversation of the account, as a match gives it. */
export async function findConversationOf(
  scope: AccountScope,
  conversationId: string,
): Promise<MatchedConversation | null> {
  return tenantDb(scope).conversation.findFirst({
    where: { id: conversationId },
    select: conversationSelect,
  });
}
