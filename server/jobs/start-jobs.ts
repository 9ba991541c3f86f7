import { startDispatcher } from "@/server/jobs/outbox/dispatcher";
import { publishForTheDead } from "@/server/jobs/outbox/publish-for-dead";
import { startSweeper } from "@/server/jobs/timer/sweeper";
import { startRunner } from "@/server/jobs/worker/runner";

/** Starts everything that works in the background; the result stops it in order, finishing the jobs under way. */
export async function startJobs(): Promise<() => Promise<void>> {
  const stopRunner = await startRunner();
  const stopDispatcher = startDispatcher();
  const stopSweeper = startSweeper();
  const stopPublishing = publishForTheDead();
  return async () => {
    // Loaded like handlers: jobs stand below what they run.
    (await import("@/server/assistant/model/stopping")).stopThinking();
    await Promise.all([stopSweeper(), stopDispatcher(), stopPublishing()]);
    await stopRunner();
  };
}
