import "server-only";
import type { NotificationListView, NotificationSettings } from "@/lib/schemas/notification";
import { requireActor } from "@/server/auth/session";
import { getNotificationSettings } from "@/server/notifications/queries/get-notification-settings";
import { listNotifications } from "@/server/notifications/queries/list-notifications";
import { vapidKeys } from "@/server/push/vapid-keys";

export type NotificationsView = {
  list: NotificationListView;
  settings: NotificationSettings;
  /** The key push services know this installation by. */
  pushKey: string;
};

/** What the signed-in member has to look at, and what he has chosen. */
export async function loadNotifications(): Promise<NotificationsView> {
  const actor = await requireActor();
  const [list, settings] = await Promise.all([
    listNotifications(actor.scope, actor),
    getNotificationSettings(actor.scope, actor),
  ]);
  return { list, settings, pushKey: vapidKeys().publicKey };
}
