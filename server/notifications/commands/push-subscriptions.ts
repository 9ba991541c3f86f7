import type { PushSubscriptionInput } from "@/lib/schemas/notification";
import { now } from "@/server/clock";
import { tenantDb } from "@/server/db/tenant";
import type { Actor } from "@/server/members/actor";

/** Browsers of one member; the oldest go first. */
const mostBrowsers = 20;

/**
 * Takes a browser's subscription for this sign-in. One that is known, of whoever used the browser before, is his from
 * now on.
 */
export async function keepPushSubscription(
  actor: Pick<Actor, "scope" | "userId" | "sessionId">,
  { endpoint, keys }: PushSubscriptionInput,
): Promise<void> {
  const { scope, userId, sessionId } = actor;
  const db = tenantDb(scope);
  await db.$executeRaw`
    INSERT INTO "PushSubscription"
      ("id", "accountId", "userId", "sessionId", "endpoint", "p256dh", "auth", "createdAt")
    VALUES (gen_random_uuid(), ${scope}::uuid, ${userId}::uuid, ${sessionId}::uuid, ${endpoint},
      ${keys.p256dh}, ${keys.auth}, ${now()}::timestamptz)
    ON CONFLICT ("endpoint") DO UPDATE SET "accountId" = EXCLUDED."accountId",
      "userId" = EXCLUDED."userId", "sessionId" = EXCLUDED."sessionId",
      "p256dh" = EXCLUDED."p256dh", "auth" = EXCLUDED."auth", "createdAt" = EXCLUDED."createdAt"`;
  const surplus = await db.pushSubscription.findMany({
    where: { userId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: mostBrowsers,
    select: { id: true },
  });
  await db.pushSubscription.deleteMany({ where: { id: { in: surplus.map(({ id }) => id) } } });
}

/** Forgets a browser of the member. */
export async function dropPushSubscription(
  { scope, userId }: Pick<Actor, "scope" | "userId">,
  { endpoint }: { endpoint: string },
): Promise<void> {
  await tenantDb(scope).pushSubscription.deleteMany({ where: { userId, endpoint } });
}
