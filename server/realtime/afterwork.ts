import { log } from "@/server/log";

/** Work that no event waits for: rows of sockets that came or went, and what is told a little later. */
export type Afterwork = {
  isEnding: () => boolean;
  /** Starts `work`; a failure is logged as `what`. Nothing starts any more once the end has begun. */
  run: (what: string, work: () => Promise<unknown>) => void;
  /** The same after `ms`. */
  later: (what: string, ms: number, work: () => Promise<unknown>) => void;
  /** Drops what waits and lets end what runs: afterwards nothing of it needs the database. */
  end: () => Promise<void>;
};

export function createAfterwork(): Afterwork {
  const running = new Set<Promise<unknown>>();
  const waiting = new Set<NodeJS.Timeout>();
  let isEnding = false;

  const run: Afterwork["run"] = (what, work) => {
    if (isEnding) return;
    const promise = work()
      .catch((error: unknown) => log.warn({ error }, what))
      .finally(() => running.delete(promise));
    running.add(promise);
  };
  return {
    isEnding: () => isEnding,
    run,
    later: (what, ms, work) => {
      if (isEnding) return;
      const timer = setTimeout(() => {
        waiting.delete(timer);
        run(what, work);
      }, ms);
      waiting.add(timer.unref());
    },
    end: async () => {
      isEnding = true;
      for (const timer of waiting) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}
