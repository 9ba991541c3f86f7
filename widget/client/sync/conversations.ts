/**
 * Keeps the list of conversations and their loaded threads in the store, from REST pages, socket events and resyncs.
 * Whatever the order they come in, nothing is shown twice and nothing stays missing.
 */
import { resyncLimit } from "@/lib/limits";
import type { WidgetConversationView } from "@/lib/schemas/conversation";
import type { WidgetMessageView } from "@/lib/schemas/message";
import type { Api } from "@/widget/client/session/api";
import type { ClientState, Thread } from "@/widget/client/state";
import type { Store } from "@/widget/client/store";
import type { Line } from "@/widget/client/sync/socket";
import {
  applyMessage,
  applyResync,
  emptyThread,
  isFromTeam,
  prependPage,
} from "@/widget/client/sync/thread";

type ConversationsOptions = {
  store: Store<ClientState>;
  api: Pick<Api, "listMessages">;
  emit: Line["emit"];
  /** A message of the team that was not known before. */
  onIncoming: (message: WidgetMessageView) => void;
  /** The server has this message of ours. */
  onOwn: (clientId: string) => void;
};

type MessageEvent = { conversationId: string; rev: number; message: WidgetMessageView };

/** More than anybody keeps an eye on; older ones are caught up when opened. */
const maxResyncs = 20;
const catchUpAfterMs = 500;

export class Conversations {
  readonly #options: ConversationsOptions;
  /** What was there when a conversation was first seen: no news. */
  readonly #oldSeqs = new Map<string, number>();
  readonly #told = new Set<string>();

  constructor(options: ConversationsOptions) {
    this.#options = options;
  }

