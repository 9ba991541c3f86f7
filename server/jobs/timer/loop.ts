import { log } from "@/server/log";

export type Loop = {
  /** Runs now, or once more after the run that is going on. */
  poke: () => void;
  /** Resolves when the run that is going on has ended. */
  stop: () => Promise<void>;
};

/** Calls `run` every `everyMs` and when poked, never twice at a time. A failed run is logged and tried again. */
export function startLoop(input: {
  name: string;
  everyMs: number;
  run: () => Promise<void>;
}): Loop {
  const { name, everyMs, run } = input;
  let isWanted = false;
  let isStopped = false;
  let isFailing = false;
  let current: Promise<void> | null = null;

  async function turn(): Promise<void> {
    while (isWanted && !isStopped) {
      isWanted = false;
      try {
        await run();
        if (isFailing) log.info({ loop: name }, "loop works again");
        isFailing = false;
      } catch (error) {
        // Logged once an outage, not once a second.
        if (!isFailing) log.error({ error, loop: name }, "loop failed and keeps trying");
        isFailing = true;
      }
    }
    current = null;
  }

  function poke(): void {
    isWanted = true;
    if (!isStopped) current ??= turn();
  }

  const timer = setInterval(poke, everyMs);
  poke();
  return {
    poke,
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await current;
    },
  };
}
