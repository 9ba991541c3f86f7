import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "@/tests/support/processes/child-process";
import { blankEnvironment } from "@/tests/support/test-environment";

export type Started = {
  pid: number;
  origin: string;
  dataDir: string;
  /** From the command to the ready block. */
  readyMs: number;
  stop(): Promise<void>;
};

export const makeDataDir = (): Promise<string> =>
  mkdtemp(path.join(tmpdir(), "segue-bench-start-"));

/**
 * `npm start` as an operator types it, with everything by default but port and data. A folder given stays; one made
 * here goes with `stop`.
 */
export async function npmStart(given?: string): Promise<Started> {
  const dataDir = given ?? (await makeDataDir());
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn("npm", ["start"], {
    env: {
      ...process.env,
      ...blankEnvironment,
      ...{ PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: "warn" },
    },
    stdio: ["ignore", "pipe", "inherit"],
    // A process group of its own, which `stop` signals: npm and the shell between do not pass signals on.
    detached: true,
  });
  await saysReady(child);
  return {
    pid: Number(child.pid),
    origin: `http://localhost:${port}`,
    dataDir,
    readyMs: performance.now() - startedAt,
    async stop() {
      const ended = once(child, "close");
      process.kill(-Number(child.pid), "SIGTERM");
      await ended;
      if (!given) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function saysReady(child: ChildProcess): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error(`Segue did not start:\n${said}`)));
    child.stdout?.on("data", (chunk) => {
      said += String(chunk);
      if (said.includes("Segue is ready")) resolve();
    });
  });
}