  /** The session's list, whole. Of another session nothing is kept. */
  replaceAll(views: WidgetConversationView[], isOtherSession: boolean): void {
    const kept = views.map((view) => {
      const held = this.#view(view.id);
      return held && held.rev > view.rev && !isOtherSession ? held : view;
    });
    for (const { id, lastPublicSeq } of views) {
      if (!this.#oldSeqs.has(id)) this.#oldSeqs.set(id, lastPublicSeq);
    }
    this.#options.store.set({ conversations: kept.sort(byActivity) });
  }

  putView(view: WidgetConversationView): void {
    const held = this.#view(view.id);
    if (held && held.rev > view.rev) return;
    const { store } = this.#options;
    const contactSeenSeq = Math.max(view.contactSeenSeq, held?.contactSeenSeq ?? 0);
    const others = store.get().conversations.filter((other) => other.id !== view.id);
    store.set({ conversations: [...others, { ...view, contactSeenSeq }].sort(byActivity) });
  }

  /** A conversation of an event. Its newest message is on its way, as a rule; if not, it got lost. */
  hearView(view: WidgetConversationView): void {
    this.putView(view);
    setTimeout(() => {
      const [thread, held] = [this.#thread(view.id), this.#view(view.id)];
      if (thread && held && isBehind(thread, held)) void this.#resync(view.id);
    }, catchUpAfterMs);
  }

  /** A message of an event, or of an acknowledgement. */
  receive(event: MessageEvent): void {
    const { message, conversationId } = event;
    const thread = this.#thread(conversationId);
    if (thread) {
      const applied = applyMessage(thread, event);
      this.#setThread(conversationId, applied.thread);
      if (applied.isGap && !thread.isLoading) void this.#resync(conversationId);
    }
    if (message.clientId) this.#options.onOwn(message.clientId);
    this.#noteInView(message, event.rev);
    this.#tell(message);
  }

  /** A conversation that begins with a message still on its way. */
  begin(id: string): void {
    if (!this.#oldSeqs.has(id)) this.#oldSeqs.set(id, 0);
    if (!this.#thread(id)) this.#setThread(id, emptyThread);
  }

  /** Loads the newest messages, unless they are here. */
  async open(id: string): Promise<void> {
    const thread = this.#thread(id);
    const isHere = thread && (thread.isLoading || thread.messages.length > 0);
    if (isHere || !this.#view(id)) return;
    await this.#loadPage(id, null);
    await this.#resync(id);
  }

  async loadOlder(id: string): Promise<void> {
    const thread = this.#thread(id);
    if (thread?.olderCursor && !thread.isLoading) await this.#loadPage(id, thread.olderCursor);
  }

  /** After a reconnect: everything that changed meanwhile. */
  async resyncAll(): Promise<void> {
    const { conversations, threads } = this.#options.store.get();
    const open = Object.keys(threads).filter((id) => this.#view(id));
    const ids = new Set([...conversations.slice(0, maxResyncs).map((view) => view.id), ...open]);
    await Promise.all([...ids].map((id) => this.#resync(id)));
  }

  /** The visitor has seen everything up to `seq`. */
  markSeen({ conversationId, seq }: { conversationId: string; seq: number }): void {
    const view = this.#view(conversationId);
    if (view && seq > view.contactSeenSeq) this.putView({ ...view, contactSeenSeq: seq });
  }

  /** The team has read up to `seq`. */
  noteRead({ conversationId, seq }: { conversationId: string; seq: number }): void {
    const view = this.#view(conversationId);
    if (view && seq > view.teamSeenSeq) this.putView({ ...view, teamSeenSeq: seq });
  }

  #view(id: string): WidgetConversationView | undefined {
    return this.#options.store.get().conversations.find((view) => view.id === id);
  }

  #thread(id: string): Thread | undefined {
    return this.#options.store.get().threads[id];
  }

  #setThread(id: string, thread: Thread): void {
    const { store } = this.#options;
    store.set({ threads: { ...store.get().threads, [id]: thread } });
  }

  #noteInView(message: WidgetMessageView, eventRev: number): void {
    const view = this.#view(message.conversationId);
    if (!view) {
      void this.#resync(message.conversationId);
      return;
    }
    const rev = Math.max(view.rev, eventRev);
    const isNew = message.seq > view.lastPublicSeq;
    if (!isNew) this.putView({ ...view, rev });
    else
      this.putView({
        ...view,
        rev,
        lastPublicSeq: message.seq,
        lastActivityAt: message.createdAt,
        unreadCount: view.unreadCount + (isFromTeam(message) ? 1 : 0),
        lastMessage: isSpoken(message) ? readLast(message) : view.lastMessage,
      });
  }

  async #resync(id: string): Promise<void> {
    const sinceRev = this.#thread(id)?.rev ?? this.#view(id)?.rev ?? 0;
    const answer = await this.#options.emit("resync", { conversationId: id, sinceRev });
    if (!answer.ok) return;
    const { conversation, messages } = answer.value;
    const isCut = messages.length >= resyncLimit;
    const thread = this.#thread(id);
    const rev = isCut ? (messages.at(-1)?.rev ?? sinceRev) : conversation.rev;
    if (thread) this.#setThread(id, applyResync(thread, { messages, rev }));
    this.putView(conversation);
    this.#settle(messages);
    for (const message of messages) this.#tell(message);
    if (thread && isCut) await this.#resync(id);
  }

  async #loadPage(id: string, before: string | null): Promise<void> {
    // The rev known before asking: what changes while the page travels is asked for again.
    const rev = this.#view(id)?.rev ?? 0;
    this.#setThread(id, { ...(this.#thread(id) ?? { ...emptyThread, rev }), isLoading: true });
    const page = before ? { conversationId: id, before } : { conversationId: id };
    const answer = await this.#options.api.listMessages(page);
    // Of a visitor who has logged out since.
    if (!this.#view(id)) return;
    const thread = this.#thread(id) ?? emptyThread;
    if (answer.ok) {
      this.#setThread(id, prependPage(thread, answer.value));
      return this.#settle(answer.value.items);
    }
    // A history that did not load at all comes whole with the next resync.
    const heldRev = thread.messages.length === 0 ? 0 : thread.rev;
    this.#setThread(id, { ...thread, rev: heldRev, isLoading: false });
  }

  /** News of the team, each once, whichever way they came. */
  #tell(message: WidgetMessageView): void {
    const isOld = message.seq <= (this.#oldSeqs.get(message.conversationId) ?? 0);
    if (isOld || !isFromTeam(message) || this.#told.has(message.id)) return;
    this.#told.add(message.id);
    this.#options.onIncoming(message);
  }

  #settle(messages: WidgetMessageView[]): void {
    for (const { clientId } of messages) if (clientId) this.#options.onOwn(clientId);
  }
}

/** The conversation has messages that the thread lacks. */
function isBehind({ messages, isLoading }: Thread, view: WidgetConversationView): boolean {
  return !isLoading && (messages.at(-1)?.seq ?? 0) < view.lastPublicSeq;
}

function byActivity(a: WidgetConversationView, b: WidgetConversationView): number {
  return b.lastActivityAt.localeCompare(a.lastActivityAt);
}

/** What a list shows as the last word, as the server has it. */
function isSpoken({ kind }: WidgetMessageView): boolean {
  return kind === "chat" || kind === "greeting" || kind === "offline_notice";
}

function readLast({ text, author, createdAt }: WidgetMessageView) {
  return { text, authorName: author.name, authorKind: author.kind, createdAt };
}
