import { NotificationForm } from "@/components/notifications/notification-form";
import { PushSwitch } from "@/components/notifications/push-switch";
import { SettingsPage } from "@/components/settings/settings-page";
import { Card } from "@/components/ui/card";
import { getWords, titled } from "@/server/auth/words";
import { loadNotifications } from "@/server/notifications/loaders";

export const generateMetadata = titled("Notifications");

export default async function NotificationsPage() {
  const t = await getWords();
  const { settings, pushKey } = await loadNotifications();
  return (
    <SettingsPage
      title={t("Notifications")}
      description={t("What reaches you, how, and when not.")}
    >
      <Card>
        <PushSwitch pushKey={pushKey} />
      </Card>
      <NotificationForm initial={settings} />
    </SettingsPage>
  );
}
