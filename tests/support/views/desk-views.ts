import type { ConversationListItem } from "@/lib/schemas/conversation";
import type { ThreadView } from "@/lib/schemas/desk";
import type { MessageView } from "@/lib/schemas/message";

/** What the server would answer, for tests of the code that shows it. */

const start = Date.parse("2026-11-03T10:00:00.000Z");

export const minute = (n: number): string => new Date(start + n * 60_000).toISOString();

export function messageView(part: Partial<MessageView> & { seq: number }): MessageView {
  return {
    id: `message-${part.seq}`,
    conversationId: "first",
    prev: part.seq - 1,
    kind: "chat",
    author: { kind: "contact", id: "ada", name: "Ada" },
    via: "widget",
    text: `Message ${part.seq}`,
    payload: null,
    clientId: null,
    rev: part.seq,
    isDeleted: false,
    attachments: [],
    createdAt: minute(part.seq),
    html: null,
    quotedText: null,
    mails: [],
    ...part,
  };
}

export function conversationView(
  part: Partial<ConversationListItem> & { id: string },
): ConversationListItem {
  return {
    number: 1,
    rev: 1,
    status: "open",
    snoozedUntil: null,
    inbox: { id: "inbox", name: "Acme" },
    contact: {
      id: "ada",
      name: "Ada",
      email: "ada@acme.test",
      emailSource: "email_prompt",
      emailVerifiedAt: null,
      phone: null,
      avatarUrl: null,
      identifier: null,
      claimedIdentifier: null,
      attributes: {},
      locale: null,
      timezone: null,
      isBlocked: false,
      lastSeenAt: null,
      createdAt: minute(0),
    },
    assignee: null,
    teamId: null,
    priority: "none",
    labelIds: [],
    isMentioned: false,
    isCalled: false,
    isParticipating: false,
    lastSeq: 0,
    lastPublicSeq: 0,
    contactSeenSeq: 0,
    isByEmail: false,
    isUnattended: false,
    waitingSince: null,
    lastActivityAt: minute(0),
    createdAt: minute(0),
    subject: null,
    attributes: {},
    lastMessage: null,
    recipients: [],
    heldMails: [],
    unreadCount: 0,
    ...part,
  };
}

export function threadView(part: Partial<ThreadView> = {}): ThreadView {
  return {
    items: [],
    hasOlder: false,
    conversation: conversationView({ id: "first" }),
    drafts: [],
    side: {
      presence: "away",
      hint: { kind: "no_address", waiting: null },
      others: [],
      duplicates: [],
      linkSessions: [],
      notes: [],
      visit: null,
    },
    ...part,
  };
}
