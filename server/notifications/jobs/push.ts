import { englishWords } from "@/lib/dashboard-words/translate";
import { notificationTitle } from "@/lib/notifications/notification-words";
import { now } from "@/server/clock";
import { grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { findUnread } from "@/server/notifications/queries/list-notifications";
import { sendPush } from "@/server/push/send-push";

/**
 * Job notifications.push: one notification to one browser. What was read meanwhile is not sent; a browser that takes no
 * more, or whose sign-in is over, is forgotten.
 */
export async function runPush(job: {
  accountId: string;
  notificationId: string;
  subscriptionId: string;
}): Promise<void> {
  const scope = grantScope(job.accountId);
  const db = tenantDb(scope);
  const [notification, target] = await Promise.all([
    findUnread(scope, job.notificationId),
    db.pushSubscription.findFirst({
      where: {
        id: job.subscriptionId,
        session: { revokedAt: null, expiresAt: { gt: now() } },
      },
    }),
  ]);
  if (!notification || !target) return;
  const result = await sendPush(target, {
    title: notificationTitle(notification, englishWords),
    body: notification.preview,
    url: `/app/conversations/${notification.number}`,
    tag: notification.conversationId,
  });
  if (!result.ok) await db.pushSubscription.deleteMany({ where: { id: target.id } });
}
