import { runMigrations } from "graphile-worker";

/** Brings the queue's schema (graphile_worker) up to date. Called by the boot under its migration lock. */
export async function migrateJobs(url: string): Promise<void> {
  await runMigrations({ connectionString: url });
}
