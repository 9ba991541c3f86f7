/**
 * Types of Segue's headless client, the one the widget itself is drawn on. Save this file (`/client.d.ts` of your Segue)
 * beside your code as `segue-client.d.ts`, and import the module from your Segue:
 * `import { createSegueClient } from "https://YOUR-SEGUE/client.js"`
 */

/** A refusal in a sentence. `offline`: nobody answered, the client goes on trying. */
export interface Problem {
  code: string;
  message: string;
  field?: string;
  retryAfterMs?: number;
}

export interface Message {
  id: string;
  conversationId: string;
  /** Its place in the conversation. Numbers may be left out. */
  seq: number;
  kind: string;
  author: { kind: string; id: string | null; name: string | null };
  text: string;
  createdAt: string;
}

export interface Conversation {
  id: string;
  status: "open" | "pending" | "snoozed" | "resolved";
  /** How far the visitor has seen it. */
  contactSeenSeq: number;
  lastPublicSeq: number;
  lastActivityAt: string;
  unreadCount: number;
}

/** A message on its way: kept over reloads until the server has it. */
export interface PendingMessage {
  clientId: string;
  conversationId: string;
  text: string;
  state: "waiting" | "sending" | "failed";
  /** Why it failed, in a sentence. */
  error: string | null;
}

export interface State {
  status: "starting" | "ready" | "unavailable";
  /** Why it is unavailable, in a sentence. */
  problem: string | null;
  /** The session this browser had was revoked or expired, and its conversations are gone with it. */
  isAnew: boolean;
  conversations: Conversation[];
  /** By conversation id, once opened. */
  threads: Record<string, { messages: Message[]; olderCursor: string | null; isLoading: boolean }>;
  pending: PendingMessage[];
  line: "idle" | "connecting" | "online";
  /** The line has been down for three seconds. */
  isBannerDue: boolean;
  isAgentOnline: boolean;
  /** Who types, by conversation id. */
  typing: Record<string, { name: string | null }>;
}

export type ClientEvent =
  | { type: "message"; message: Message }
  | { type: "started"; conversationId: string }
  | { type: "postback"; conversationId: string; messageId: string; kind: string; value: object }
  | { type: "problem"; problem: Problem }
  | { type: "token"; token: string | null };

export interface Client {
  readonly store: {
    get(): State;
    /** Calls `listener` after every change until the returned function is called. */
    subscribe(listener: () => void): () => void;
  };
  /** Who the visitor is; fields as for `$segue.setUser`, with `identifier` among them. */
  readonly identity: { setUser(user: Record<string, unknown>): Promise<boolean> };
  /** Attributes and labels of the current conversation, or of the first that begins. */
  readonly marks: {
    add(marks: {
      custom_attributes?: Record<string, string | number | boolean | null>;
      add_labels?: string[];
      remove_labels?: string[];
    }): void;
  };
  /** The seen watermark: tell what is on screen, and of each sign of a human. */
  readonly seen: {
    show(conversation: { id: string; seenSeq: number } | null): void;
    setInView(seq: number, isInView: boolean): void;
    human(): void;
  };
  /** Begins: takes up what an earlier page left, then opens the session. */
  start(hostToken: string | null): Promise<void>;
  /** Keeps a live connection from now on; sending does so by itself. */
  connect(): void;
  /**
   * Keeps the message and sends it as soon as it can; null begins a conversation, whose id is the answer. `replyTo`: the
   * sequence of the message that it answers.
   */
  send(message: { conversationId: string | null; text: string; replyTo?: number }): string;
  tryAgain(clientId: string): Promise<void>;
  discard(clientId: string): Promise<void>;
  /** Loads a conversation's newest messages. */
  open(conversationId: string): Promise<void>;
  loadOlder(conversationId: string): Promise<void>;
  /** The text of the composer changed. */
  typing(conversationId: string, text: string): void;
  /** Your chat is open or closed. */
  setOpen(isOpen: boolean): void;
  /** Logs out: the session dies on the server, everything of it goes from this browser. */
  reset(): Promise<void>;
}

export interface ClientOptions {
  websiteToken: string;
  baseUrl: string;
  locale?: string;
  onEvent?: (event: ClientEvent) => void;
}

export function createSegueClient(options: ClientOptions): Client;
