import { log } from "@/server/log";

const patienceMs = 15_000;

export type Shutdown = {
  /** Registers a part that has started; the last one stops first. */
  add(name: string, stop: () => Promise<void>): void;
  /** A signal that comes before `started` is settled waits for it: half-started parts cannot be stopped. */
  waitFor(started: Promise<void>): void;
  /** Stops everything, once. */
  run(): Promise<void>;
};

/**
 * Collects what must be stopped and does it, in reverse order, on SIGTERM and SIGINT. A second signal, or fifteen
 * seconds, end the process as it is: nothing acknowledged is lost by that.
 */
export function createShutdown(): Shutdown {
  const steps: Array<{ name: string; stop: () => Promise<void> }> = [];
  let starting: Promise<unknown> = Promise.resolve();
  let running: Promise<void> | undefined;

  async function stopAll(): Promise<void> {
    await starting;
    for (const { name, stop } of steps.reverse()) {
      // One part that fails to stop must not keep the others from it.
      await stop().catch((error: unknown) => log.error({ error }, `${name} did not stop`));
    }
  }
  const run = () => {
    running ??= stopAll();
    return running;
  };
  const onSignal = (signal: NodeJS.Signals) => {
    if (running !== undefined) process.exit(1);
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), patienceMs).unref();
    void run().then(() => process.exit());
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
  return {
    add: (name, stop) => steps.push({ name, stop }),
    waitFor: (started) => {
      starting = started.catch(() => undefined);
    },
    run,
  };
}
