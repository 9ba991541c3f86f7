import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { MailLocale } from "@/lib/words/mail-locales";
import { type LinkPurpose, parseLinkToken } from "@/server/continuity/mailed-links/links";
import { isRecipientVerified } from "@/server/continuity/planning/pending";
import type { RecipientRow } from "@/server/continuity/planning/recipients";
import { letterReader } from "@/server/continuity/reader";
import { systemDb } from "@/server/db/client";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { parseInboxSettings } from "@/server/inboxes/settings";

export type LinkTarget = {
  scope: AccountScope;
  purpose: LinkPurpose;
  recipient: RecipientRow;
  conversationId: string;
  inbox: { id: string; name: string; websiteToken: string };
  settings: InboxSettings;
  isVerified: boolean;
  /** Of the mail the link stands in. */
  locale: MailLocale;
  /** The link opens nothing any more: address corrected or disowned, contact blocked. */
  hasEnded: boolean;
};

/** What a link of a mail is about; null when we never signed it or its conversation is gone. Reads only. */
export async function findLinkTarget(token: string): Promise<LinkTarget | null> {
  const link = parseLinkToken(token);
  if (!link) return null;
  const found = await systemDb().recipient.findUnique({
    where: { id: link.recipientId },
    include: { conversation: { include: { contact: true, inbox: true, account: true } } },
  });
  if (!found) return null;
  const { conversation, ...recipient } = found;
  const settings = parseInboxSettings(conversation.inbox);
  const isBlocked = recipient.kind === "contact" && conversation.contact.blockedAt !== null;
  return {
    scope: grantScope(found.accountId),
    purpose: link.purpose,
    recipient,
    conversationId: conversation.id,
    inbox: conversation.inbox,
    settings,
    isVerified: isRecipientVerified(recipient, conversation.contact),
    locale: letterReader({ recipient, conversation, settings }).locale,
    hasEnded: recipient.revokedAt !== null || recipient.refusedAt !== null || isBlocked,
  };
}
