/**
 * Keeps the list of conversations and their loaded threads in the store, from REST pages, socket events and resyncs.
 * Whatever the order they come in, nothing is shown twice and nothing stays missing.
 */
import type { WidgetConversationView } from "@/lib/schemas/conversation";
import type { WidgetMessageView } from "@/lib/schemas/message";
import type { Api } from "@/widget/client/session/api";
import type { ClientState, Thread } from "@/widget/client/state";
import type { Store } from "@/widget/client/store";
import type { Line } from "@/widget/client/sync/socket";
import {
  applyMessage,
  applyResync,
  countUnread,
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

export function createConversations({ store, api, emit, onIncoming, onOwn }: ConversationsOptions) {
  const viewOf = (id: string) => store.get().conversations.find((view) => view.id === id);
  const threadOf = (id: string) => store.get().threads[id];

  function setThread(id: string, thread: Thread) {
    store.set({ threads: { ...store.get().threads, [id]: thread } });
  }

  function putView(view: WidgetConversationView) {
    const held = viewOf(view.id);
    if (held && held.rev > view.rev) return;
    const contactSeenSeq = Math.max(view.contactSeenSeq, held?.contactSeenSeq ?? 0);
    const others = store.get().conversations.filter((other) => other.id !== view.id);
    store.set({ conversations: [...others, { ...view, contactSeenSeq }].sort(byActivity) });
    const thread = threadOf(view.id);
    if (thread && view.rev === thread.rev + 1) setThread(view.id, { ...thread, rev: view.rev });
  }

  function noteMessage(message: WidgetMessageView, rev: number) {
    const view = viewOf(message.conversationId);
    if (!view) return void resync(message.conversationId);
    if (message.seq <= view.lastPublicSeq)
      return putView({ ...view, rev: Math.max(view.rev, rev) });
    putView({
      ...view,
      rev: Math.max(view.rev, rev),
      lastPublicSeq: message.seq,
      lastActivityAt: message.createdAt,
      unreadCount: view.unreadCount + (isFromTeam(message) ? 1 : 0),
      lastMessage: {
        text: message.text,
        authorName: message.author.name,
        authorKind: message.author.kind,
        createdAt: message.createdAt,
      },
    });
  }

  function receive(event: MessageEvent) {
    const { message, conversationId } = event;
    const isKnown = message.seq <= (viewOf(conversationId)?.lastPublicSeq ?? 0);
    const thread = threadOf(conversationId);
    if (thread) {
      const applied = applyMessage(thread, event);
      setThread(conversationId, applied.thread);
      if (applied.isGap && !thread.isLoading) void resync(conversationId);
    }
    if (message.clientId) onOwn(message.clientId);
    noteMessage(message, event.rev);
    if (!isKnown && isFromTeam(message)) onIncoming(message);
  }

  async function resync(conversationId: string): Promise<void> {
    const sinceRev = threadOf(conversationId)?.rev ?? viewOf(conversationId)?.rev ?? 0;
    const answer = await emit("resync", { conversationId, sinceRev });
    if (!answer.ok) return;
    const { conversation, messages } = answer.value;
    const knownSeq = viewOf(conversationId)?.lastPublicSeq ?? 0;
    const thread = threadOf(conversationId);
    if (thread) setThread(conversationId, applyResync(thread, { messages, rev: conversation.rev }));
    putView(conversation);
    for (const message of messages) {
      if (message.clientId) onOwn(message.clientId);
      if (message.seq > knownSeq && isFromTeam(message)) onIncoming(message);
    }
  }

  async function loadPage(id: string, before: string | null): Promise<void> {
    // The rev known before asking: what changes while the page travels is asked for again.
    const rev = viewOf(id)?.rev ?? 0;
    setThread(id, { ...(threadOf(id) ?? { ...emptyThread, rev }), isLoading: true });
    const answer = await api.listMessages({ conversationId: id, ...(before ? { before } : {}) });
    const thread = threadOf(id) ?? emptyThread;
    if (!answer.ok) {
      // A history that did not load at all comes whole with the next resync.
      const rev = thread.messages.length === 0 ? 0 : thread.rev;
      return setThread(id, { ...thread, rev, isLoading: false });
    }
    setThread(id, prependPage(thread, answer.value));
    for (const { clientId } of answer.value.items) if (clientId) onOwn(clientId);
  }

  return {
    /** The session's list, whole. */
    replaceAll(views: WidgetConversationView[]) {
      const kept = views.map((view) => {
        const held = viewOf(view.id);
        return held && held.rev > view.rev ? held : view;
      });
      store.set({ conversations: kept.sort(byActivity) });
    },
    putView,
    receive,
    /** A conversation that begins with a message still on its way. */
    begin(id: string) {
      if (!threadOf(id)) setThread(id, emptyThread);
    },
    async open(id: string) {
      const thread = threadOf(id);
      if (!viewOf(id) || thread?.isLoading || (thread && thread.messages.length > 0)) return;
      await loadPage(id, null);
      await resync(id);
    },
    async loadOlder(id: string) {
      const cursor = threadOf(id)?.olderCursor;
      if (cursor && !threadOf(id)?.isLoading) await loadPage(id, cursor);
    },
    /** After a reconnect: everything that changed meanwhile. */
    async resyncAll() {
      const { conversations, threads } = store.get();
      const ids = new Set([...conversations.slice(0, maxResyncs).map((view) => view.id)]);
      for (const id of Object.keys(threads)) if (viewOf(id)) ids.add(id);
      await Promise.all([...ids].map(resync));
    },
    /** The visitor has seen everything up to `seq`. */
    markSeen({ conversationId, seq }: { conversationId: string; seq: number }) {
      const view = viewOf(conversationId);
      if (view && seq > view.contactSeenSeq) putView({ ...view, contactSeenSeq: seq });
    },
  };
}

function byActivity(a: WidgetConversationView, b: WidgetConversationView): number {
  return b.lastActivityAt.localeCompare(a.lastActivityAt);
}

/** Unread answers of one conversation; exact where the thread is loaded far enough, else the server's count. */
export function unreadOf(state: ClientState, view: WidgetConversationView): number {
  const thread = state.threads[view.id];
  const first = thread?.messages[0];
  const isCovered =
    thread && first && (thread.olderCursor === null || first.seq <= view.contactSeenSeq + 1);
  if (isCovered && !thread.isLoading) return countUnread(thread, view.contactSeenSeq);
  return view.contactSeenSeq >= view.lastPublicSeq ? 0 : view.unreadCount;
}

/** Unread answers of all conversations: the number on the launcher. */
export function totalUnread(state: ClientState): number {
  return state.conversations.reduce((sum, view) => sum + unreadOf(state, view), 0);
}
