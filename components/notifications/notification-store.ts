import { createStore } from "zustand/vanilla";
import type {
  NotificationListView,
  NotificationSettings,
  NotificationView,
} from "@/lib/schemas/notification";

export type NotificationState = NotificationListView & { settings: NotificationSettings };

export type NotificationStore = ReturnType<typeof createNotificationStore>;

export function createNotificationStore(initial: NotificationState) {
  return createStore<NotificationState>(() => initial);
}

/** The list with one that came: a conversation has one, and the newest stands first. */
export function withRaised(state: NotificationState, raised: NotificationView): NotificationState {
  const before = state.items.find(({ id }) => id === raised.id);
  const others = state.items.filter(({ id }) => id !== raised.id);
  const isNew = before === undefined || before.isRead;
  return {
    ...state,
    items: [raised, ...others],
    unreadCount: state.unreadCount + (isNew ? 1 : 0),
  };
}

/** The list after the member has looked at one conversation's, or at all when null. */
export function withRead(
  state: NotificationState,
  conversationId: string | null,
): NotificationState {
  if (conversationId === null) {
    const items = state.items.map((item) => ({ ...item, isRead: true }));
    return { ...state, items, unreadCount: 0 };
  }
  const isOf = (item: NotificationView) => item.conversationId === conversationId && !item.isRead;
  const hit = state.items.some(isOf);
  return {
    ...state,
    items: state.items.map((item) => (isOf(item) ? { ...item, isRead: true } : item)),
    // One further down, not loaded here, counts as well.
    unreadCount: hit ? Math.max(0, state.unreadCount - 1) : state.unreadCount,
  };
}

/** A further page behind those that are here. */
export function withOlder(state: NotificationState, page: NotificationListView): NotificationState {
  const known = new Set(state.items.map(({ id }) => id));
  const older = page.items.filter(({ id }) => !known.has(id));
  return { ...state, ...page, items: [...state.items, ...older] };
}
