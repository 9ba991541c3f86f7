/**
 * The headless client: everything the widget can do, without a pixel. State is watched through `store`; what the
 * visitor writes goes through the queue and is never lost; what the server says is caught up after every gap.
 */
import type { WidgetSessionView } from "@/lib/schemas/widget";
import type { ClientEvent } from "@/widget/client/client-event";
import { createDrafts, type Drafts } from "@/widget/client/reading/drafts";
import { createSeenTracker, type SeenTracker } from "@/widget/client/reading/seen";
import { createTypingSignal, type TypingSignal } from "@/widget/client/reading/typing";
import { isPassing } from "@/widget/client/result";
import { type Answers, createAnswers } from "@/widget/client/session/answers";
import { type Api, createApi } from "@/widget/client/session/api";
import { createEra } from "@/widget/client/session/era";
import { createIdentity, type Identity } from "@/widget/client/session/identity";
import { hasLost, keepView, restoreView } from "@/widget/client/session/kept-view";
import type { KeyStore } from "@/widget/client/session/key-store";
import { createMarks, type Marks } from "@/widget/client/session/marks";
import { createSession, type VisitorSessionHolder } from "@/widget/client/session/session";
import { createTabs, type Tabs } from "@/widget/client/session/tabs";
import { type ClientState, initialState } from "@/widget/client/state";
import { createStore, type Store, until } from "@/widget/client/store";
import { Connection } from "@/widget/client/sync/connection";
import { Conversations } from "@/widget/client/sync/conversations";
import { createListeners } from "@/widget/client/sync/listeners";
import { createOutbox, type NewVisitorMessage, type Outbox } from "@/widget/client/sync/outbox";
import type { QueueStore } from "@/widget/client/sync/queue-store";
import type { Line, OpenSocket } from "@/widget/client/sync/socket";

export type ClientOptions = {
  websiteToken: string;
  /** Origin of the Segue server; "" for the page's own. */
  baseUrl: string;
  keys: KeyStore;
  queueStore: QueueStore;
  openSocket: OpenSocket;
  /** Names what tabs of this visitor share. */
  tabsName: string;
  surroundings: () => {
    locale: string;
    /** The page chose the locale: it goes before what the inbox says. */
    isLocaleChosen?: boolean;
    timezone: string;
    pageUrl: string;
  };
  onEvent: (event: ClientEvent) => void;
  /** Its session came by a mailed link: one conversation, and no other session after it. */
  isGiven?: boolean;
  now?: () => number;
  fetch?: typeof fetch;
};

export class WidgetClient {
  readonly store: Store<ClientState> = createStore<ClientState>(initialState);
  readonly drafts: Drafts;
  readonly answers: Answers;
  readonly identity: Identity;
  readonly marks: Marks;
  readonly seen: SeenTracker;
  readonly tabs: Tabs;
  readonly #options: ClientOptions;
  /** Lasts until the visitor logs out. */
  readonly #era = createEra();
  readonly #api: Api;
  readonly #session: VisitorSessionHolder;
  readonly #conversations: Conversations;
  readonly #connection: Connection;
  readonly #outbox: Outbox;
  readonly #typing: TypingSignal;
  #isOpen = false;
  #isTabVisible = true;

