/**
 * `npm run fuzz:mail [SEED=1] [COUNT=20000]`: broken mails through the real pipeline, on a PostgreSQL of its own. Ends
 * with 1 when a mail was lost, something crashed, or memory grew.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const given = new Map(process.argv.slice(2).map((word) => word.split("=", 2) as [string, string]));
const seed = Number(given.get("SEED") ?? 1);
const count = Number(given.get("COUNT") ?? 20_000);
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count) || count < 1) {
  console.error("Usage: npm run fuzz:mail -- [SEED=number] [COUNT=number]");
  process.exit(2);
}

const dataDir = await mkdtemp(path.join(tmpdir(), "segue-fuzz-"));
// Before anything reads them: nothing of the developer's own set-up.
Object.assign(process.env, {
  DATA_DIR: dataDir,
  AUTH_SECRET: "a secret of the fuzz run that protects nothing at all",
  LOG_LEVEL: "silent",
  BASE_URL: "http://localhost:3000",
});

const { openEmbeddedPostgres } = await import("@/server/db/embedded/open-embedded-postgres");
const { migrateDatabase } = await import("@/server/boot/migrate");
const { closeDatabase, openDatabase } = await import("@/server/db/client");
const { complaintsAbout, runFuzz } = await import("@/tests/fuzz/run-fuzz");

const postgres = await openEmbeddedPostgres({ dataDir, isThrowaway: true });
let isGood = false;
try {
  await migrateDatabase(postgres.url);
  openDatabase(postgres.url);
  const began = performance.now();
  const result = await runFuzz({ seed, count });
  const seconds = (performance.now() - began) / 1000;
  const { states, slowest, slowestMs, rssMb } = result;
  console.log(
    `${count} mails of seed ${seed} in ${seconds.toFixed(0)} s (${(count / seconds).toFixed(0)}/s)`,
  );
  console.log(
    Object.entries(states)
      .map(([state, number]) => `${state} ${number}`)
      .join(", "),
  );
  console.log(`slowest: mail ${slowest}, ${slowestMs.toFixed(0)} ms`);
  console.log(
    `memory: ${rssMb[0]} MB at the start, ${rssMb[1]} in the middle, ${rssMb[2]} at the end`,
  );
  const complaints = complaintsAbout(result);
  for (const complaint of complaints) console.error(complaint);
  isGood = complaints.length === 0;
} finally {
  await closeDatabase();
  await postgres.leave();
  await rm(dataDir, { recursive: true, force: true });
}
process.exit(isGood ? 0 : 1);
