// `npm test`: every check there is, all of them whatever fails, and one line at the end.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

const isFull = process.argv.includes("--full");
const reports = "test-results/reports";
const seconds = (startedAt) => Math.round((Date.now() - startedAt) / 1000);
const total = { passed: 0, failed: 0, skipped: 0 };
/** Milliseconds and title of every test. */
const durations = [];

const headline = (name) => `\n── ${name} ${"─".repeat(Math.max(0, 70 - name.length))}`;

/** Starts a tool of node_modules/.bin, or a script of ours. */
function start(command, args, { stdio, environment = {} }) {
  const isScript = command.endsWith(".mjs");
  return spawn(
    isScript ? process.execPath : path.resolve("node_modules/.bin", command),
    isScript ? [command, ...args] : args,
    { stdio, env: { ...process.env, SEGUE_TEST_FULL: isFull ? "1" : "", ...environment } },
  );
}

/** Whether a process ends well. */
function endsWell(child) {
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  });
}

function add({ passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/** A check that is no collection of tests counts as one. What it says is shown once it has ended. */
async function check(name, command, args) {
  const startedAt = Date.now();
  const child = start(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += String(chunk);
    });
  }
  const isGreen = await endsWell(child);
  console.log(headline(name));
  console.log(`${said}${isGreen ? "passed" : "failed"} after ${seconds(startedAt)} s`);
  add(isGreen ? { passed: 1 } : { failed: 1 });
}

/** The build shows its progress: a fresh clone waits for it. */
async function build() {
  console.log(headline("build"));
  const child = start("scripts/bootstrap.mjs", ["build"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  add((await endsWell(child)) ? { passed: 1 } : { failed: 1 });
}

/** A test tool counts by its report; one that failed although no test did counts as one more failure. */
async function tests({ name, command, args, report, environment, count, times }) {
  const file = path.join(reports, report);
  rmSync(file, { force: true });
  const startedAt = Date.now();
  console.log(headline(name));
  const child = start(command, args, { stdio: ["ignore", "inherit", "inherit"], environment });
  const isGreen = await endsWell(child);
  console.log(`${name}: ${seconds(startedAt)} s`);
  const read = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  const counted = read ? count(read) : {};
  add(counted);
  if (read) durations.push(...times(read));
  if (!isGreen && !counted.failed) add({ failed: 1 });
}

mkdirSync(reports, { recursive: true });
await build();
// None of these needs both processors for long: together they take half as long as in turn.
await Promise.all([
  check("format and lint", "biome", ["check", "--error-on-warnings", "."]),
  check("types", "tsc", ["--noEmit"]),
  check("types of the widget", "tsc", ["--noEmit", "-p", "widget"]),
  check("dead code", "knip", []),
]);
await tests({
  name: "unit and integration",
  command: "vitest",
  args: [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reports}/vitest.json`,
  ],
  report: "vitest.json",
  count: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(isBrokenFile).length,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  times: ({ testResults }) =>
    testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ duration, fullName }) => [
        duration ?? 0,
        `${path.relative(".", name)}: ${fullName}`,
      ]),
    ),
});
await tests({
  name: "browser",
  command: "playwright",
  args: [
    "test",
    "--reporter=list,json",
    "--project=chromium",
    ...(isFull ? ["--project=full"] : []),
  ],
  report: "playwright.json",
  environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/playwright.json` },
  count: ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }),
  times: ({ suites }) =>
    suites.flatMap(({ file, specs }) =>
      specs.map(({ title, tests: [test] }) => [
        test.results.reduce((sum, { duration }) => sum + duration, 0),
        `${path.join("tests/e2e", file)}: ${title}`,
      ]),
    ),
});

/** A test file that failed before any of its tests ran. */
function isBrokenFile(file) {
  return (
    file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed")
  );
}

const slowest = durations.sort(([left], [right]) => right - left).slice(0, 10);
console.log(headline("slowest"));
for (const [ms, title] of slowest) console.log(`${(ms / 1000).toFixed(1).padStart(6)} s  ${title}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
