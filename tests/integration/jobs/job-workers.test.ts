import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { systemDb } from "@/server/db/client";
import { releaseSilentWorkers } from "@/server/jobs/worker/heartbeats";
import { startRunner } from "@/server/jobs/worker/runner";
import { useDatabase } from "@/tests/support/database/database";
import { passHalfAMinute } from "@/tests/support/processes/pass-half-a-minute";

const database = useDatabase();
const children = new Set<ChildProcess>();

beforeEach(async () => {
  await systemDb().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await systemDb().worker.deleteMany();
});

afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
});

/** Another process that has a job in hand. */
async function workerAtWork(): Promise<ChildProcess> {
  await systemDb().$executeRaw`SELECT graphile_worker.add_job('test.hold')`;
  const child = fork("scripts/run-ts.mjs", [
    "tests/support/processes/job-child.ts",
    database.url(),
  ]);
  children.add(child);
  await once(child, "message");
  return child;
}

async function kill9(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

const lockedJobs = () => systemDb().$queryRaw<{ id: bigint }[]>`
  SELECT "id" FROM graphile_worker.jobs WHERE "locked_at" IS NOT NULL`;

test("the job of a worker that was killed runs again in the next process", async () => {
  await kill9(await workerAtWork());
  await passHalfAMinute();
  const done = Promise.withResolvers<void>();
  const stop = await startRunner({ "test.hold": { run: async () => done.resolve() } });
  await done.promise;
  await stop();
  expect(await systemDb().$queryRaw`SELECT * FROM graphile_worker.jobs`).toEqual([]);
  expect(await systemDb().worker.count()).toBe(0);
});

test("a worker that lives keeps its jobs, however long they take", async () => {
  const child = await workerAtWork();
  await releaseSilentWorkers();
  expect(await lockedJobs()).toHaveLength(1);
  await kill9(child);
  await releaseSilentWorkers();
  expect(await lockedJobs()).toHaveLength(1);
  await passHalfAMinute();
  await releaseSilentWorkers();
  expect(await lockedJobs()).toEqual([]);
});

test("a job locked by a worker that nobody remembers is freed", async () => {
  await kill9(await workerAtWork());
  await systemDb().worker.deleteMany();
  await releaseSilentWorkers();
  expect(await lockedJobs()).toHaveLength(1);
  await passHalfAMinute();
  await releaseSilentWorkers();
  expect(await lockedJobs()).toEqual([]);
});

test("jobs go on after the database was away while one was about to end", async () => {
  const name = new URL(database.url()).pathname.slice(1);
  const admin = new pg.Client({ connectionString: database.url().replace(name, "postgres") });
  await admin.connect();
  const started = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const ended: number[] = [];
  const next = Promise.withResolvers<void>();
  const stop = await startRunner({
    "test.next": { run: async () => next.resolve() },
    "test.hold": {
      run: async () => {
        started.resolve();
        await goOn.promise;
        ended.push(ended.length);
      },
    },
  });
  await systemDb().$executeRaw`SELECT graphile_worker.add_job('test.hold')`;
  await started.promise;
  await admin.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
  await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [
    name,
  ]);
  goOn.resolve();
  await expect.poll(() => ended).toHaveLength(1);
  await expect(systemDb().$queryRaw`SELECT 1`).rejects.toThrow();
  await admin.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
  await admin.end();
  await expect
    .poll(() => systemDb().$executeRaw`SELECT graphile_worker.add_job('test.next')`.catch(() => 0))
    .toBe(1);
  await next.promise;
  // Its end was written once the database was back, or it was released and ran again: gone in either case.
  await expect
    .poll(
      async () => {
        await passHalfAMinute();
        await releaseSilentWorkers();
        return systemDb().$queryRaw`SELECT * FROM graphile_worker.jobs`;
      },
      { timeout: 20_000 },
    )
    .toEqual([]);
  await stop();
  // biome-ignore lint/suspicious/noConsole: graphile-worker traces the lost connection on its own
  vi.mocked(console.error).mockClear();
});
