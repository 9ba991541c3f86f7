"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import { followNotifications } from "@/components/notifications/follow-notifications";
import {
  createNotificationStore,
  type NotificationState,
  type NotificationStore,
} from "@/components/notifications/notification-store";
import { renewPush } from "@/components/notifications/push-browser";
import { useTabBadge } from "@/components/notifications/use-tab-badge";
import { useAgentSocket } from "@/components/realtime/live-provider";
import { useWords } from "@/components/words/words-provider";
import type { NotificationSettings } from "@/lib/schemas/notification";

const NotificationsContext = createContext<NotificationStore | null>(null);

type NotificationsProviderProps = { initial: NotificationState; children: ReactNode };

/** What the member has to look at, on every page of the dashboard. */
export function NotificationsProvider({ initial, children }: NotificationsProviderProps) {
  const socket = useAgentSocket();
  const [store] = useState(() => createNotificationStore(initial));
  const t = useWords();
  useEffect(() => followNotifications(socket, store, t), [socket, store, t]);
  useSettings(store, initial.settings);
  useEffect(() => {
    // The server being out of reach is no news here: the next page tries again.
    renewPush().catch(() => undefined);
  }, []);
  useTabBadge(useStore(store, (state) => state.unreadCount));
  return <NotificationsContext value={store}>{children}</NotificationsContext>;
}

/** What was chosen on the settings page counts at once. */
function useSettings(store: NotificationStore, settings: NotificationSettings): void {
  useEffect(() => store.setState({ settings }), [store, settings]);
}

export function useNotificationStore(): NotificationStore {
  const store = useContext(NotificationsContext);
  if (!store) throw new Error("NotificationsProvider is missing above this component.");
  return store;
}

export function useNotifications<T>(select: (state: NotificationState) => T): T {
  return useStore(useNotificationStore(), select);
}
