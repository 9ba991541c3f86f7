/** What the dashboard's conversation screens read: made by server/messages/loaders.ts and its routes. */
import type { ContinuityHint } from "@/lib/continuity-hint";
import type { VisitorPresence } from "@/lib/events";
import type { DefinitionView } from "@/lib/schemas/attribute";
import type { ContactNoteView, VisitView } from "@/lib/schemas/contacts/note";
import type {
  ConversationListItem,
  ConversationStatus,
  ListFilter,
  ListTab,
} from "@/lib/schemas/conversation";
import type { MessageView } from "@/lib/schemas/message";
import type { LabelView } from "@/lib/schemas/triage/label";
import type { MacroView } from "@/lib/schemas/triage/macro";
import type { SavedViewView } from "@/lib/schemas/triage/saved-view";
import type { TeamView } from "@/lib/schemas/triage/team";
import type { CannedView } from "@/lib/schemas/writing/canned-response";
import type { DraftView } from "@/lib/schemas/writing/draft";

/** Nobody counts further: a figure of this size means "so many or more". */
export const mostCounted = 1_000;

/** Conversations of the chosen status, by whose they are; of mentions those that were not read. */
export type ConversationCounts = Record<ListTab, number>;

export type ConversationListView = {
  items: ConversationListItem[];
  nextCursor: string | null;
  counts: ConversationCounts;
  /** Asks later for what has changed since. */
  updatedAfter: string;
};

/** What changed in conversations of any status since a list was read. */
export type ConversationChangesView = {
  items: ConversationListItem[];
  counts: ConversationCounts;
  updatedAfter: string;
  /** Of these the ones that belong into the list. */
  fitting: string[];
  /** False: too much has changed, read the list anew. */
  isComplete: boolean;
};

export type MessagePage = { items: MessageView[]; hasOlder: boolean };

/** Another conversation or contact named in the panel. */
export type OtherConversationView = {
  id: string;
  number: number;
  status: ConversationStatus;
  /** Its last words, or its subject. */
  preview: string;
  lastActivityAt: string;
};

export type DuplicateContactView = {
  id: string;
  name: string | null;
  isVerified: boolean;
  conversationNumber: number | null;
};

/** A browser that reads the conversation by a mailed link. */
export type LinkSessionView = {
  id: string;
  /** To whom the mail with the link went; null when that is no longer known. */
  email: string | null;
  browser: string;
  openedAt: string;
  lastUsedAt: string;
};

/** What stands beside the messages and changes by itself. */
export type ThreadSideView = {
  presence: VisitorPresence;
  /** What will happen to an answer written now. */
  hint: ContinuityHint;
  others: OtherConversationView[];
  duplicates: DuplicateContactView[];
  linkSessions: LinkSessionView[];
  notes: ContactNoteView[];
  visit: VisitView | null;
};

/** A conversation opened: its newest messages, oldest first. */
export type ThreadView = MessagePage & {
  conversation: ConversationListItem;
  /** What this agent has begun to write. */
  drafts: DraftView[];
  side: ThreadSideView;
};

/** Somebody a conversation can be assigned to. */
export type MemberView = { id: string; name: string; isOnline: boolean };

/** What all conversations share: whom and what they can be given. */
export type DirectoryView = {
  members: MemberView[];
  teams: TeamView[];
  labels: LabelView[];
  inboxes: Array<{ id: string; name: string }>;
  views: SavedViewView[];
  canned: CannedView[];
  macros: MacroView[];
  definitions: DefinitionView[];
  /** By the id of an assistant. */
  signs: Record<string, string>;
};

/** What the server renders the conversation screens from. */
export type DeskView = {
  user: { id: string; name: string; signature: string };
  directory: DirectoryView;
  filter: ListFilter;
  list: ConversationListView;
  /** The number in the address; null shows the list alone. */
  openNumber: number | null;
  /** Null when nothing is open, or there is no conversation of that number. */
  thread: ThreadView | null;
  /** Wide screens: the contact beside the thread. */
  isPanelShown: boolean;
  /** Higher rows in the list. */
  isComfortable: boolean;
};

/** Cookie that holds "hidden" once the agent has folded the contact panel in. */
export const panelCookie = "segue.panel";

/** Cookie that holds "comfortable" once the agent has chosen higher rows. */
export const densityCookie = "segue.density";
