import { systemDb } from "@/server/db/client";

/**
 * Sets automatic members to busy who have had a dashboard open for ten minutes without touching it. Presence follows the
 * real clock, the database's.
 */
export async function restIdleMembers(): Promise<void> {
  await systemDb().$executeRaw`
    UPDATE "Membership" m SET "availability" = 'busy'
    WHERE m."isAutomatic" AND m."availability" = 'online'
      AND EXISTS (
        SELECT 1 FROM "Presence" p WHERE p."accountId" = m."accountId" AND p."kind" = 'agent'
          AND p."subjectId" = m."userId" AND p."heartbeatAt" > now() - interval '30 seconds')
      AND NOT EXISTS (
        SELECT 1 FROM "Presence" p WHERE p."accountId" = m."accountId" AND p."kind" = 'agent'
          AND p."subjectId" = m."userId" AND p."activeAt" > now() - interval '10 minutes')`;
}
