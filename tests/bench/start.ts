import { rm } from "node:fs/promises";
import { makeDataDir, npmStart } from "@/tests/bench/support/npm-start";
import { type BenchResult, isWithin, median, round, wordBound } from "@/tests/bench/support/result";

export const name = "npm start, built, to ready";

const bound = { atMost: 4 };
const starts = 5;

/** How long a later start takes, with the embedded database; the first one, which makes the database, beside it. */
export async function run(): Promise<BenchResult> {
  const dataDir = await makeDataDir();
  const startOnce = async () => {
    const started = await npmStart(dataDir);
    await started.stop();
    return started.readyMs / 1000;
  };
  const firstSeconds = await startOnce();
  const later: number[] = [];
  while (later.length < starts) later.push(await startOnce());
  await rm(dataDir, { recursive: true, force: true });
  const seconds = median(later);
  return {
    ours: round(seconds),
    unit: "s",
    want: wordBound(bound),
    isMet: isWithin(seconds, bound),
    detail: { firstSeconds: round(firstSeconds), slowestSeconds: round(Math.max(...later)) },
  };
}
