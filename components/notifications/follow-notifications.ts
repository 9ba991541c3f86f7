import {
  type NotificationState,
  type NotificationStore,
  withRaised,
  withRead,
} from "@/components/notifications/notification-store";
import { playDing } from "@/components/notifications/play-ding";
import { closeShown, findPushState } from "@/components/notifications/push-browser";
import type { AgentSocket } from "@/components/realtime/agent-socket";
import type { Words } from "@/lib/dashboard-words/translate";
import { notificationTitle } from "@/lib/notifications/notification-words";
import { quietUntil } from "@/lib/notifications/quiet-until";
import type { NotificationListView, NotificationView } from "@/lib/schemas/notification";
import { readNotificationsAction } from "@/server/notifications/actions";

/** The list as the server has it; null when it cannot be reached. */
export async function fetchNotifications(after?: string): Promise<NotificationListView | null> {
  const query = after === undefined ? "" : `?after=${encodeURIComponent(after)}`;
  const answer = await fetch(`/api/agent/notifications${query}`).catch(() => null);
  // Our own route answers what its type says.
  return answer?.ok ? ((await answer.json()) as NotificationListView) : null;
}

/** Keeps the list live and calls the member. Returns what ends it. */
export function followNotifications(
  socket: AgentSocket,
  store: NotificationStore,
  t: Words,
): () => void {
  const onConnect = () => {
    void fetchNotifications().then((list) => {
      if (list) store.setState(list);
    });
  };
  const onCreated = ({ notification }: { notification: NotificationView }) => {
    if (isBeforeHim(notification)) {
      void readNotificationsAction({ conversationId: notification.conversationId });
      return;
    }
    store.setState((state) => withRaised(state, notification));
    void call(store.getState(), notification, t);
  };
  const onRead = ({ conversationId }: { conversationId: string | null }) => {
    store.setState((state) => withRead(state, conversationId));
    void closeShown(conversationId);
  };
  socket.on("connect", onConnect);
  socket.on("notification.created", onCreated);
  socket.on("notification.read", onRead);
  return () => {
    socket.off("connect", onConnect);
    socket.off("notification.created", onCreated);
    socket.off("notification.read", onRead);
  };
}

/** He has the conversation open and looks at it. */
const isBeforeHim = ({ number }: NotificationView): boolean =>
  document.visibilityState === "visible" &&
  document.hasFocus() &&
  window.location.pathname === `/app/conversations/${number}`;

async function call(
  { settings }: NotificationState,
  told: NotificationView,
  t: Words,
): Promise<void> {
  if (quietUntil(settings.quietHours, new Date()) !== null) return;
  if (settings.isSoundOn && takesTurn()) playDing();
  const isPushed = settings.kinds[told.kind].push && (await findPushState()) === "on";
  const mayShow = "Notification" in window && Notification.permission === "granted";
  if (isPushed || !mayShow || document.hasFocus()) return;
  const shown = new Notification(notificationTitle(told, t), {
    body: told.preview,
    tag: told.conversationId,
  });
  shown.onclick = () => {
    window.focus();
    window.location.assign(`/app/conversations/${told.number}`);
  };
}

const turnKey = "segue.ding";
const turnMs = 1_500;

/** Of several tabs one rings. */
function takesTurn(): boolean {
  const last = Number(localStorage.getItem(turnKey) ?? 0);
  if (Date.now() - last < turnMs) return false;
  localStorage.setItem(turnKey, String(Date.now()));
  return true;
}
