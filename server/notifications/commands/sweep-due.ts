import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { addJobs, jobSpec } from "@/server/jobs/enqueue";
import { log } from "@/server/log";
import { mailNotification } from "@/server/notifications/commands/mail-notification";

const batch = 200;

/** After a failure, so that a broken row does not fill the batch. */
const pauseMs = 60_000;

/** Sweep: pushes and mails what is still unread when its time has come. Claimed rows are nobody else's. */
export async function sweepDueNotifications(): Promise<void> {
  await pushDue();
  await mailDue();
}

/** A job for each browser, added in the transaction that takes the row from the queue. */
async function pushDue(): Promise<void> {
  await systemDb().$transaction(async (tx) => {
    const rows = await tx.$queryRaw<
      Array<{ id: string; accountId: string; subscriptionId: string }>
    >`
      WITH due AS (
        SELECT "id" FROM "Notification" WHERE "pushDueAt" <= ${now()}::timestamptz
        ORDER BY "pushDueAt" LIMIT ${batch} FOR UPDATE SKIP LOCKED
      ), taken AS (
        UPDATE "Notification" n SET "pushDueAt" = NULL FROM due WHERE n."id" = due."id"
        RETURNING n."id", n."accountId", n."userId", n."readAt"
      )
      SELECT t."id", t."accountId", s."id" AS "subscriptionId"
      FROM taken t JOIN "PushSubscription" s
        ON s."accountId" = t."accountId" AND s."userId" = t."userId"
      WHERE t."readAt" IS NULL`;
    const jobs = rows.map(({ id, accountId, subscriptionId }) =>
      jobSpec("notifications.push", { accountId, notificationId: id, subscriptionId }),
    );
    await addJobs(tx, jobs);
  });
}

async function mailDue(): Promise<void> {
  const due = await systemDb().notification.findMany({
    where: { emailDueAt: { lte: now() } },
    orderBy: { emailDueAt: "asc" },
    take: batch,
    select: { id: true, accountId: true },
  });
  for (const { id, accountId } of due) {
    // One that cannot be mailed must not hold up the others.
    await mailNotification(grantScope(accountId), id).catch(async (error: unknown) => {
      log.error({ error, notificationId: id }, "mailing a notification failed");
      await systemDb().notification.updateMany({
        where: { id, emailDueAt: { lte: now() } },
        data: { emailDueAt: new Date(now().getTime() + pauseMs) },
      });
    });
  }
}
