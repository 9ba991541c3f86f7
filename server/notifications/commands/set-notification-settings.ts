import type { NotificationSettings } from "@/lib/schemas/notification";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { setNotices } from "@/server/mail/agents/set-notices";

/** Sets what reaches the member how. The mail about customers' answers is the notices' own switch. */
export async function setNotificationSettings(
  member: { scope: AccountScope; userId: string },
  settings: NotificationSettings,
): Promise<void> {
  const { scope, userId } = member;
  await tenantDb(scope).membership.updateMany({
    where: { userId },
    data: { notificationSettings: settings },
  });
  const { app, email } = settings.kinds.message_created;
  await setNotices(member, { isNotified: app && email });
}
