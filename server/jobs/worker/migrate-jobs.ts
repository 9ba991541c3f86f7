import { runMigrations } from "graphile-worker";
import type pg from "pg";

/** Brings the queue's schema (graphile_worker) up to date. Called by the migration, under its lock. */
export async function migrateJobs(pgPool: pg.Pool): Promise<void> {
  await runMigrations({ pgPool });
}