  constructor(options: ClientOptions) {
    const now = options.now ?? Date.now;
    const { store } = this;
    this.#options = options;
    this.tabs = createTabs(options.tabsName, () => void this.#connection.open());
    this.#api = createApi({
      ...options,
      guard: this.#era.guard,
      token: () => this.#session.token(),
      onUnauthenticated: () => void this.#connection.open(),
    });
    this.#session = this.#createSession();
    const emit: Line["emit"] = (name, input) => this.#era.guard(this.#connection.emit(name, input));
    this.#conversations = new Conversations({
      store,
      api: this.#api,
      emit,
      onIncoming: (message) => options.onEvent({ type: "message", message }),
      onOwn: (clientId) => this.#outbox.settle(clientId),
    });
    this.#connection = new Connection({
      store,
      session: this.#session,
      openSocket: options.openSocket,
      listeners: createListeners(store, this.#conversations),
      onSession: (view) => {
        const isAnew = hasLost(store.get(), view);
        this.#adoptView(view);
        if (isAnew) store.set({ isAnew });
      },
      onConnected: () => this.#catchUp(),
    });
    this.#outbox = createOutbox({
      store,
      queueStore: options.queueStore,
      now,
      connection: this.#connection,
      conversations: this.#conversations,
      emit,
      exclusively: this.tabs.exclusively("queue"),
      upload: this.#api.upload,
      onStarted: (conversationId) => options.onEvent({ type: "started", conversationId }),
    });
    this.answers = createAnswers({
      api: this.#api,
      receive: (event) => this.#conversations.receive(event),
      onEvent: options.onEvent,
    });
    this.drafts = createDrafts(options.keys);
    this.identity = this.#createIdentity();
    this.marks = createMarks({
      keys: options.keys,
      current: () => store.get().conversations[0]?.id ?? null,
      send: this.#api.markConversation,
      onProblem: (problem) => options.onEvent({ type: "problem", problem }),
      era: this.#era,
    });
    store.subscribe(() => void this.marks.flush());
    this.seen = createSeenTracker({
      now,
      report: async (mark) => {
        const answer = await emit("seen", mark);
        return answer.ok || !isPassing(answer.problem);
      },
      reportOnLeaving: (mark) => void this.#api.sendSeen(mark),
      onSeen: (mark) => this.#conversations.markSeen(mark),
    });
    this.#typing = createTypingSignal({
      now,
      send: (input) => void this.#connection.emit("typing", input),
    });
  }

  /** Begins: takes up what an earlier page left, then opens the session. */
  async start(hostToken: string | null): Promise<void> {
    this.#session.offer(hostToken);
    restoreView(this.#options.keys, this.store);
    await this.#outbox.load();
    await this.#connection.open();
  }

  /** Keeps the live connection from now on. */
  connect(): void {
    this.#connection.want();
  }

  /** The network is back, or the page was woken up. */
  nudge(): void {
    this.#connection.nudge();
  }

  /** Asks the server anew for what it says of inbox and visitor. */
  refresh(): void {
    if (this.#session.token()) void this.#connection.open();
  }

  /** Keeps the message and sends it as soon as it can; answers with the conversation's id at once. */
  send(message: NewVisitorMessage): string {
    this.store.set({ isAnew: false });
    return this.#outbox.send(message);
  }

  tryAgain(clientId: string): Promise<void> {
    return this.#outbox.tryAgain(clientId);
  }

  discard(clientId: string): Promise<void> {
    return this.#outbox.discard(clientId);
  }

  /** Uploads a file for a message to come. */
  get upload(): Api["upload"] {
    return this.#api.upload;
  }

  /** Loads a conversation's newest messages. */
  open(conversationId: string): Promise<void> {
    return this.#conversations.open(conversationId);
  }

  loadOlder(conversationId: string): Promise<void> {
    return this.#conversations.loadOlder(conversationId);
  }

  /** The text of the composer changed. */
  get typing(): TypingSignal["typed"] {
    return this.#typing.typed;
  }

  clearRefusedForm(): void {
    this.store.set({ refusedForm: null });
  }

  setOpen(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.seen.setOpen(isOpen);
    this.#tellPresence();
    // Logged out meanwhile: the next use begins anew.
    if (isOpen && this.store.get().status === "ready" && !this.#session.token()) {
      void this.#connection.open();
    }
  }

  setTabVisible(isVisible: boolean): void {
    this.#isTabVisible = isVisible;
    this.seen.setTabVisible(isVisible);
    this.#tellPresence();
  }

  /** Logs out: the session dies on the server, everything of it goes from this browser. */
  async reset(): Promise<void> {
    await this.end();
    this.store.set({ status: "ready" });
    if (this.#isOpen) await this.#connection.open();
  }

  async end(): Promise<void> {
    this.#connection.stop();
    const revoked = this.#session.end();
    const cleared = this.#outbox.clear();
    this.#options.keys.clear();
    const { inbox, isAgentOnline } = this.store.get();
    this.store.set({ ...initialState, inbox, isAgentOnline });
    await Promise.all([revoked, cleared]);
  }

  #createSession(): VisitorSessionHolder {
    const { keys, websiteToken, surroundings, onEvent, isGiven = false } = this.#options;
    const tabs = this.tabs;
    return createSession({
      store: keys,
      api: this.#api,
      opening: () => ({ websiteToken, ...surroundings() }),
      exclusively: tabs.exclusively("session"),
      isGiven,
      era: this.#era,
      onToken(token, isChanged) {
        onEvent({ type: "token", token });
        if (isChanged) tabs.tell("session_changed");
      },
    });
  }

  #createIdentity(): Identity {
    return createIdentity({
      store: this.#options.keys,
      identify: this.#api.identify,
      whenReady: () => this.#whenReady(),
      sessionId: () => this.store.get().sessionId,
      onIdentified: (view) => {
        this.#session.adopt(view);
        this.#adoptView(view);
        this.#connection.follow();
      },
      onProblem: (problem) => this.#options.onEvent({ type: "problem", problem }),
      era: this.#era,
    });
  }

  #adoptView({ token: _, ...view }: WidgetSessionView): void {
    const isOther = view.sessionId !== this.store.get().sessionId;
    keepView(this.#options.keys, view);
    const { conversations, ...known } = view;
    this.store.set({ ...known, ...(isOther ? { threads: {} } : {}) });
    this.#conversations.replaceAll(conversations, isOther);
    if (conversations.length + this.store.get().pending.length > 0) this.#connection.want();
    // While the session travelled the visitor may have gone to another page.
    this.#tellPresence();
  }

  #catchUp(): void {
    this.#tellPresence();
    void this.#conversations.resyncAll();
    void this.#outbox.flush();
    void this.seen.flush();
  }

  #tellPresence(): void {
    const { pageUrl } = this.#options.surroundings();
    const isOpen = this.#isOpen && this.#isTabVisible;
    void this.#connection.emit("presence", { isOpen, pageUrl });
  }

  #whenReady(): Promise<void> {
    const isReady = () => this.store.get().status === "ready" && this.#session.token() !== null;
    if (!isReady()) void this.#connection.open();
    return until(this.store, isReady);
  }
}
