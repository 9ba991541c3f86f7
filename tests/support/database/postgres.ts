/**
 * The PostgreSQL of the tests: one throw-away server per clone, kept running between runs of the same moment and
 * adopted after a crash; a migrated template database per state of the migrations; a copy per test file or worker.
 */
import { createHash, randomBytes } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { migrateDatabase } from "@/server/boot/migrate";
import {
  type EmbeddedPostgres,
  openEmbeddedPostgres,
} from "@/server/db/embedded/open-embedded-postgres";

const templateLock = 7_341_020;

export type TestPostgres = {
  /** URL of the migrated template, which copies are made from and nobody connects to. */
  templateUrl: string;
  stop(): Promise<void>;
};

const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);

function urlOfDatabase(url: string, database: string): string {
  const result = new URL(url);
  result.pathname = `/${database}`;
  return result.href;
}

/** Runs `work` on a connection to the maintenance database of the server behind `url`. */
async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOfDatabase(url, "postgres") });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function hashMigrations(): Promise<string> {
  const files = await readdir("prisma/migrations", { recursive: true });
  const sql = files.filter((file) => file.endsWith(".sql")).sort();
  const texts = sql.map(
    async (file) => `${file}\n${await readFile(path.join("prisma/migrations", file), "utf8")}`,
  );
  return digest((await Promise.all(texts)).join("\n"));
}

async function openServer(): Promise<EmbeddedPostgres> {
  const dataDir = path.join(tmpdir(), `segue-test-${digest(process.cwd())}`);
  try {
    return await openEmbeddedPostgres({ dataDir, isThrowaway: true });
  } catch {
    // It runs without fsync: a machine that went down may have left it unreadable.
    await rm(dataDir, { recursive: true, force: true });
    return await openEmbeddedPostgres({ dataDir, isThrowaway: true });
  }
}

/** Drops the copies whose process is gone. */
async function dropLeftovers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname LIKE 'copy\\_%'",
  );
  for (const { datname } of rows) {
    const pid = Number(datname.split("_")[1]);
    try {
      process.kill(pid, 0);
    } catch {
      await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
    }
  }
}

async function ensureTemplate(serverUrl: string): Promise<string> {
  const name = `template_${await hashMigrations()}`;
  await onServer(serverUrl, async (client) => {
    // Runs of two test tools may start together.
    await client.query("SELECT pg_advisory_lock($1)", [templateLock]);
    await dropLeftovers(client);
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount) return;
    await client.query(`DROP DATABASE IF EXISTS template_draft WITH (FORCE)`);
    await client.query("CREATE DATABASE template_draft");
    await migrateDatabase(urlOfDatabase(serverUrl, "template_draft"));
    await client.query(`ALTER DATABASE template_draft RENAME TO "${name}"`);
  });
  return urlOfDatabase(serverUrl, name);
}

/** Starts or adopts the test server and sees to the template. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const server = await openServer();
  return { templateUrl: await ensureTemplate(server.url), stop: server.leave };
}

export type TestDatabase = { url: string; drop(): Promise<void> };

async function createDatabase(templateUrl: string, template: string): Promise<TestDatabase> {
  const name = `copy_${process.pid}_${randomBytes(4).toString("hex")}`;
  const run = (sql: string) => onServer(templateUrl, (client) => client.query(sql));
  // By files: measured at a little over half the time of copying through the log.
  await run(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
  return {
    url: urlOfDatabase(templateUrl, name),
    async drop() {
      await run(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
  };
}

/** A fresh migrated database. `drop` closes whatever is still connected. */
export function copyTemplate(templateUrl: string): Promise<TestDatabase> {
  return createDatabase(templateUrl, new URL(templateUrl).pathname.slice(1));
}

/** A database without a single table, on the same server. */
export function createEmptyDatabase(templateUrl: string): Promise<TestDatabase> {
  return createDatabase(templateUrl, "template0");
}
