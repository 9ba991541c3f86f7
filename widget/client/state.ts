import type { WidgetConversationView } from "@/lib/schemas/conversation";
import type { FormAnswers, WidgetMessageView } from "@/lib/schemas/message";
import type { WidgetSessionView } from "@/lib/schemas/widget";
import type { Problem } from "@/widget/client/result";
import type { QueuedFile } from "@/widget/client/sync/queue-store";

/** A message on its way: shown below the stored ones until it is among them. */
export type PendingMessage = {
  clientId: string;
  conversationId: string;
  text: string;
  files: { name: string; size: number }[];
  createdAt: number;
  replyTo?: number | undefined;
  state: "waiting" | "sending" | "failed";
  /** Why it failed, in a sentence. */
  error: string | null;
  /** The kind of it, for a sentence in another language. */
  errorCode: Problem["code"];
};

export type Thread = {
  /** By sequence, ascending, without holes between the first and the last. */
  messages: WidgetMessageView[];
  /** Everything up to this rev is known. */
  rev: number;
  /** Where older messages begin; null: all are here. */
  olderCursor: string | null;
  isLoading: boolean;
};

/** A first message the server refused because of its form: back to the form with everything typed. */
export type RefusedForm = {
  text: string;
  answers: FormAnswers;
  files: QueuedFile[];
  problem: Problem;
};

export type ClientState = {
  /** unavailable: no session could be opened; it is tried again. */
  status: "starting" | "ready" | "unavailable";
  /** Why it is unavailable, in a sentence. */
  problem: string | null;
  problemCode: Problem["code"];
  /** The session was revoked or expired, and no other may be opened. */
  hasEnded: boolean;
  /** The session this browser had is no more, and its conversations with it; until something is written. */
  isAnew: boolean;
  sessionId: string | null;
  inbox: WidgetSessionView["inbox"] | null;
  contact: WidgetSessionView["contact"];
  /** Not null: a mailed link gave this session. */
  link: WidgetSessionView["link"];
  isAgentOnline: boolean;
  /** Newest activity first. */
  conversations: WidgetConversationView[];
  threads: Record<string, Thread>;
  pending: PendingMessage[];
  /** idle: no connection is wanted yet. */
  line: "idle" | "connecting" | "online";
  /** The line has been down long enough to say so. */
  isBannerDue: boolean;
  /** Who types, by conversation. */
  typing: Record<string, { name: string | null; text?: string | undefined }>;
  refusedForm: RefusedForm | null;
  /** The last message that went to another conversation than it was written in, which takes no more. */
  moved: { from: string; to: string } | null;
};

export const initialState: ClientState = {
  status: "starting",
  problem: null,
  problemCode: "",
  hasEnded: false,
  isAnew: false,
  sessionId: null,
  inbox: null,
  contact: null,
  link: null,
  isAgentOnline: false,
  conversations: [],
  threads: {},
  pending: [],
  line: "idle",
  isBannerDue: false,
  typing: {},
  refusedForm: null,
  moved: null,
};
