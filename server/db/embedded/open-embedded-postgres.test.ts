import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import {
  type EmbeddedPostgres,
  openEmbeddedPostgres,
} from "@/server/db/embedded/open-embedded-postgres";

let prepared: string;
let dataDir: string;
let opened: EmbeddedPostgres[];

const makeFolder = () => mkdtemp(path.join(tmpdir(), "segue-embedded-"));

// Copying an initialised folder is many times quicker than initialising one.
beforeAll(async () => {
  prepared = await makeFolder();
  const postgres = await openEmbeddedPostgres({ dataDir: prepared, isThrowaway: true });
  await postgres.leave();
});

/** A killed server's own processes may still write for a moment. */
const thoroughly = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };
afterAll(() => rm(prepared, thoroughly));

beforeEach(async () => {
  dataDir = await makeFolder();
  execFileSync("cp", ["-a", path.join(prepared, "postgres"), dataDir]);
  opened = [];
});

afterEach(async () => {
  for (const postgres of opened) await postgres.leave();
  await rm(dataDir, thoroughly);
});

async function open(): Promise<EmbeddedPostgres> {
  const postgres = await openEmbeddedPostgres({ dataDir, isThrowaway: true });
  opened.push(postgres);
  return postgres;
}

const inCluster = (name: string) => path.join(dataDir, "postgres", name);
const serverPid = () => Number(readFileSync(inCluster("postmaster.pid"), "utf8").split("\n")[0]);

async function answers({ url }: EmbeddedPostgres): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

test("the last one to leave stops the server, and no other", async () => {
  const first = await open();
  const second = await open();
  expect([first.wasRunning, second.wasRunning]).toEqual([false, true]);
  await first.leave();
  expect(await answers(second)).toBe(true);
  await second.leave();
  expect(await answers(second)).toBe(false);
  expect(existsSync(inCluster("postmaster.pid"))).toBe(false);
});

test("the data and the port are there again at the next start", async () => {
  const first = await open();
  const client = new pg.Client({ connectionString: first.url });
  await client.connect();
  await client.query("CREATE TABLE kept AS SELECT 7 AS value");
  await client.end();
  await first.leave();
  const second = await open();
  expect(second.url).toBe(first.url);
  const again = new pg.Client({ connectionString: second.url });
  await again.connect();
  expect((await again.query("SELECT value FROM kept")).rows).toEqual([{ value: 7 }]);
  await again.end();
});

test("two that begin together on an empty folder share one server", async () => {
  await rm(inCluster(""), { recursive: true });
  const [first, second] = await Promise.all([open(), open()]);
  expect(first.url).toBe(second.url);
  expect(await answers(first)).toBe(true);
});

test("a server that outlived a killed process is adopted", async () => {
  const holder = spawn(
    process.execPath,
    ["scripts/run-ts.mjs", "tests/support/database/hold-postgres.ts", dataDir],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await once(holder.stdout, "data");
  const pid = serverPid();
  const ended = once(holder, "exit");
  holder.kill("SIGKILL");
  await ended;
  const adopter = await open();
  expect(adopter.wasRunning).toBe(true);
  expect(serverPid()).toBe(pid);
  // The server takes a moment to notice that the dead process's connection is gone.
  await expect.poll(() => countUsers(adopter.url)).toBe(1);
  await adopter.leave();
  expect(await answers(adopter)).toBe(false);
});

test("a server that is killed is started again on its port", async () => {
  const postgres = await open();
  const killed = serverPid();
  process.kill(killed, "SIGKILL");
  await vi.waitFor(
    async () => {
      expect(serverPid()).not.toBe(killed);
      expect(await answers(postgres)).toBe(true);
    },
    { timeout: 15_000, interval: 100 },
  );
});

test("a lock file whose process number now belongs to another program is in nobody's way", async () => {
  const first = await open();
  const lock = readFileSync(inCluster("postmaster.pid"), "utf8");
  await first.leave();
  writeFileSync(inCluster("postmaster.pid"), lock.replace(/^\d+/, String(process.pid)));
  const second = await open();
  expect(second.wasRunning).toBe(false);
  expect(await answers(second)).toBe(true);
});

test("who serves second is told of the first, until that one is gone", async () => {
  const [first, second] = [await open(), await open()];
  expect(await first.claimServing("segue at http://localhost:3000")).toBeNull();
  expect(await second.claimServing("segue at http://localhost:3001")).toBe(
    "segue at http://localhost:3000",
  );
  await first.leave();
  expect(await second.claimServing("segue at http://localhost:3001")).toBeNull();
});

test("the password can be read by its owner only", async () => {
  await open();
  expect(statSync(inCluster("segue-password")).mode & 0o777).toBe(0o600);
});

/** How many processes hold the server in use. */
async function countUsers(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    "SELECT count(*)::int AS users FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ShareLock'",
  );
  await client.end();
  return rows[0].users;
}
