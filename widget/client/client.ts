/**
 * The headless client: everything the widget can do, without a pixel. State is watched through `store`; what the
 * visitor writes goes through the queue and is never lost; what the server says is caught up after every gap.
 */
import type { WidgetServerEvents } from "@/lib/events";
import type { WidgetMessageView } from "@/lib/schemas/message";
import type { EmailPromptInput, WidgetSessionView } from "@/lib/schemas/widget";
import { createDrafts } from "@/widget/client/reading/drafts";
import { createSeenTracker } from "@/widget/client/reading/seen";
import { createTypingSignal } from "@/widget/client/reading/typing";
import type { Problem } from "@/widget/client/result";
import { createApi } from "@/widget/client/session/api";
import { createIdentity } from "@/widget/client/session/identity";
import type { KeyStore } from "@/widget/client/session/key-store";
import { createSession } from "@/widget/client/session/session";
import { createTabs } from "@/widget/client/session/tabs";
import { type ClientState, initialState } from "@/widget/client/state";
import { createStore, type Store } from "@/widget/client/store";
import { createConnection } from "@/widget/client/sync/connection";
import { createConversations } from "@/widget/client/sync/conversations";
import { createOutbox } from "@/widget/client/sync/outbox";
import type { QueueStore } from "@/widget/client/sync/queue-store";
import type { OpenSocket } from "@/widget/client/sync/socket";

export type ClientEvent =
  | { type: "message"; message: WidgetMessageView }
  | { type: "started"; conversationId: string }
  | { type: "problem"; problem: Problem }
  | { type: "token"; token: string | null };

export type ClientOptions = {
  websiteToken: string;
  /** Origin of the Segue server; "" for the page's own. */
  baseUrl: string;
  keys: KeyStore;
  queueStore: QueueStore;
  openSocket: OpenSocket;
  /** Names what tabs of this visitor share. */
  tabsName: string;
  describe: () => { locale: string; timezone: string; pageUrl: string };
  onEvent: (event: ClientEvent) => void;
  now?: () => number;
  fetch?: typeof fetch;
};

export type WidgetClient = ReturnType<typeof createWidgetClient>;

const viewKey = "view";
const typingLastsMs = 6_000;

