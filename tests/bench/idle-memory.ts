import { setTimeout as sleep } from "node:timers/promises";
import { npmStart } from "@/tests/bench/support/npm-start";
import { readMemory, readMemoryBelow } from "@/tests/bench/support/processes";
import { type BenchResult, isWithin, round, wordBound } from "@/tests/bench/support/result";

export const name = "idle memory of the server process";

const bound = { atMost: 350 };
const restMs = 10_000;

/** Pages that load what a first visitor and a first agent need. */
const pages = ["/login", "/demo", "/sdk.js", "/api/ready"];

/**
 * Resident memory of the one Node process that is web, sockets and jobs, at rest after its first pages; beside it the
 * embedded PostgreSQL, whose processes share most of theirs.
 */
export async function run(): Promise<BenchResult> {
  const started = await npmStart();
  const server = () => readMemoryBelow(started.pid, "dist/server.js");
  await sleep(restMs);
  const afterStart = await server();
  for (const page of pages) await (await fetch(`${started.origin}${page}`)).arrayBuffer();
  await sleep(restMs);
  const atRest = await server();
  const postgres = await readMemory(started.dataDir);
  await started.stop();
  return {
    ours: round(atRest),
    unit: "MB",
    want: wordBound(bound),
    isMet: isWithin(atRest, bound),
    detail: { beforeTheFirstPage: round(afterStart), embeddedPostgres: round(postgres) },
  };
}
