import type { Metadata } from "next";
import { NotificationForm } from "@/components/notifications/notification-form";
import { PushSwitch } from "@/components/notifications/push-switch";
import { SettingsPage } from "@/components/settings/settings-page";
import { Card } from "@/components/ui/card";
import { loadNotifications } from "@/server/notifications/loaders";

export const metadata: Metadata = { title: "Notifications" };

export default async function NotificationsPage() {
  const { settings, pushKey } = await loadNotifications();
  return (
    <SettingsPage title="Notifications" description="What reaches you, how, and when not.">
      <Card>
        <PushSwitch pushKey={pushKey} />
      </Card>
      <NotificationForm initial={settings} />
    </SettingsPage>
  );
}
