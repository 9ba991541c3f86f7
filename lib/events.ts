/** The realtime event maps of both namespaces, shared by server, dashboard and widget. */
import type {
  ContactView,
  ConversationView,
  WidgetConversationView,
} from "@/lib/schemas/conversation";
import type {
  AgentMessageInput,
  MessageView,
  VisitorMessageInput,
  WidgetMessageView,
} from "@/lib/schemas/message";
import type { NotificationView } from "@/lib/schemas/notification";
import type { BulkRunView } from "@/lib/schemas/triage/bulk";

export type ProblemView = {
  /** An ErrorCode of server/errors.ts. */
  code: string;
  message: string;
  field?: string;
  /** Seconds to wait before the same makes sense again. */
  retryAfter?: number;
};

/** Every acknowledgement. */
export type Ack<T> = { ok: true; value: T } | { ok: false; error: ProblemView };

type Reply<T> = (ack: Ack<T>) => void;

export type Sent<View> = { message: View; conversationRev: number };

/** What changed since a rev: everything a client needs to be up to date again. */
export type Resynced<Conversation, View> = { conversation: Conversation; messages: View[] };

type SeenInput = { conversationId: string; seq: number };
type TypingInput = { conversationId: string; isTyping: boolean };
type ViewingInput = { conversationId: string | null };
type ResyncInput = { conversationId: string; sinceRev: number };

export type TypingEvent = {
  conversationId: string;
  author: {
    kind: "contact" | "participant" | "agent" | "assistant";
    id: string;
    name: string | null;
  };
  isTyping: boolean;
  /** An assistant's answer as far as it is made. It is said once it comes as a message. */
  text?: string;
};

/** /agent: server to dashboard. */
export type AgentServerEvents = {
  "message.created": (event: { conversationId: string; rev: number; message: MessageView }) => void;
  "message.updated": (event: { conversationId: string; rev: number; message: MessageView }) => void;
  "conversation.created": (event: { conversation: ConversationView }) => void;
  "conversation.updated": (event: { conversation: ConversationView }) => void;
  "contact.updated": (event: { contact: ContactView }) => void;
  /** A mail changed state: every message it carries, presented anew. */
  "email.updated": (event: {
    conversationId: string;
    rev: number;
    messages: MessageView[];
  }) => void;
  /** A conversation was erased with its customer. */
  "conversation.erased": (event: { conversationId: string }) => void;
  /** A colleague opened a conversation, still has it open, or has none. */
  viewing: (event: { user: { id: string; name: string }; conversationId: string | null }) => void;
  /** Labels, teams, canned responses or saved views were changed: ask for them anew. */
  "directory.updated": (event: { part: string }) => void;
  /** There is something for this member to look at. */
  "notification.created": (event: { notification: NotificationView }) => void;
  /** He has looked, here or elsewhere: at one conversation's, or at all when null. */
  "notification.read": (event: { conversationId: string | null }) => void;
  /** A bulk change has come further; for its maker. */
  "bulk.updated": (event: { run: BulkRunView }) => void;
  typing: (event: TypingEvent) => void;
  /** A visitor came, opened or closed the widget, or left. */
  presence: (event: { contactId: string; state: VisitorPresence }) => void;
};

export type VisitorPresence = "reading" | "on_site" | "away";

/** /agent: dashboard to server. */
export type AgentClientEvents = {
  "message.send": (input: AgentMessageInput, reply: Reply<Sent<MessageView>>) => void;
  /** The agent has read up to `seq`. */
  seen: (input: SeenInput, reply: Reply<{ seq: number }>) => void;
  typing: (input: TypingInput, reply: Reply<null>) => void;
  /** Which conversation is on this agent's screen; told again while it is. */
  viewing: (input: ViewingInput, reply: Reply<null>) => void;
  /** A hand was felt in this tab: pointer, key, touch. */
  active: (input: object, reply: Reply<null>) => void;
  resync: (input: ResyncInput, reply: Reply<Resynced<ConversationView, MessageView>>) => void;
};

/** /widget: server to visitor. Knows nothing of private notes. */
export type WidgetServerEvents = {
  "message.created": (event: {
    conversationId: string;
    rev: number;
    message: WidgetMessageView;
  }) => void;
  "message.updated": (event: {
    conversationId: string;
    rev: number;
    message: WidgetMessageView;
  }) => void;
  "conversation.created": (event: { conversation: WidgetConversationView }) => void;
  "conversation.updated": (event: { conversation: WidgetConversationView }) => void;
  typing: (event: TypingEvent) => void;
  /** Somebody of the team has read up to `seq`. */
  seen: (event: SeenInput) => void;
  /** Somebody can answer now, or nobody can. */
  presence: (event: { isAgentOnline: boolean }) => void;
};

/** /widget: visitor to server. */
export type WidgetClientEvents = {
  "message.send": (input: VisitorMessageInput, reply: Reply<Sent<WidgetMessageView>>) => void;
  /** The visitor has really seen everything up to `seq`. */
  seen: (input: SeenInput, reply: Reply<{ seq: number }>) => void;
  typing: (input: TypingInput, reply: Reply<null>) => void;
  resync: (
    input: ResyncInput,
    reply: Reply<Resynced<WidgetConversationView, WidgetMessageView>>,
  ) => void;
  /** The widget was opened or closed, or the tab shown or hidden. */
  presence: (input: { isOpen: boolean; pageUrl?: string }, reply: Reply<null>) => void;
};
