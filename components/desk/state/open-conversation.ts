import { catchUp } from "@/components/desk/state/catch-up";
import { type Desk, threadFrom } from "@/components/desk/state/desk";
import { ingestItems } from "@/components/desk/state/list-state";
import { findUnreadStart } from "@/components/desk/state/thread-state";

/**
 * Shows the conversation with this number. A known one is painted at once and brought up to date behind; another is
 * loaded. A late answer for a conversation that was left meanwhile is kept but not shown.
 */
export async function openConversation(desk: Desk, number: number): Promise<void> {
  const { store } = desk;
  const { conversations, threads } = store.getState();
  const known = Object.values(conversations).find((item) => item.number === number);
  const thread = known ? threads[known.id] : undefined;
  if (known && thread) {
    const unreadAfterSeq = findUnreadStart(thread.messages, known.unreadCount);
    store.setState({
      open: { number, id: known.id, state: "ready" },
      threads: { ...threads, [known.id]: { ...thread, unreadAfterSeq } },
    });
    await Promise.all([catchUp(desk, known.id), refreshSide(desk, known.id)]);
    return;
  }
  store.setState({ open: { number, id: known?.id ?? null, state: "loading" } });
  await loadThread(desk, number);
}

/** Loads a conversation from the server, whether or not it was known. */
export async function loadThread(desk: Desk, number: number): Promise<void> {
  const { store, api } = desk;
  const answer = await api.getThread(number);
  const state = store.getState();
  const isStillOpen = state.open?.number === number;
  if (!answer.ok) {
    const failure = answer.error.code === "not_found" ? "not_found" : "failed";
    if (isStillOpen) store.setState({ open: { number, id: null, state: failure } });
    return;
  }
  const { conversation } = answer.value;
  store.setState({
    conversations: ingestItems(state.conversations, [conversation]),
    threads: { ...state.threads, [conversation.id]: threadFrom(answer.value) },
    ...(isStillOpen && { open: { number, id: conversation.id, state: "ready" } }),
  });
  // Events that came while the answer travelled found no thread to go into.
  await catchUp(desk, conversation.id);
}

/** Brings presence, other conversations and duplicates up to date. */
export async function refreshSide({ store, api }: Desk, id: string): Promise<void> {
  const conversation = store.getState().conversations[id];
  if (!conversation) return;
  const answer = await api.getSide(conversation.number);
  if (!answer.ok) return;
  store.setState(({ threads }) => {
    const thread = threads[id];
    return thread ? { threads: { ...threads, [id]: { ...thread, side: answer.value } } } : {};
  });
}

export function closeConversation({ store }: Desk): void {
  store.setState({ open: null });
}
