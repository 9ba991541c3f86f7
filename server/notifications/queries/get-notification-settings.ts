import { type NotificationSettings, notificationSettings } from "@/lib/schemas/notification";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** What the member has chosen, with defaults for the rest. */
export async function getNotificationSettings(
  scope: AccountScope,
  { userId }: { userId: string },
): Promise<NotificationSettings> {
  const member = await tenantDb(scope).membership.findFirstOrThrow({
    where: { userId },
    select: { isNotified: true, notificationSettings: true },
  });
  const settings = notificationSettings.parse(member.notificationSettings);
  const answers = { ...settings.kinds.message_created, email: member.isNotified };
  return { ...settings, kinds: { ...settings.kinds, message_created: answers } };
}
