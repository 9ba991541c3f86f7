import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Cluster, choosePort } from "@/server/db/embedded/cluster";
import { spawnAs } from "@/server/db/embedded/system-user";

/** A running PostgreSQL server process. */
export type Postmaster = { pid: number; port: number };

export const logFile = (folder: string) => path.join(folder, "segue-server.log");

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Whether process `pid` is PostgreSQL on `folder`, and not another program that got a dead server's number. */
function servesFolder(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    if (existsSync("/proc/self/cwd")) {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
    }
    const command = execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return command.includes("postgres") && command.includes(folder);
  } catch {
    return false;
  }
}

/**
 * The server that runs on the cluster, whoever started it; null when there is none. The lock file left by a killed
 * server whose number another program has now is removed, because PostgreSQL would refuse to start.
 */
export async function findPostmaster({ folder }: Cluster): Promise<Postmaster | null> {
  const lockFile = path.join(folder, "postmaster.pid");
  if (!existsSync(lockFile)) return null;
  // Lines: pid, data folder, start time, port, …
  const [pid, , , port] = readFileSync(lockFile, "utf8").split("\n").map(Number);
  if (!pid) return null;
  if (servesFolder(pid, folder)) return port ? { pid, port } : null;
  await rm(lockFile, { force: true });
  return null;
}

/**
 * Starts a server that outlives this process. Resolves once it has taken the folder's lock or has ended (another
 * process was quicker, or its log tells why).
 */
export async function startPostmaster(cluster: Cluster, settings: string[]): Promise<void> {
  const { folder, programs, user } = cluster;
  const port = await choosePort(folder);
  const log = openSync(logFile(folder), "a", 0o600);
  const child = spawnAs({
    user,
    program: programs.postgres,
    args: [
      ...["-D", folder, "-p", String(port)],
      ...[
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "timezone=UTC",
        ...settings,
      ].flatMap((setting) => ["-c", setting]),
    ],
    needs: [path.join(folder, "PG_VERSION")],
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  const ended = once(child, "exit");
  for (let tries = 0; tries < 200; tries++) {
    const hasEnded = await Promise.race([ended.then(() => true), sleep(25).then(() => false)]);
    if (hasEnded || (await findPostmaster(cluster))) return;
  }
}

/** Stops the server: open transactions are rolled back, everything is written. Waits for its end. */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  if (isAlive(postmaster.pid)) process.kill(postmaster.pid, "SIGINT");
  while (isAlive(postmaster.pid)) await sleep(20);
}
