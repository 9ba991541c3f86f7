import { fork } from "node:child_process";
import { endProcess, messageFrom } from "@/tests/support/processes/child-process";

export type ServerProcess = { origin: string; stop(): Promise<void> };

/**
 * Runs a script of tests/bench in a process of its own, so that the load generator takes nothing from it. The script
 * answers on a free port and tells it with `process.send({port})`.
 */
export async function startServerProcess(
  script: string,
  databaseUrl: string,
): Promise<ServerProcess> {
  const child = fork("scripts/run-ts.mjs", [script, databaseUrl], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const told = await messageFrom(child, (message) => "port" in message);
  return {
    origin: `http://127.0.0.1:${Reflect.get(told, "port")}`,
    stop: () => endProcess(child, "SIGTERM"),
  };
}
