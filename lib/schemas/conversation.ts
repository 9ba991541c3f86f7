import { z } from "zod";
import {
  type conversationStatuses,
  listSorts,
  listStatuses,
  listTabs,
  priorities,
} from "@/lib/listing/list-names";
import type { HeldMailView } from "@/lib/schemas/mail/inbound-mail";
import type { AuthorKind, MessageKind, Via } from "@/lib/schemas/message";
import { queriedWhere } from "@/lib/schemas/triage/list-where";

export type ConversationStatus = (typeof conversationStatuses)[number];

/** A sequence number or revision: what an int4 column holds. */
export const position = z
  .int()
  .min(0)
  .max(2 ** 31 - 1);

export const seenInput = z.object({ conversationId: z.uuid(), seq: position });
export const typingInput = z.object({ conversationId: z.uuid(), isTyping: z.boolean() });
export const viewingInput = z.object({ conversationId: z.uuid().nullable() });
/** That it comes is all it says. */
export const activeInput = z.object({});
export const resyncInput = z.object({ conversationId: z.uuid(), sinceRev: position });

export type Priority = (typeof priorities)[number];

/** Several values of a query, between commas. */
const listed = <Item extends z.ZodType>(item: Item) =>
  z
    .preprocess(
      (value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value),
      z.array(item).max(50),
    )
    .default([]);

export type ListTab = (typeof listTabs)[number];

export type ListSort = (typeof listSorts)[number];

export type ListStatus = (typeof listStatuses)[number];

/** Which conversations a list shows, and in which order. Within a facet any value will do; facets all must fit. */
export const listFilter = z.object({
  status: z.enum(listStatuses).default("open"),
  assigned: z.enum(listTabs).default("all"),
  sort: z.enum(listSorts).default("activity"),
  assignee: listed(z.uuid()),
  team: listed(z.uuid()),
  inbox: listed(z.uuid()),
  label: listed(z.uuid()),
  priority: listed(z.enum(priorities)),
  /** What the filter builder demands besides; null: nothing. */
  where: queriedWhere.default(null),
});
export type ListFilter = z.infer<typeof listFilter>;

export const conversationFilter = listFilter.extend({
  after: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export type ConversationFilter = z.infer<typeof conversationFilter>;

/** Which changes of a list a client asks for: `updatedAfter` is from the list or the changes it had last. */
export const conversationChangesFilter = listFilter.extend({
  updatedAfter: z.string().regex(/^\d{1,19}$/, "This is not the cursor of a list."),
});
export type ConversationChangesFilter = z.infer<typeof conversationChangesFilter>;

/** The number in a conversation's address. */
export const conversationNumber = z.object({
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
});

/** Why a recipient does or does not get mail. */
export type RecipientState =
  | "reachable"
  | "muted"
  | "suppressed"
  | "limited"
  | "revoked"
  | "blocked";

export type RecipientView = {
  id: string;
  kind: "contact" | "participant";
  email: string;
  name: string | null;
  state: RecipientState;
  isVerified: boolean;
  /** When the next mail is planned; null when nothing waits. */
  mailDueAt: string | null;
  /** Answers up to here that are in no mail were taken back. */
  heldSeq: number;
};

export type EmailSource =
  | "set_user"
  | "set_user_signed"
  | "pre_chat_form"
  | "email_prompt"
  | "inbound_mail"
  | "agent";

export type ContactView = {
  id: string;
  name: string | null;
  email: string | null;
  emailSource: EmailSource | null;
  emailVerifiedAt: string | null;
  phone: string | null;
  avatarUrl: string | null;
  /** Proved by a signature. */
  identifier: string | null;
  /** Told by the page without a signature. */
  claimedIdentifier: string | null;
  attributes: Record<string, unknown>;
  locale: string | null;
  timezone: string | null;
  isBlocked: boolean;
  /** Null: never seen in the widget. */
  lastSeenAt: string | null;
  createdAt: string;
};

export type LastMessageView = {
  kind: MessageKind;
  authorKind: AuthorKind;
  authorName: string | null;
  via: Via;
  text: string;
  createdAt: string;
};

/** A conversation as the dashboard's list and thread know it. Whole in every event. */
export type ConversationView = {
  id: string;
  number: number;
  rev: number;
  status: ConversationStatus;
  snoozedUntil: string | null;
  inbox: { id: string; name: string };
  contact: ContactView;
  assignee: { id: string; name: string } | null;
  teamId: string | null;
  priority: Priority;
  /** In order of their names. */
  labelIds: string[];
  lastSeq: number;
  lastPublicSeq: number;
  contactSeenSeq: number;
  isByEmail: boolean;
  isUnattended: boolean;
  waitingSince: string | null;
  lastActivityAt: string;
  createdAt: string;
  subject: string | null;
  /** What was told about this conversation, not about the person. */
  attributes: Record<string, unknown>;
  lastMessage: LastMessageView | null;
  recipients: RecipientView[];
  /** Mails that wait for an agent's decision, oldest first. */
  heldMails: HeldMailView[];
};

/** A row of the dashboard's list: the conversation and what is personal to the agent. */
export type ConversationListItem = ConversationView & {
  /** A colleague called this agent by name in a note. */
  isMentioned: boolean;
  /** The same, and he has not read it. */
  isCalled: boolean;
  /** This agent has written in it. */
  isParticipating: boolean;
  /** Messages of the customer this agent has not read. */
  unreadCount: number;
};

/** What the widget knows of a conversation. */
export type WidgetConversationView = {
  id: string;
  rev: number;
  status: ConversationStatus;
  lastPublicSeq: number;
  contactSeenSeq: number;
  /** How far any of the team has read. */
  teamSeenSeq: number;
  lastActivityAt: string;
  createdAt: string;
  lastMessage: {
    text: string;
    authorName: string | null;
    authorKind: AuthorKind;
    createdAt: string;
  } | null;
  unreadCount: number;
};
