import { execFile } from "node:child_process";
import { promisify } from "node:util";

type Listed = { pid: number; parent: number; rssMb: number; command: string };

const run = promisify(execFile);

/** Resident memory, in MB, of the processes whose command has `words`, with those they have started. */
export async function readMemory(words: string): Promise<number> {
  const all = await listProcesses();
  const chosen = new Set(
    all.filter(({ command }) => command.includes(words)).map(({ pid }) => pid),
  );
  return sum(all.filter(({ pid, parent }) => chosen.has(pid) || chosen.has(parent)));
}

/** Resident memory, in MB, of the process below `ancestor` whose command ends with `words`. */
export async function readMemoryBelow(ancestor: number, words: string): Promise<number> {
  const all = await listProcesses();
  const below = new Set([ancestor]);
  // Parents are listed before their children on no platform for sure.
  for (let size = 0; size < below.size; ) {
    size = below.size;
    for (const { pid, parent } of all) if (below.has(parent)) below.add(pid);
  }
  return sum(all.filter(({ pid, command }) => below.has(pid) && command.endsWith(`node ${words}`)));
}

const sum = (listed: Listed[]): number => listed.reduce((total, { rssMb }) => total + rssMb, 0);

async function listProcesses(): Promise<Listed[]> {
  const { stdout } = await run("ps", ["-A", "-o", "pid=,ppid=,rss=,args="]);
  return stdout
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((found) => found !== null)
    .map(([, pid, parent, kilobytes, command]) => ({
      pid: Number(pid),
      parent: Number(parent),
      rssMb: Number(kilobytes) / 1024,
      command: String(command),
    }));
}
