import { type ChildProcess, fork } from "node:child_process";

export type ServerProcess = { origin: string; stop(): Promise<void> };

/**
 * Runs a script of tests/bench in a process of its own, so that the load generator takes nothing from it. The script
 * answers on a free port and tells it with `process.send({port})`.
 */
export async function startServerProcess(
  script: string,
  environment: Record<string, string>,
): Promise<ServerProcess> {
  const child = fork("scripts/run-ts.mjs", [script], {
    env: { ...process.env, ...environment, NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const port = await portOf(child);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
    child.on("message", (message: unknown) => {
      if (typeof message !== "object" || message === null || !("port" in message)) return;
      resolve(Number(message.port));
    });
  });
}
