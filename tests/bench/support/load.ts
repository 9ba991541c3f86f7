import { performance } from "node:perf_hooks";

/** Calls `send` from `senders` sides at once, each waiting for its answer, for `seconds`. Answers calls a second. */
export async function closedLoop(load: {
  senders: number;
  seconds: number;
  send: (sender: number) => Promise<void>;
}): Promise<number> {
  const startedAt = performance.now();
  const endAt = startedAt + load.seconds * 1000;
  let count = 0;
  await Promise.all(
    Array.from({ length: load.senders }, async (_, sender) => {
      while (performance.now() < endAt) {
        await load.send(sender);
        count += 1;
      }
    }),
  );
  return (count * 1000) / (performance.now() - startedAt);
}

/** Starts `perSecond` calls a second whatever becomes of them, for `seconds`; answers how long each took, in ms. */
export async function openLoop(load: {
  perSecond: number;
  seconds: number;
  send: (index: number) => Promise<void>;
}): Promise<number[]> {
  const took: number[] = [];
  const calls: Promise<void>[] = [];
  const startedAt = performance.now();
  const total = load.perSecond * load.seconds;
  while (calls.length < total) {
    const due = ((performance.now() - startedAt) / 1000) * load.perSecond;
    while (calls.length < Math.min(due, total)) {
      const sentAt = performance.now();
      calls.push(
        load.send(calls.length).then(() => {
          took.push(performance.now() - sentAt);
        }),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(calls);
  return took;
}
