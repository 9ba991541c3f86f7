// `npm run dev`: the server, restarted when its code changes. Pages are rebuilt by Next, the widget by its own build.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { context } from "esbuild";
import { bundleOptions } from "./bundle-options.mjs";

let server;
let isStopping = false;

function startServer() {
  server = spawn(process.execPath, ["--enable-source-maps", "dist/server.js"], {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "development" },
  });
}

async function restartServer() {
  const running = server;
  if (running && running.exitCode === null && running.signalCode === null) {
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGTERM");
    await ended;
  }
  if (!isStopping) startServer();
}

function buildWidget() {
  if (!existsSync("widget/build.ts")) return;
  spawnSync(process.execPath, ["scripts/run-ts.mjs", "widget/build.ts"], { stdio: "inherit" });
}

/** Calls `work` once after the last change of a burst. */
function onChange(folder, work) {
  let timer;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(work, 100);
  });
}

buildWidget();
if (existsSync("widget")) onChange("widget", buildWidget);
const restart = {
  name: "restart",
  setup: (build) => build.onEnd(({ errors }) => errors.length === 0 && restartServer()),
};
const bundler = await context({ ...bundleOptions, plugins: [restart] });
await bundler.watch();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, async () => {
    isStopping = true;
    server?.once("exit", () => process.exit(0));
    server?.kill(signal);
    await bundler.dispose();
  });
}
