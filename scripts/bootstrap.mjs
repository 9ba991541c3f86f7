// Makes a clone ready to run: installs what is missing, generates and builds what is stale.
// Plain JavaScript without dependencies, because it runs on the machine's own Node before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const [goal = "install"] = process.argv.slice(2);
const stampFile = "dist/stamps.json";
const node = path.resolve("node_modules/.bin/node");

const stages = {
  install: [
    {
      name: "generate",
      says: "Generating the database client",
      inputs: ["prisma/schema", "prisma.config.ts", "package-lock.json"],
      output: "server/db/generated/client.ts",
      command: ["node_modules/prisma/build/index.js", "generate"],
    },
  ],
  build: [
    {
      name: "widget",
      says: "Building the widget",
      inputs: ["widget", "lib", "package-lock.json"],
      output: "public/widget",
      needs: "widget/build.ts",
      command: ["scripts/run-ts.mjs", "widget/build.ts"],
    },
    {
      name: "server",
      says: "Building the server",
      inputs: ["server.ts", "server", "lib", "emails", "prisma", "scripts", "package-lock.json"],
      output: "dist/server.js",
      needs: "server.ts",
      command: ["scripts/bundle.mjs"],
    },
    {
      name: "pages",
      says: "Building the pages",
      inputs: [
        // The survey's page speaks with the widget's words.
        ...["app", "components", "server", "lib", "emails", "public", "widget/locales"],
        ...[
          "next.config.ts",
          "postcss.config.mjs",
          "tsconfig.json",
          "package.json",
          "package-lock.json",
        ],
      ],
      output: ".next/BUILD_ID",
      needs: "app",
      command: ["node_modules/next/dist/bin/next", "build"],
    },
  ],
};

/** Every file below `entry` that can change what is built: no tests, nothing generated. */
function listInputs(entry) {
  if (!existsSync(entry)) return [];
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry, { withFileTypes: true })
    .filter((item) => !["generated", "node_modules"].includes(item.name))
    .filter(
      (item) => !/\.test\.tsx?$/.test(item.name) && path.join(entry, item.name) !== "public/widget",
    )
    .flatMap((item) => listInputs(path.join(entry, item.name)))
    .sort();
}

function hashInputs(stage, contentOf) {
  const hash = createHash("sha256").update(stage.command.join(" "));
  for (const file of stage.inputs.flatMap(listInputs)) {
    hash.update(`\0${file}\0`).update(contentOf(file));
  }
  return hash.digest("hex");
}

/** Size and moments of a file: whoever has not changed these has not changed what is in it. */
function describeFile(file) {
  const { size, mtimeMs, ctimeMs, ino } = statSync(file);
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** Whether node_modules holds what package-lock.json asks for. npm writes the hidden lock last. */
function isInstalled() {
  const installed = readJson("node_modules/.package-lock.json").packages;
  if (!installed || !existsSync(node)) return false;
  return Object.entries(readJson("package-lock.json").packages).every(([folder, wanted]) => {
    const found = installed[folder];
    return folder === "" || (found ? found.version === wanted.version : wanted.optional === true);
  });
}

/** Runs a command to its end, with a sign of life every ten seconds where output is not a terminal. */
function run({ says, command, args, environment = {} }) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  console.log(`${says} …`);
  const heartbeat = setInterval(() => console.log(`${says} … ${seconds()} s`), 10_000);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      clearInterval(heartbeat);
      if (code === 0) return resolve();
      reject(new Error(`${says} failed after ${seconds()} s. The output above tells why.`));
    });
  });
}

async function install() {
  if (isInstalled()) return;
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ["npm"];
  await run({
    says: "Installing packages (about a minute the first time)",
    command,
    args: [...first, "ci", "--no-fund", "--no-audit", "--loglevel=error"],
    // npm older than 11.16 runs every install script; this one would download an engine that nothing uses.
    environment: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
  });
}

async function bringUpToDate(stage) {
  if (stage.needs && !existsSync(stage.needs)) return;
  // A look at the files is enough nearly always; reading them all takes a good part of a start.
  const look = hashInputs(stage, describeFile);
  const known = existsSync(stage.output) ? readJson(stampFile) : {};
  if (known[`${stage.name} files`] === look) return;
  const stamp = hashInputs(stage, (file) => readFileSync(file));
  if (known[stage.name] === stamp) return writeStamps(stage, { stamp, look });
  await run({
    says: stage.says,
    command: node,
    args: stage.command,
    // `prisma generate` wants some engine executable to exist and never runs it.
    environment: { PRISMA_SCHEMA_ENGINE_BINARY: node },
  });
  writeStamps(stage, { stamp, look });
}

function writeStamps({ name }, { stamp, look }) {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  const stamps = { ...readJson(stampFile), [name]: stamp, [`${name} files`]: look };
  writeFileSync(stampFile, JSON.stringify(stamps));
}

try {
  await install();
  const wanted = goal === "build" ? [...stages.install, ...stages.build] : stages.install;
  for (const stage of wanted) await bringUpToDate(stage);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
