import { onClockMoved } from "@/server/clock";
import { sweeps } from "@/server/jobs/sweeps";
import { type Loop, startLoop } from "@/server/jobs/timer/loop";
import { remember } from "@/server/remember";

const running = () =>
  remember("sweeps", () => {
    const loops = new Set<Loop>();
    onClockMoved(() => {
      for (const loop of loops) loop.poke();
    });
    return loops;
  });

/** Runs every sweep in its own rhythm, and all of them when the clock was moved, until stopped. */
export function startSweeper(): () => Promise<void> {
  const loops = sweeps.map(({ name, everyMs, load }) =>
    startLoop({ name, everyMs, run: async () => (await load())() }),
  );
  for (const loop of loops) running().add(loop);
  return async () => {
    for (const loop of loops) running().delete(loop);
    await Promise.all(loops.map((loop) => loop.stop()));
  };
}
