/**
 * `npm run bench [word…]`: every benchmark (or those whose name has the word), ratios against their skeletons in the
 * same run, on a PostgreSQL of its own with fsync. Writes one JSON file a run into bench-results/.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import type { Benchmark, BenchResult } from "@/tests/bench/support/result";
import { testEnvironment } from "@/tests/support/test-environment";

const dataDir = await mkdtemp(path.join(tmpdir(), "segue-bench-"));
// Before anything reads them: nothing of the developer's own set-up.
Object.assign(process.env, testEnvironment(), { DATA_DIR: dataDir, LOG_LEVEL: "warn" });

const { openEmbeddedPostgres } = await import("@/server/db/embedded/open-embedded-postgres");
const { migrateDatabase } = await import("@/server/boot/migrate");
const benchmarks: Benchmark[] = [
  await import("@/tests/bench/durable-send"),
  await import("@/tests/bench/delivery"),
  await import("@/tests/bench/inbound-mail"),
  await import("@/tests/bench/inbound-smtp"),
  await import("@/tests/bench/extraction"),
  await import("@/tests/bench/start"),
  await import("@/tests/bench/idle-memory"),
  await import("@/tests/bench/snippet"),
  await import("@/tests/bench/desk-latency"),
];

function sentenceOf(name: string, result: BenchResult): string {
  const { ours, skeleton, unit, ratio, want, isMet, detail } = result;
  const compared = ratio === undefined ? "" : `, skeleton ${skeleton} ${unit}, ratio ${ratio}`;
  const more = detail ? ` ${JSON.stringify(detail)}` : "";
  return `${name}: ${ours} ${unit}${compared} (want ${want}: ${isMet ? "met" : "MISSED"})${more}`;
}

const words = process.argv.slice(2);
const chosen = benchmarks.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
const postgres = await openEmbeddedPostgres({ dataDir });
const results: Record<string, BenchResult> = {};
try {
  await migrateDatabase(postgres.url);
  for (const { name, run } of chosen) {
    const result = await run({ templateUrl: postgres.url });
    results[name] = result;
    console.log(sentenceOf(name, result));
  }
} finally {
  await postgres.leave();
  await rm(dataDir, { recursive: true, force: true });
}

await mkdir("bench-results", { recursive: true });
const file = `bench-results/${new Date().toISOString().replaceAll(":", "-")}.json`;
const machine = { cpus: cpus().length, model: cpus()[0]?.model, load: loadavg()[0] };
await writeFile(file, `${JSON.stringify({ machine, node: process.version, results }, null, 2)}\n`);
console.log(file);
