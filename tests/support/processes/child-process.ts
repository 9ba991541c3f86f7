import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** A message for which `isIt` holds; fails when the process ends first. */
export function messageFrom(
  child: ChildProcess,
  isIt: (message: object) => boolean,
): Promise<object> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown) => {
      if (typeof message !== "object" || message === null || !isIt(message)) return;
      settle();
      resolve(message);
    };
    const onExit = (code: number | null) => {
      settle();
      reject(new Error(`The process ended with ${code}.`));
    };
    const settle = () => child.off("message", onMessage).off("exit", onExit);
    child.on("message", onMessage).on("exit", onExit);
  });
}

/** Sends a signal, unless it has ended already, and waits for the end. */
export async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || !address) throw new Error("No free port.");
  return address.port;
}
