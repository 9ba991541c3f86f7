import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The unprivileged user PostgreSQL runs as: it refuses to be root. */
export type SystemUser = { uid: number; gid: number };

/** Null when this process is no root and PostgreSQL simply runs as the same user. */
export function findSystemUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const entries = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const entry = entries.find((line) => line.startsWith(`${name}:`));
    const [, , uid, gid] = entry?.split(":") ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    "PostgreSQL does not run as root and this system has no user postgres. Start Segue as an ordinary user.",
  );
}

/** Whether `user` can enter every folder above `file`. */
function canReach(user: SystemUser, file: string): boolean {
  const folder = path.dirname(file);
  const { uid, gid, mode } = statSync(folder);
  const byGroup = gid === user.gid ? 0o010 : 0o001;
  const needed = uid === user.uid ? 0o100 : byGroup;
  return (mode & needed) !== 0 && (folder === path.dirname(folder) || canReach(user, folder));
}

/**
 * Spawns `program` as `user`. Where that user cannot enter the folders it needs (a clone in /root), it gets the one
 * capability that opens them, through setpriv of util-linux.
 */
export function spawnAs(input: {
  user: SystemUser | null;
  program: string;
  args: string[];
  needs: string[];
  stdio: StdioOptions;
}): ChildProcess {
  const { user, program, args, needs, stdio } = input;
  // None of our own environment: it holds secrets. Messages in one language, so that reports can be read.
  const env = {
    PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
    LC_ALL: "C",
    TZ: "UTC",
    NODE_ENV: "production" as const,
  };
  if (!user) return spawn(program, args, { stdio, env, detached: true });
  if ([program, ...needs].every((file) => canReach(user, file))) {
    return spawn(program, args, { ...user, stdio, env, detached: true });
  }
  const setpriv = [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    "--clear-groups",
    // Without it access(2) ignores the capability.
    "--securebits=+no_setuid_fixup",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
  ];
  return spawn("setpriv", [...setpriv, program, ...args], { stdio, env, detached: true });
}
