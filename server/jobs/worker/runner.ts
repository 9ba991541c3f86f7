import { EventEmitter } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import {
  Logger,
  type LogLevel,
  run as runJobs,
  type TaskList,
  type WorkerEvents,
} from "graphile-worker";
import { databaseUrl } from "@/server/db/client";
import { jobDefinitions } from "@/server/jobs/definitions";
import { isPermanentFailure } from "@/server/jobs/permanent-failure";
import { startLoop } from "@/server/jobs/timer/loop";
import { doomJob } from "@/server/jobs/worker/failures";
import {
  beat,
  forgetWorker,
  heartbeatEveryMs,
  releaseSilentWorkers,
} from "@/server/jobs/worker/heartbeats";
import { log } from "@/server/log";

const concurrency = 4;

/** How long a stop waits for the jobs under way. */
const patienceMs = 8_000;

const levels = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

/** graphile's own lines; it reports each failed attempt with its error, so nobody else does. */
const logger = new Logger((scope) => (level: LogLevel, message) => {
  log[levels[level]]({ ...scope }, message);
});

type Runnable = Record<string, { run: (stored: unknown) => Promise<void> }>;

const taskListOf = (definitions: Runnable): TaskList =>
  Object.fromEntries(Object.entries(definitions).map(([name, { run }]) => [name, run]));

/** Runs jobs, four at a time, until stopped; the jobs it is at are finished first. */
export async function startRunner(
  definitions: Runnable = jobDefinitions,
): Promise<() => Promise<void>> {
  const events: WorkerEvents = new EventEmitter();
  const pool = new Promise<string>((resolve) => {
    events.once("pool:create", ({ workerPool }) => resolve(workerPool.id));
  });
  events.on("job:error", ({ job, error }) => {
    if (isPermanentFailure(error)) doomJob(job.id, error.message);
  });
  const runner = await runJobs({
    connectionString: databaseUrl(),
    maxPoolSize: concurrency + 2,
    concurrency,
    pollInterval: 1_000,
    noHandleSignals: true,
    parsedCronItems: [],
    taskList: taskListOf(definitions),
    logger,
    events,
  });
  // A worker that cannot even report to the database gives up; the supervisor of the process starts it anew.
  runner.promise.catch((error: unknown) => {
    log.fatal({ error }, "the job worker has ended");
    process.exitCode = 1;
    process.kill(process.pid, "SIGTERM");
  });
  const workerId = await pool;
  const heartbeat = startLoop({
    name: "heartbeat",
    everyMs: heartbeatEveryMs,
    // Own heartbeat first: after a laptop's sleep it would otherwise free its own jobs.
    run: async () => {
      await beat(workerId);
      await releaseSilentWorkers();
    },
  });
  return async () => {
    // A job that does not end would hold up the stop; the next process frees it as one of a silent worker.
    await Promise.race([runner.stop(), delay(patienceMs, undefined, { ref: false })]);
    await heartbeat.stop();
    await forgetWorker(workerId);
  };
}
