import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { withSchemaEngine } from "@/server/db/schema-engine";
import { migrateJobs } from "@/server/jobs/migrate-jobs";

const migrationLock = 7_341_010;

/** The migrations in the standard Prisma layout. */
const migrationsFolder = path.resolve("prisma/migrations");

async function listMigrations() {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok" as const,
          value: await readFile(path.join(migrationsFolder, name, "migration.sql"), "utf8"),
        },
      },
    })),
  );
}

async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const schema = 'datasource db {\n  provider = "postgresql"\n}\n';
  const migrationsList = {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: await listMigrations(),
  };
  const filters = { externalTables: [], externalEnums: [] };
  return withSchemaEngine({ databaseUrl, schema }, async (engine) => {
    const result = await engine.applyMigrations({ migrationsList, filters });
    return result.appliedMigrationNames;
  });
}

/**
 * Brings the database to this version's schema, the job queue's own tables included. Processes that start together
 * wait for the first: an advisory lock of the session, released by PostgreSQL even when its holder is killed.
 * @returns the names of the migrations applied by this call.
 */
export async function migrateDatabase(databaseUrl: string): Promise<string[]> {
  const pgPool = new pg.Pool({ connectionString: databaseUrl, max: 3 });
  const ignore = () => undefined;
  pgPool.on("error", ignore).on("connect", (client) => client.on("error", ignore));
  const holder = await pgPool.connect();
  try {
    await holder.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    const applied = await applyMigrations(databaseUrl);
    await migrateJobs(pgPool);
    return applied;
  } finally {
    // Closing the connection gives the lock back.
    holder.release(true);
    await pgPool.end();
  }
}
