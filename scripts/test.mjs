// `npm test`: every check there is, one after the other, all of them whatever fails, and one line at the end.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

const isFull = process.argv.includes("--full");
const reports = "test-results/reports";
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs a tool of node_modules/.bin (or a script of ours) to its end, its output shown. Answers whether it succeeded. */
function run(name, command, args, environment = {}) {
  console.log(`\n── ${name} ${"─".repeat(Math.max(0, 70 - name.length))}`);
  const file = command.endsWith(".mjs") ? command : path.resolve("node_modules/.bin", command);
  const [program, ...rest] = command.endsWith(".mjs")
    ? [process.execPath, file, ...args]
    : [file, ...args];
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, SEGUE_TEST_FULL: isFull ? "1" : "", ...environment },
    });
    child.on("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on("exit", (code) => resolve(code === 0));
  });
}

function add({ passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/** A check that is no collection of tests counts as one. */
async function check(name, command, args) {
  add((await run(name, command, args)) ? { passed: 1 } : { failed: 1 });
}

/** A test tool counts by its report; one that failed although no test did counts as one more failure. */
async function tests({ name, command, args, report, environment, count }) {
  const file = path.join(reports, report);
  rmSync(file, { force: true });
  const isGreen = await run(name, command, args, environment);
  const counted = existsSync(file) ? count(JSON.parse(readFileSync(file, "utf8"))) : {};
  add(counted);
  if (!isGreen && !counted.failed) add({ failed: 1 });
}

mkdirSync(reports, { recursive: true });
await check("build", "scripts/bootstrap.mjs", ["build"]);
await check("format", "biome", ["format", "."]);
await check("lint", "biome", ["lint", "--error-on-warnings", "."]);
await check("types", "tsc", ["--noEmit"]);
if (existsSync("widget/tsconfig.json"))
  await check("types of the widget", "tsc", ["--noEmit", "-p", "widget"]);
await check("dead code", "knip", []);
await check("size of the widget", "scripts/run-ts.mjs", ["widget/size.ts"]);
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
});

/** A test file that failed before any of its tests ran. */
function isBrokenFile(file) {
  return (
    file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed")
  );
}

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
