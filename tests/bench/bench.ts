/**
 * `npm run bench [word…]`: every benchmark (or those whose name has the word), each as a ratio against its skeleton in
 * the same run, on a PostgreSQL of its own with fsync. Writes one JSON file a run into bench-results/.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import type { Benchmark, BenchResult } from "@/tests/bench/support/result";

const dataDir = await mkdtemp(path.join(tmpdir(), "segue-bench-"));
// Before anything reads them: nothing of the developer's own set-up.
Object.assign(process.env, {
  DATA_DIR: dataDir,
  AUTH_SECRET: "a secret of the benchmarks that protects nothing at all",
  LOG_LEVEL: "warn",
  BASE_URL: "http://localhost:3000",
});

const { openEmbeddedPostgres } = await import("@/server/db/embedded/open-embedded-postgres");
const { migrateDatabase } = await import("@/server/boot/migrate");
const { closeDatabase, openDatabase } = await import("@/server/db/client");
const benchmarks: Benchmark[] = [
  await import("@/tests/bench/durable-send"),
  await import("@/tests/bench/delivery"),
];

const words = process.argv.slice(2);
const chosen = benchmarks.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
const postgres = await openEmbeddedPostgres({ dataDir });
const results: Record<string, BenchResult> = {};
try {
  await migrateDatabase(postgres.url);
  openDatabase(postgres.url);
  for (const { name, run } of chosen) {
    const result = await run({ databaseUrl: postgres.url });
    results[name] = result;
    const verdict = result.isMet ? "met" : "MISSED";
    console.log(
      `${name}: ${result.ours} ${result.unit}, skeleton ${result.skeleton} ${result.unit}, ` +
        `ratio ${result.ratio} (want ${result.want}: ${verdict})`,
    );
  }
} finally {
  await closeDatabase();
  await postgres.leave();
  await rm(dataDir, { recursive: true, force: true });
}

await mkdir("bench-results", { recursive: true });
const file = `bench-results/${new Date().toISOString().replaceAll(":", "-")}.json`;
const machine = { cpus: cpus().length, model: cpus()[0]?.model, load: loadavg()[0] };
await writeFile(file, `${JSON.stringify({ machine, node: process.version, results }, null, 2)}\n`);
console.log(file);
