import type { Desk } from "@/components/desk/state/desk";
import {
  ingestItems,
  type ListState,
  listFrom,
  placeInList,
} from "@/components/desk/state/list-state";
import type { ConversationListItem, ListFilter } from "@/lib/schemas/conversation";

const pageSize = 30;
const largestPage = 100;

/** Shows another list. What is loaded of the old one goes; a late answer to an earlier choice is dropped. */
export async function showList(desk: Desk, filter: ListFilter): Promise<void> {
  const { store } = desk;
  store.setState((state) => ({
    list: { ...state.list, filter, ids: [], nextCursor: null, state: "loading" },
    selected: new Set(),
    chosenFilter: null,
  }));
  await loadFirst(desk, pageSize);
}

/** Takes over what has changed since the list was read: after a reconnect and when something unknown turns up. */
export async function refreshList(desk: Desk): Promise<void> {
  const { filter, updatedAfter, state } = desk.store.getState().list;
  if (state !== "ready") return reloadList(desk);
  const answer = await desk.api.listChanges(filter, updatedAfter);
  if (desk.store.getState().list.filter !== filter) return;
  // The line is down: what is shown stays, and the reconnect asks again from the same place.
  if (!answer.ok && answer.error.code === "unavailable") return;
  if (!answer.ok || !answer.value.isComplete) return reloadList(desk);
  const { items, fitting, counts, updatedAfter: next } = answer.value;
  const belonging = new Set(fitting);
  desk.store.setState((current) => {
    const conversations = ingestItems(current.conversations, items);
    const place = (list: ListState, { id }: ConversationListItem) =>
      placeInList(list, conversations, {
        ...{ id, userId: desk.user.id },
        isFitting: belonging.has(id),
      });
    const list = items.reduce(place, current.list);
    return { conversations, list: { ...list, updatedAfter: next }, counts };
  });
}

/** Loads the first part anew, as much as was loaded. */
export async function reloadList(desk: Desk): Promise<void> {
  const { list } = desk.store.getState();
  await loadFirst(desk, Math.min(largestPage, Math.max(pageSize, list.ids.length)));
}

async function loadFirst({ store, api }: Desk, limit: number): Promise<void> {
  const { filter } = store.getState().list;
  const answer = await api.listConversations(filter, { limit });
  if (store.getState().list.filter !== filter) return;
  if (!answer.ok) {
    store.setState((state) => ({ list: { ...state.list, state: "failed" } }));
    return;
  }
  const view = answer.value;
  store.setState((state) => ({
    conversations: ingestItems(state.conversations, view.items),
    list: listFrom(view, filter),
    counts: view.counts,
  }));
}

/** Loads the next part when the end of the list comes into sight. */
export async function loadMore({ store, api }: Desk): Promise<void> {
  const { list } = store.getState();
  const { filter, nextCursor } = list;
  if (nextCursor === null || list.state === "loading") return;
  store.setState({ list: { ...list, state: "loading" } });
  const answer = await api.listConversations(filter, { after: nextCursor });
  const current = store.getState();
  if (current.list.filter !== filter) return;
  if (!answer.ok) {
    store.setState({ list: { ...current.list, state: "failed" } });
    return;
  }
  const { items, counts } = answer.value;
  const more = items.map((item) => item.id).filter((id) => !current.list.ids.includes(id));
  store.setState({
    conversations: ingestItems(current.conversations, items),
    list: {
      ...current.list,
      ids: [...current.list.ids, ...more],
      nextCursor: answer.value.nextCursor,
      state: "ready",
    },
    counts,
  });
}
