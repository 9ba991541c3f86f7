import type {
  ConversationView,
  RecipientState,
  RecipientView,
  WidgetConversationView,
} from "@/lib/schemas/conversation";
import { type HeldMailView, inboundVerdicts } from "@/lib/schemas/mail/inbound-mail";
import { inboundReasonWords } from "@/lib/words/inbound-words";
import { now } from "@/server/clock";
import { presentContact, readAttributes } from "@/server/contacts/present";
import type { Speaker } from "@/server/conversations/queries/get-speaker";
import type { WidgetConversationRow } from "@/server/conversations/queries/widget-conversations";
import type { ConversationRow } from "@/server/conversations/row";

/** A conversation as the dashboard knows it. */
export function presentConversation(row: ConversationRow): ConversationView {
  return {
    id: row.id,
    number: row.number,
    rev: row.rev,
    status: row.status,
    snoozedUntil: row.snoozedUntil?.toISOString() ?? null,
    inbox: row.inbox,
    contact: presentContact(row.contact),
    assignee: row.assignee?.user ?? null,
    teamId: row.teamId,
    priority: row.priority,
    labelIds: row.labels.map(({ labelId }) => labelId),
    lastSeq: row.lastSeq,
    lastPublicSeq: row.lastPublicSeq,
    contactSeenSeq: row.contactSeenSeq,
    isByEmail: row.isByEmail,
    isUnattended: row.isUnattended,
    waitingSince: row.waitingSince?.toISOString() ?? null,
    lastActivityAt: row.lastActivityAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    subject: row.subject,
    attributes: readAttributes(row.attributes),
    lastMessage: row.lastMessage && {
      kind: row.lastMessage.kind,
      authorKind: row.lastMessage.authorKind,
      authorName: row.lastMessage.authorName,
      via: row.lastMessage.via,
      text: row.lastMessage.text,
      createdAt: row.lastMessage.createdAt.toISOString(),
    },
    recipients: row.recipients.map((recipient) => presentRecipient(recipient, row)),
    heldMails: row.inboundEmails.map((mail) => presentHeldMail(mail, row)),
  };
}

function presentRecipient(
  recipient: ConversationRow["recipients"][number],
  conversation: ConversationRow,
): RecipientView {
  return {
    id: recipient.id,
    kind: recipient.kind,
    email: recipient.email,
    name: recipient.name,
    state: stateOf(recipient, conversation),
    isVerified: recipient.verifiedAt !== null,
    mailDueAt: recipient.mailDueAt?.toISOString() ?? null,
    heldSeq: recipient.heldSeq,
  };
}

function presentHeldMail(
  mail: ConversationRow["inboundEmails"][number],
  { contact }: ConversationRow,
): HeldMailView {
  const { reason, preview, matchedBy } = inboundVerdicts.safeParse(mail.verdicts).data ?? {};
  const email = mail.fromEmail?.toLowerCase() ?? null;
  return {
    id: mail.id,
    from: { email: mail.fromEmail, name: mail.fromName },
    subject: mail.subject,
    preview: preview || null,
    warning: inboundReasonWords(reason),
    canAccept: matchedBy !== "agent_address",
    canJoin: reason === "other_sender" && email !== null && email !== contact.email?.toLowerCase(),
    receivedAt: mail.receivedAt.toISOString(),
  };
}

function stateOf(
  recipient: ConversationRow["recipients"][number],
  conversation: ConversationRow,
): RecipientState {
  if (recipient.revokedAt ?? recipient.refusedAt) return "revoked";
  if (recipient.kind === "contact" && conversation.contact.blockedAt) return "blocked";
  if (conversation.suppressedEmails.includes(recipient.email.toLowerCase())) return "suppressed";
  if (recipient.mutedAt) return "muted";
  if (recipient.limitedUntil && recipient.limitedUntil > now()) return "limited";
  return "reachable";
}

/** A conversation as the widget may know it. */
export function presentConversationForWidget(
  row: WidgetConversationRow,
  reader: Pick<Speaker, "kind"> = { kind: "contact" },
): WidgetConversationView {
  const shared = {
    id: row.id,
    rev: row.rev,
    status: row.status,
    lastPublicSeq: row.lastPublicSeq,
    lastActivityAt: row.lastActivityAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    teamSeenSeq: row.teamSeenSeq,
  };
  // What the contact has seen is his; the last words may be some that a participant was left out of.
  if (reader.kind === "participant")
    return { ...shared, contactSeenSeq: row.lastPublicSeq, lastMessage: null, unreadCount: 0 };
  return {
    ...shared,
    contactSeenSeq: row.contactSeenSeq,
    lastMessage:
      row.lastText === null || row.lastAuthorKind === null || row.lastCreatedAt === null
        ? null
        : {
            text: row.lastText,
            authorName: row.lastAuthorName,
            authorKind: row.lastAuthorKind,
            createdAt: row.lastCreatedAt.toISOString(),
          },
    unreadCount: row.unreadCount,
  };
}
