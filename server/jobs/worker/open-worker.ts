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
import { isPermanentFailure } from "@/server/jobs/permanent-failure";
import { doomJob } from "@/server/jobs/worker/failures";
import { log } from "@/server/log";

export type Runnable = Record<string, { run: (stored: unknown) => Promise<void> }>;

export type JobWorker = {
  /** What graphile locks jobs with. */
  id: string;
  /** Settles when it has stopped working, by itself or because it was told to. */
  ended: Promise<void>;
  stop: () => Promise<void>;
};

const concurrency = 4;

/** How long a stop waits for the jobs under way. */
const patienceMs = 8_000;

const levels = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

/** graphile's own lines; it reports each failed attempt with its error, so nobody else does. */
const logger = new Logger((scope) => (level: LogLevel, message) => {
  log[levels[level]]({ ...scope }, message);
});

const taskListOf = (definitions: Runnable): TaskList =>
  Object.fromEntries(Object.entries(definitions).map(([name, { run }]) => [name, run]));

/** A worker that runs jobs, four at a time. It gives up when it cannot tell the database how a job has ended. */
export async function openWorker(definitions: Runnable): Promise<JobWorker> {
  const events: WorkerEvents = new EventEmitter();
  const created = new Promise<string>((resolve) => {
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
    // Unbatched, a lost connection at the end of a job is an unhandled rejection (0.18.0): the process would end.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  const ended = runner.promise.catch((error: unknown) => {
    log.error({ error }, "the job worker gave up");
  });
  return {
    id: await created,
    ended,
    stop: async () => {
      // A job that does not end would hold up the stop; another process frees it as one of a silent worker.
      const stopped = runner.stop().catch(() => undefined);
      await Promise.race([stopped, delay(patienceMs, undefined, { ref: false })]);
    },
  };
}
