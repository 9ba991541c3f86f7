import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { migrateDatabase } from "@/server/boot/migrate";
import { migrationLock } from "@/server/db/migrate";
import { copyTemplate, createEmptyDatabase } from "@/tests/support/database/postgres";

let database: { url: string; drop(): Promise<void> };
let client: pg.Client;

beforeEach(async () => {
  database = await createEmptyDatabase(inject("templateUrl"));
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await database.drop();
});

const tableCount = async () => {
  const { rows } = await client.query(
    "SELECT count(*)::int AS count FROM pg_tables WHERE schemaname = 'public'",
  );
  return rows[0].count;
};

test("of two processes that start together one migrates and the other finds it done", async () => {
  const results = await Promise.all([migrateDatabase(database.url), migrateDatabase(database.url)]);
  expect(results.map(({ length }) => length).sort()).toEqual([0, readMigrations().length]);
});

test("a second process touches nothing while the first is at it", async () => {
  await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
  const second = migrateDatabase(database.url);
  await vi.waitFor(
    async () => {
      const { rows } = await client.query(
        "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted",
        [migrationLock],
      );
      expect(rows).toHaveLength(1);
    },
    { timeout: 5_000 },
  );
  expect(await tableCount()).toBe(0);
  await client.query("SELECT pg_advisory_unlock($1)", [migrationLock]);
  expect(await second).toEqual(readMigrations());
});

test("extensions are put where the migrations look for them, or it is said which one is elsewhere", async () => {
  await client.query("CREATE SCHEMA elsewhere");
  await client.query("CREATE EXTENSION unaccent SCHEMA elsewhere");
  await expect(migrateDatabase(database.url)).rejects.toThrow(/"elsewhere".*SET SCHEMA public/);
  await client.query("ALTER EXTENSION unaccent SET SCHEMA public");
  const { rows } = await client.query("SELECT current_database() AS name");
  await client.query(`ALTER DATABASE "${rows[0].name}" SET search_path = elsewhere, public`);
  expect(await migrateDatabase(database.url)).toEqual(readMigrations());
});

test("a failed migration leaves the lock to the next", async () => {
  await client.query('CREATE TABLE "Account" (id int)');
  await expect(migrateDatabase(database.url)).rejects.toThrow(/not empty/);
  await client.query('DROP TABLE "Account"');
  // The server lets it go when it sees the connection end, which may take it a moment.
  await client.query("SET lock_timeout = '10s'");
  await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
});

test("a migrated database needs no further migration", async () => {
  const copy = await copyTemplate(inject("templateUrl"));
  expect(await migrateDatabase(copy.url)).toEqual([]);
  await copy.drop();
});

test("a migration that was broken off is not taken for applied", async () => {
  const copy = await copyTemplate(inject("templateUrl"));
  const broken = new pg.Client({ connectionString: copy.url });
  await broken.connect();
  await broken.query("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = $1", [
    readMigrations().at(-1),
  ]);
  await broken.end();
  await expect(migrateDatabase(copy.url)).rejects.toThrow();
  await copy.drop();
});

function readMigrations(): string[] {
  return readdirSync("prisma/migrations")
    .filter((name) => /^\d+_/.test(name))
    .sort();
}

test("the snapshot that the next migration starts from is the present schema", () => {
  const read = (file: string) => readFileSync(file, "utf8");
  const schema = readdirSync("prisma/schema")
    .sort()
    .map((name) => read(path.join("prisma/schema", name)))
    .join("\n");
  expect(read("prisma/schema.snapshot.prisma")).toBe(schema);
});
