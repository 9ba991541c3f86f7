import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";

/** Key of the advisory lock, exported for the test of the race. */
export const migrationLock = 7_341_010;

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

/** Whether every migration is applied and none was broken off: then the engine, seconds of work to load, is not asked. */
async function isUpToDate(pool: pg.Pool, names: string[]): Promise<boolean> {
  const { rows } = await pool.query<{ table: string | null }>(
    `SELECT to_regclass('_prisma_migrations')::text AS "table"`,
  );
  if (!rows[0]?.table) return false;
  const { rows: recorded } = await pool.query<{ name: string; isApplied: boolean }>(`
    SELECT migration_name AS "name", finished_at IS NOT NULL AS "isApplied"
    FROM _prisma_migrations WHERE rolled_back_at IS NULL`);
  const applied = new Set(recorded.map(({ name }) => name));
  return recorded.every(({ isApplied }) => isApplied) && names.every((name) => applied.has(name));
}

/** What the migrations call by name, the second with its schema. */
const extensions = ["pg_trgm", "unaccent", "btree_gin"];

/**
 * Puts the extensions into the schema where the migrations look for them, whatever the role's search path says.
 * @throws Error naming the command that moves one the database already has elsewhere.
 */
async function placeExtensions(pool: pg.Pool): Promise<void> {
  for (const name of extensions) {
    await pool.query(`CREATE EXTENSION IF NOT EXISTS ${name} SCHEMA public`);
  }
  const { rows } = await pool.query<{ schema: string }>(`
    SELECT n.nspname AS "schema" FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
    WHERE e.extname = 'unaccent' AND n.nspname <> 'public'`);
  if (!rows[0]) return;
  throw new Error(
    `The extension unaccent is in the schema "${rows[0].schema}". Move it: ALTER EXTENSION unaccent SET SCHEMA public`,
  );
}

/** Applies the migrations that are not applied yet. @returns their names. */
export async function applyMigrations(pool: pg.Pool, databaseUrl: string): Promise<string[]> {
  const migrationDirectories = await listMigrations();
  if (
    await isUpToDate(
      pool,
      migrationDirectories.map(({ path: name }) => name),
    )
  )
    return [];
  await placeExtensions(pool);
  const { withSchemaEngine } = await import("@/server/db/schema-engine");
  const schema = 'datasource db {\n  provider = "postgresql"\n}\n';
  const migrationsList = {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories,
  };
  const filters = { externalTables: [], externalEnums: [] };
  return withSchemaEngine({ databaseUrl, schema }, async (engine) => {
    const result = await engine.applyMigrations({ migrationsList, filters });
    return result.appliedMigrationNames;
  });
}

/**
 * Runs `migrate` while no other process does: those that start together wait for the first. The lock belongs to a
 * connection, so PostgreSQL releases it even when its holder is killed.
 */
export async function withMigrationLock<T>(
  databaseUrl: string,
  migrate: (pool: pg.Pool) => Promise<T>,
): Promise<T> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 3 });
  const ignore = () => undefined;
  pool.on("error", ignore).on("connect", (client) => client.on("error", ignore));
  const holder = await pool.connect();
  try {
    await holder.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    return await migrate(pool);
  } finally {
    // Closing the connection gives the lock back.
    holder.release(true);
    await pool.end();
  }
}