export function createWidgetClient(options: ClientOptions) {
  const { keys, onEvent } = options;
  const now = options.now ?? Date.now;
  const store = createStore<ClientState>(initialState);
  const api = createApi({ ...options, token: () => session.token() });
  const tabs = createTabs(options.tabsName, () => void connection.open());
  const session = createSession({
    store: keys,
    api,
    describe: () => ({ websiteToken: options.websiteToken, ...options.describe() }),
    exclusively: tabs.exclusively,
    onToken(token) {
      onEvent({ type: "token", token });
      tabs.tell("session_changed");
    },
  });
  const conversations = createConversations({
    store,
    api,
    emit: (name, input) => connection.emit(name, input),
    onIncoming: (message) => onEvent({ type: "message", message }),
    onOwn: (clientId) => outbox.settle(clientId),
  });
  const connection = createConnection({
    store,
    session,
    openSocket: options.openSocket,
    listeners: createListeners(store, conversations),
    onSession: adoptView,
    onConnected() {
      tellPresence();
      void conversations.resyncAll();
      void outbox.flush();
      void seen.flush();
    },
  });
  const outbox = createOutbox({
    store,
    queueStore: options.queueStore,
    now,
    connection: () => connection,
    conversations: () => conversations,
    upload: api.upload,
    onStarted: (conversationId) => onEvent({ type: "started", conversationId }),
  });
  const seen = createSeenTracker({
    now,
    report: async (mark) => (await connection.emit("seen", mark)).ok,
    reportOnLeaving: (mark) => void api.sendSeen(mark),
    onSeen: conversations.markSeen,
  });
  const typing = createTypingSignal({
    now,
    send: (input) => void connection.emit("typing", input),
  });
  const identity = createIdentity({
    store: keys,
    identify: api.identify,
    sessionId: () => store.get().sessionId,
    onIdentified(view) {
      session.adopt(view);
      adoptView(view);
      connection.follow();
    },
    onProblem: (problem) => onEvent({ type: "problem", problem }),
  });
  const drafts = createDrafts(keys);
  let isOpen = false;
  let isTabVisible = true;

  function adoptView({ token: _, ...view }: WidgetSessionView) {
    const isOther = view.sessionId !== store.get().sessionId;
    keys.write(viewKey, JSON.stringify(view));
    const { sessionId, inbox, contact, isAgentOnline } = view;
    store.set({ sessionId, inbox, contact, isAgentOnline, ...(isOther ? { threads: {} } : {}) });
    conversations.replaceAll(view.conversations);
    if (view.conversations.length > 0 || store.get().pending.length > 0) connection.want();
  }

  function tellPresence() {
    const { pageUrl } = options.describe();
    void connection.emit("presence", { isOpen: isOpen && isTabVisible, pageUrl });
  }

  return {
    store,
    drafts,
    identity,
    typing: typing.typed,
    seen,
    open: conversations.open,
    loadOlder: conversations.loadOlder,
    send: outbox.send,
    tryAgain: outbox.tryAgain,
    discard: outbox.discard,
    upload: api.upload,
    /** Keeps the live connection from now on. */
    connect: connection.want,
    nudge: connection.nudge,
    /** Begins: takes up what an earlier page left, then opens the session. */
    async start(fromHost: { token: string | null; linkCode: string | null }) {
      session.offer(fromHost);
      restoreView(store, keys);
      await outbox.load();
      await connection.open();
    },
    async answerEmailPrompt(conversationId: string, input: EmailPromptInput) {
      const answer = await api.answerEmailPrompt(conversationId, input);
      if (answer.ok) {
        const { message } = answer.value;
        conversations.receive({ conversationId, message, rev: message.rev });
      }
      return answer;
    },
    clearRefusedForm: () => store.set({ refusedForm: null }),
    setOpen(value: boolean) {
      isOpen = value;
      seen.setOpen(value);
      tellPresence();
    },
    setTabVisible(value: boolean) {
      isTabVisible = value;
      seen.setTabVisible(value);
      tellPresence();
    },
    /** Logs out: the session dies on the server, everything of it goes from this browser. */
    async reset() {
      connection.stop();
      await outbox.clear();
      await session.end();
      keys.clear();
      const { inbox, isAgentOnline } = store.get();
      store.set({ ...initialState, inbox, isAgentOnline });
      await connection.open();
    },
  };
}

/** What the last visit knew, so that there is something to see (and to write in) before the server answers. */
function restoreView(store: Store<ClientState>, keys: KeyStore) {
  try {
    const view: Partial<WidgetSessionView> = JSON.parse(keys.read(viewKey) ?? "{}");
    const { sessionId, inbox, contact = null, conversations } = view;
    if (sessionId && inbox && conversations)
      store.set({ sessionId, inbox, contact, conversations });
  } catch {
    // Not ours or cut short: the server's answer will do.
  }
}

function createListeners(
  store: Store<ClientState>,
  conversations: ReturnType<typeof createConversations>,
): WidgetServerEvents {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  function setTyping(conversationId: string, value: { name: string | null } | null) {
    clearTimeout(timers.get(conversationId));
    const { [conversationId]: _, ...others } = store.get().typing;
    store.set({ typing: value ? { ...others, [conversationId]: value } : others });
    if (!value) return;
    timers.set(
      conversationId,
      setTimeout(() => setTyping(conversationId, null), typingLastsMs),
    );
  }
  return {
    "message.created": (event) => {
      if (event.message.author.kind !== "contact") setTyping(event.conversationId, null);
      conversations.receive(event);
    },
    "message.updated": conversations.receive,
    "conversation.created": ({ conversation }) => conversations.putView(conversation),
    "conversation.updated": ({ conversation }) => conversations.putView(conversation),
    typing: ({ conversationId, author, isTyping }) =>
      setTyping(conversationId, isTyping ? { name: author.name } : null),
    presence: ({ isAgentOnline }) => store.set({ isAgentOnline }),
  };
}
