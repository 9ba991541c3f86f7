import { applyMigrations, withMigrationLock } from "@/server/db/migrate";
import { migrateJobs } from "@/server/jobs/worker/migrate-jobs";

/**
 * Brings a database to this version's schema, the job queue's own tables included.
 * @returns the names of the migrations applied by this call.
 */
export async function migrateDatabase(databaseUrl: string): Promise<string[]> {
  return withMigrationLock(databaseUrl, async (pool) => {
    const applied = await applyMigrations(pool, databaseUrl);
    await migrateJobs(pool);
    return applied;
  });
}
