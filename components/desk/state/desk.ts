import { createStore } from "zustand/vanilla";
import type { Viewer } from "@/components/desk/colleagues/viewer";
import type { DeskApi } from "@/components/desk/state/desk-api";
import {
  ingestItems,
  type KnownConversations,
  type ListState,
  listFrom,
  recount,
} from "@/components/desk/state/list-state";
import { findUnreadStart, type Thread } from "@/components/desk/state/thread-state";
import type { AgentSocket } from "@/components/realtime/agent-socket";
import type { ListFilter } from "@/lib/schemas/conversation";
import type { ConversationCounts, DeskView, DirectoryView, ThreadView } from "@/lib/schemas/desk";

export type OpenConversation = {
  number: number;
  /** Null until it is known which conversation has this number. */
  id: string | null;
  state: "loading" | "ready" | "not_found" | "failed";
};

/** Somebody who writes just now: the customer, somebody in copy, or a colleague. */
export type TypingPerson = {
  conversationId: string;
  id: string;
  kind: "contact" | "participant" | "agent" | "assistant";
  name: string | null;
  /** What an assistant has so far of its answer. */
  text?: string;
  untilMs: number;
};

export type DeskState = {
  conversations: KnownConversations;
  threads: Record<string, Thread>;
  list: ListState;
  counts: ConversationCounts;
  directory: DirectoryView;
  /** Conversations chosen in the list for a change of all of them. */
  selected: ReadonlySet<string>;
  /** All that this filter shows is chosen, loaded or not; null: what is in `selected`. */
  chosenFilter: ListFilter | null;
  open: OpenConversation | null;
  typing: TypingPerson[];
  /** Colleagues and the conversation each has open. */
  viewers: Viewer[];
  isPanelShown: boolean;
  /** Higher rows in the list. */
  isComfortable: boolean;
  /** The filter builder is open. */
  isBuildingFilter: boolean;
  composer: ComposerState;
};

export type ComposerState = {
  kind: "chat" | "note";
  /** Raised to ask for the cursor. */
  focusCount: number;
};

export type DeskUser = {
  id: string;
  name: string;
  /** Closes his words in mails; "" for none. */
  signature: string;
};

/** Everything the conversation screens work with; the functions beside this file take it first. */
export type Desk = {
  store: ReturnType<typeof createDeskStore>;
  socket: AgentSocket;
  api: DeskApi;
  user: DeskUser;
  /** How far the server was told that this agent has read, by conversation. */
  toldRead: Map<string, number>;
  /** Resyncs under way, by conversation. */
  catchingUp: Map<string, Promise<void>>;
};

export function createDesk(initial: DeskView, parts: { socket: AgentSocket; api: DeskApi }): Desk {
  const { user } = initial;
  return {
    store: createDeskStore(initial),
    user,
    toldRead: new Map(),
    catchingUp: new Map(),
    ...parts,
  };
}

function createDeskStore(initial: DeskView) {
  const { list, thread, openNumber, user } = initial;
  const items = thread ? [...list.items, thread.conversation] : list.items;
  const store = createStore<DeskState>(() => ({
    conversations: ingestItems({}, items),
    threads: thread ? { [thread.conversation.id]: threadFrom(thread) } : {},
    list: listFrom(list, initial.filter),
    counts: list.counts,
    directory: initial.directory,
    selected: new Set(),
    chosenFilter: null,
    open: openNumber === null ? null : openFrom(openNumber, thread),
    typing: [],
    viewers: [],
    isPanelShown: initial.isPanelShown,
    isComfortable: initial.isComfortable,
    isBuildingFilter: false,
    composer: { kind: "chat", focusCount: 0 },
  }));
  store.subscribe((state, previous) => {
    // Numbers that came from the server are right as they are.
    if (state.conversations === previous.conversations || state.counts !== previous.counts) return;
    const counts = recount(state.counts, {
      before: previous.conversations,
      after: state.conversations,
      filter: state.list.filter,
      userId: user.id,
    });
    if (counts !== state.counts) store.setState({ counts });
  });
  return store;
}

function openFrom(number: number, thread: ThreadView | null): OpenConversation {
  return thread
    ? { number, id: thread.conversation.id, state: "ready" }
    : { number, id: null, state: "not_found" };
}

/** A thread as the server gave it. */
export function threadFrom(view: ThreadView): Thread {
  return {
    messages: view.items,
    rev: view.conversation.rev,
    hasOlder: view.hasOlder,
    olderState: "idle",
    unreadAfterSeq: findUnreadStart(view.items, view.conversation.unreadCount),
    outgoing: [],
    drafts: view.drafts,
    side: view.side,
  };
}

/** Changes one thread, when it is known. */
export function updateThread(desk: Desk, id: string, change: (thread: Thread) => Thread): void {
  const { threads } = desk.store.getState();
  const thread = threads[id];
  if (thread) desk.store.setState({ threads: { ...threads, [id]: change(thread) } });
}

/** Turns the composer to replies or notes and puts the cursor into it. */
export function focusComposer({ store }: Desk, kind: ComposerState["kind"]): void {
  const { focusCount } = store.getState().composer;
  store.setState({ composer: { kind, focusCount: focusCount + 1 } });
}
