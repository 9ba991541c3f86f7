import { jobDefinitions } from "@/server/jobs/definitions";
import { startLoop } from "@/server/jobs/timer/loop";
import {
  beat,
  forgetWorker,
  heartbeatEveryMs,
  releaseSilentWorkers,
} from "@/server/jobs/worker/heartbeats";
import { type JobWorker, openWorker, type Runnable } from "@/server/jobs/worker/open-worker";

/**
 * Runs jobs until stopped; the jobs under way are finished first. A worker that gave up, because the database went away,
 * is replaced as soon as the database is back.
 */
export async function startRunner(
  definitions: Runnable = jobDefinitions,
): Promise<() => Promise<void>> {
  let worker: JobWorker | null = null;

  async function employ(): Promise<void> {
    if (worker) return;
    const opened = await openWorker(definitions);
    worker = opened;
    await beat(opened.id);
    void opened.ended.then(() => {
      // What it had in hand is freed when its heartbeat has been silent long enough.
      if (worker === opened) worker = null;
    });
  }

  await employ();
  const employment = startLoop({ name: "worker", everyMs: 1_000, run: employ });
  const heartbeat = startLoop({
    name: "heartbeat",
    everyMs: heartbeatEveryMs,
    // Own heartbeat first: after a laptop's sleep it would otherwise free its own jobs.
    run: async () => {
      if (worker) await beat(worker.id);
      await releaseSilentWorkers();
    },
  });
  return async () => {
    await employment.stop();
    await heartbeat.stop();
    const last = worker;
    if (!last) return;
    await last.stop();
    await forgetWorker(last.id);
  };
}
