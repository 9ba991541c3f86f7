/**
 * The PostgreSQL inside Segue. Invariants: never two servers on one folder (PostgreSQL's own lock file sees to it);
 * a server that outlived a killed process is adopted; the last process to leave stops it. Each process that uses it
 * holds a shared advisory lock on a connection of its own, which the system releases even after a SIGKILL: whoever
 * then gets the exclusive lock knows that he is the last.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type Cluster, openCluster, superuser } from "@/server/db/embedded/cluster";
import {
  findPostmaster,
  logFile,
  type Postmaster,
  startPostmaster,
  stopPostmaster,
} from "@/server/db/embedded/postmaster";

const presenceLock = 7_341_001;
const servingLock = 7_341_002;
const databaseName = "segue";

export type EmbeddedPostgres = {
  url: string;
  /** A server was already running: another process uses it, or one was killed. */
  wasRunning: boolean;
  /** Marks this process as one that serves. Answers the description of another that already does, or null. */
  claimServing(description: string): Promise<string | null>;
  /** Stops the server unless other processes use it. Close every pool first. */
  leave(): Promise<void>;
};

type Options = {
  dataDir: string;
  /** Test data: nothing needs to survive a power cut. */
  isThrowaway?: boolean;
  /** The server was killed and does not start again. */
  onLost?: (error: unknown) => void;
};

const fastSettings = [
  ...["fsync=off", "synchronous_commit=off", "full_page_writes=off"],
  ...["wal_level=minimal", "max_wal_senders=0", "autovacuum=off", "jit=off"],
];

function urlOf(cluster: Cluster, { port }: Postmaster, database: string): string {
  return `postgresql://${superuser}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/** A connection once the server accepts them; null when it ended meanwhile. */
async function connect(cluster: Cluster, postmaster: Postmaster): Promise<pg.Client | null> {
  for (;;) {
    const client = new pg.Client({
      connectionString: urlOf(cluster, postmaster, "postgres"),
      application_name: `segue ${process.pid}`,
    });
    // A server that stops tells its idle clients; without a listener Node would end.
    client.on("error", () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      // 57P03: starting up or recovering; 57P01: shutting down.
      if (!["57P03", "57P01", "ECONNREFUSED", "ECONNRESET"].includes(String(code))) throw error;
      const current = await findPostmaster(cluster);
      if (current?.pid !== postmaster.pid) return null;
      await sleep(40);
    }
  }
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [
    databaseName,
  ]);
  if (rowCount) return;
  await client.query(`CREATE DATABASE ${databaseName}`).catch((error: { code?: string }) => {
    // Another process was quicker.
    if (!["42P04", "23505"].includes(error.code ?? "")) throw error;
  });
}

/** A keeper connection that holds its share of the presence lock; null when the server ended meanwhile. */
async function join(cluster: Cluster, postmaster: Postmaster): Promise<pg.Client | null> {
  const keeper = await connect(cluster, postmaster);
  if (!keeper) return null;
  try {
    // Waits while the last leaver stops the server, and then fails with it.
    await keeper.query("SELECT pg_advisory_lock_shared($1)", [presenceLock]);
    await createDatabase(keeper);
    return keeper;
  } catch {
    await keeper.end().catch(() => undefined);
    return null;
  }
}

function complain(cluster: Cluster): Error {
  const lines = readFileSync(logFile(cluster.folder), "utf8").trimEnd().split("\n").slice(-5);
  return new Error(`The embedded PostgreSQL does not start:\n${lines.join("\n")}`);
}

async function claimServing(keeper: pg.Client, description: string): Promise<string | null> {
  const name = description.slice(0, 63);
  await keeper.query("SELECT set_config('application_name', $1, false)", [name]);
  const { rows } = await keeper.query("SELECT pg_try_advisory_lock($1) AS ok", [servingLock]);
  if (rows[0]?.ok) return null;
  const other = await keeper.query(
    `SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.objid = $1 AND l.granted`,
    [servingLock],
  );
  return other.rows[0]?.application_name ?? "another process";
}

async function leave({ keeper, postmaster }: Attachment): Promise<void> {
  const { rows } = await keeper
    .query(`SELECT pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) AS "isLast"`, [
      presenceLock,
    ])
    .catch(() => ({ rows: [{ isLast: false }] }));
  if (rows[0]?.isLast) await stopPostmaster(postmaster);
  await keeper.end().catch(() => undefined);
}

type Attachment = { keeper: pg.Client; postmaster: Postmaster; wasRunning: boolean };

/** Takes part in the server that runs, or starts one. */
async function attach(cluster: Cluster, settings: string[]): Promise<Attachment> {
  let wasRunning = true;
  for (let attempt = 0; attempt < 20; attempt++) {
    const postmaster = await findPostmaster(cluster);
    const keeper = postmaster && (await join(cluster, postmaster));
    if (keeper) return { keeper, postmaster, wasRunning };
    if (postmaster) continue;
    wasRunning = false;
    await startPostmaster(cluster, settings);
    // A killed server's own processes may take a moment to end.
    if (!(await findPostmaster(cluster))) await sleep(200);
  }
  throw complain(cluster);
}

/**
 * Starts or adopts the PostgreSQL in `dataDir`, and starts it again should it be killed.
 * @throws Error with the last lines of its log when it does not start.
 */
export async function openEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const isThrowaway = options.isThrowaway ?? false;
  const settings = isThrowaway ? fastSettings : [];
  const cluster = await openCluster(path.join(options.dataDir, "postgres"), isThrowaway);
  let current = await attach(cluster, settings);
  let isLeaving = false;
  const { wasRunning } = current;
  const watch = () => {
    current.keeper.once("end", () => {
      if (isLeaving) return;
      attach(cluster, settings).then(
        (next) => {
          current = next;
          watch();
        },
        (error: unknown) => options.onLost?.(error),
      );
    });
  };
  watch();
  return {
    url: urlOf(cluster, current.postmaster, databaseName),
    wasRunning,
    claimServing: (description) => claimServing(current.keeper, description),
    async leave() {
      isLeaving = true;
      await leave(current);
    },
  };
}
